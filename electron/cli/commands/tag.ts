import { withBackend } from '../open-backend.ts';
import { printable } from '../printable.ts';
import { printJson, type CommandContext } from '../terminal.ts';

/** `tag ana@example.org lyon`; with --off takes it away. */
export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async ({ ask, words }) => {
    const [address = '', tag = ''] = context.positionals;
    const person = await ask('person.get', { address });
    const { tags } = await ask('marks.get', { personId: person.id });
    const others = tags.filter(known => known !== tag);
    const marks = await ask('marks.set', {
      personId: person.id,
      marks: { tags: context.options['off'] === true ? others : [...others, tag] },
    });
    if (context.json) return printJson(context, { address, ...marks });
    context.terminal.out(`${words.campaigns.tags(printable(person.name), marks.tags.map(printable))}\n`);
  });
