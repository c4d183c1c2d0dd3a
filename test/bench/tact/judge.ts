import { DEFAULT_GUARDS, type DraftContext } from '../../../shared/domain/tact/draft.ts';
import { contactIndex } from '../../../shared/domain/tact/discretion/contact-index.ts';
import { gesturesOf, needsIn, promisesIn } from '../../../shared/domain/tact/gestures-of.ts';
import { inspectDraft } from '../../../shared/domain/tact/inspect-draft.ts';
import { serviceIn } from '../../../shared/domain/tact/thanks-owed.ts';
import { TACT_CONTACTS } from '../../support/tact-letters/contacts.ts';
import { GESTURES, GUARDS, type TactLetter } from '../../support/tact-letters/tact-letters.ts';

const CONTACTS = contactIndex(
  TACT_CONTACTS.map(({ name, email, phone, postal }) => ({
    id: email,
    name,
    emails: [email],
    phones: [phone],
    postal: postal === null ? [] : [postal],
  })),
);

const contextOf = ({ lang, register, space }: TactLetter): DraftContext => ({
  recipients: [],
  space,
  usual: { language: lang, register, greeting: null, signOff: null, myWords: null, theirWords: null },
  contacts: CONTACTS,
  gestures: [],
  ownWords: [],
  values: null,
  settings: DEFAULT_GUARDS,
  now: 0,
});

/** What a letter's label says is there to be read. What the user needs is theirs to know: needs are heard from others. */
export function wantedIn({ expect, direction }: TactLetter): Set<string> {
  const wanted = new Set<string>([...expect.gestures.map(({ kind }) => kind), ...expect.guards]);
  if (expect.need && direction === 'from-them') wanted.add('need');
  if (expect.promise) wanted.add('promise');
  if (expect.thanksDue) wanted.add('thanks-due');
  return wanted;
}

/** What was read in a letter, with the rule, and what its label says is there. */
export function readings(letter: TactLetter): { got: Map<string, string>; wanted: Set<string> } {
  const { text, lang, direction } = letter;
  const got = new Map<string, string>(gesturesOf(text, direction, lang).map(({ kind, rule }) => [kind, rule]));
  const [promise] = promisesIn(text, lang);
  if (promise) got.set('promise', promise.rule);
  if (direction === 'from-them') {
    const [need] = needsIn(text, lang);
    if (need) got.set('need', need.rule);
    const service = serviceIn(text, lang);
    if (service) got.set('thanks-due', service.rule);
  } else {
    for (const { guard, rule, severity } of inspectDraft({ subject: '', text, attachments: [] }, contextOf(letter)))
      if (severity === 'interrupt') got.set(guard, rule);
  }
  return { got, wanted: wantedIn(letter) };
}

export interface Judged {
  readonly detector: string;
  readonly interrupts: boolean;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Each detector over all letters: what it found rightly, wrongly, and not at all. */
export function judge(letters: readonly TactLetter[]): Judged[] {
  const all = letters.map(readings);
  const one = (detector: string, interrupts: boolean): Judged => ({
    detector,
    interrupts,
    right: all.filter(({ got, wanted }) => got.has(detector) && wanted.has(detector)).length,
    wrong: all.filter(({ got, wanted }) => got.has(detector) && !wanted.has(detector)).length,
    missed: all.filter(({ got, wanted }) => !got.has(detector) && wanted.has(detector)).length,
  });
  return [...[...GESTURES, 'thanks-due', 'need', 'promise'].map(name => one(name, false)), ...GUARDS.map(name => one(name, true))];
}
