import { preflight } from '../../../shared/domain/templates/preflight.ts';
import type { Finding } from '../../../shared/contract/writing.ts';
import type { Context } from '../context.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Handlers } from '../handlers.ts';
import type { Desk } from '../writing/desk.ts';
import { INVENTED_ME, inventedValues, letterValues, type Occasion } from './letter-values.ts';
import { renderLetter } from './render-letter.ts';
import { allTemplates } from './shelf.ts';

type TemplateMethods = 'template.list' | 'template.save' | 'template.remove' | 'template.preview';

export function templateHandlers({ ports, events }: Pick<Context, 'ports' | 'events'>, desk: Desk): Pick<Handlers, TemplateMethods> {
  const { store, clock, writing } = ports;
  const changed = (): void => events.emit({ type: 'writing.changed' });
  return {
    'template.list': () => allTemplates(writing.store),
    'template.save': template => {
      // A changed built-in one becomes the user's own; the library's stays as it was.
      const id = template.id !== null && template.id < 0 ? null : template.id;
      const saved = writing.store.templates.save({ ...template, id }, clock.now());
      if (!saved) throw new ExpectedError('template-unknown', { template: template.id ?? '' });
      changed();
      return { ...saved, builtIn: false };
    },
    'template.remove': ({ templateId }) => {
      if (templateId < 0) throw new ExpectedError('template-built-in');
      if (!writing.store.templates.remove(templateId, clock.now())) throw new ExpectedError('template-unknown', { template: templateId });
      changed();
      return {};
    },
    'template.preview': async ({ subject, body, language, personId, fields, personalLine, attachments = 0 }) => {
      const to = personId === null ? null : desk.person(personId);
      if (personId !== null && !to) throw new ExpectedError('person-unknown', { person: personId });
      const now = clock.now();
      const email = store.accounts.list()[0]?.settings.email;
      const me = email === undefined ? INVENTED_ME : desk.me(email);
      const occasion: Occasion = { me, now, timeZone: clock.timeZone(), fields };
      const texts = [subject, body];
      const values = to ? letterValues(to, personalLine, occasion, texts) : inventedValues(language, personalLine, occasion, texts);
      const letter = await renderLetter(writing.renderer, { subject, body }, values, { ...occasion, language });
      const findings: readonly Finding[] =
        letter.problems.length > 0
          ? letter.problems
          : preflight({
              subject: letter.subject,
              text: letter.text,
              blankValues: letter.blank,
              recipient: { firstName: values.person.first_name, name: values.person.name },
              // Nobody who was invented minds: there only a mixture is wrong.
              tone: { language, register: values.person.register, registerKnown: to?.tone.registerKnown ?? false },
              otherNames: [],
              personalLineRequired: false,
              personalLine,
              attachments,
              earlierTexts: [],
              year: values.today.year,
            });
      return { subject: letter.subject, text: letter.text, findings: [...findings] };
    },
  };
}
