import { withBackend } from '../open-backend.ts';
import { printable } from '../printable.ts';
import { printJson, type CommandContext } from '../terminal.ts';

export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async ({ ask, words }) => {
    const address = context.positionals[0] ?? '';
    const starred = context.options['off'] !== true;
    const person = await ask('person.get', { address });
    const marks = await ask('marks.set', { personId: person.id, marks: { starred } });
    if (context.json) return printJson(context, { address, ...marks });
    const who = printable(person.name);
    context.terminal.out(`${starred ? words.campaigns.starred(who) : words.campaigns.unstarred(who)}\n`);
  });
