import type { LetterDraft } from '../../../shared/contract/tact.ts';
import type { TemplateKind } from '../../../shared/domain/templates/library/library-template.ts';
import { ExpectedError } from '../expected-error.ts';
import { INVENTED_ME, letterValues, type Occasion } from '../templates/letter-values.ts';
import { renderLetter } from '../templates/render-letter.ts';
import { allTemplates, textIn, textsFor } from '../templates/shelf.ts';
import type { Correspondent } from '../writing/correspondent.ts';
import type { TactContext } from './tact-context.ts';

/** Throws person-unknown. */
export function readerOf({ desk }: Pick<TactContext, 'desk'>, personId: number): Correspondent {
  const to = desk.person(personId);
  if (!to) throw new ExpectedError('person-unknown', { person: personId });
  return to;
}

/** A letter of the library, or of the user's own text of that kind, as it would go to somebody. */
export async function letterOfKind(
  { ports, desk }: TactContext,
  to: Correspondent,
  kind: TemplateKind,
  fields: Occasion['fields'],
  personalLine = '',
): Promise<LetterDraft> {
  const { writing, store, clock } = ports;
  const own = allTemplates(writing.store).filter(text => !text.builtIn && text.kind === kind);
  const text = textIn([...own, ...textsFor(writing.store, kind, [])], to.tone);
  const named = { personId: to.person.id, name: to.name || to.address, address: to.address };
  if (!text) return { to: named, subject: '', text: '' };
  const email = store.accounts.list()[0]?.settings.email;
  const me = email === undefined ? INVENTED_ME : desk.me(email);
  const occasion: Occasion = { me, now: clock.now(), timeZone: clock.timeZone(), fields };
  const values = letterValues(to, personalLine, occasion, [text.subject, text.body]);
  const letter = await renderLetter(writing.renderer, text, values, { ...occasion, language: to.tone.language });
  return { to: named, subject: letter.subject, text: letter.text };
}
