import { withBackend } from '../open-backend.ts';
import { table } from '../table.ts';
import { printJson, textOption, type CommandContext } from '../terminal.ts';

/** `facts`, `facts --person ana@example.org`: what mails told of people. */
export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async ({ ask, words, formats }) => {
    const address = textOption(context, 'person');
    const all = await ask('fact.list', { ...(address === undefined ? {} : { address }), dismissed: context.options['dismissed'] === true });
    if (context.json) return printJson(context, all);
    const { facts } = words;
    if (all.length === 0) return context.terminal.out(`${facts.none}\n`);
    context.terminal.out(
      table(all, [
        { title: facts.columns.id, cell: ({ id }) => String(id), right: true },
        { title: facts.columns.name, cell: ({ name }) => name, most: 28 },
        { title: facts.columns.address, cell: ({ address: of }) => of, most: 40 },
        { title: facts.columns.since, cell: ({ at }) => formats.exact(at) },
        {
          title: facts.columns.what,
          cell: fact => facts.sentence(fact, fact.returnsOn === null ? '' : formats.date(fact.returnsOn)),
          most: 90,
        },
        { title: facts.columns.state, cell: ({ state }) => facts.state(state) },
        { title: facts.columns.said, cell: ({ evidence }) => evidence, most: 110 },
      ]),
    );
  });
