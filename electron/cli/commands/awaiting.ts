import { withBackend, withSecrets, type OpenedBackend } from '../open-backend.ts';
import { table } from '../table.ts';
import { printJson, type CommandContext } from '../terminal.ts';
import { printable } from '../printable.ts';
import { CommandFailure } from '../command-failure.ts';

/** Who owes whom a letter. Reads the newest of them first, to see what they ask; with --offline only what is stored. */
export const run = (context: CommandContext): Promise<void> => {
  const list = async (opened: OpenedBackend): Promise<void> => {
    const { ask, words, formats } = opened;
    const { conversations } = words;
    const { me, them } = context.options;
    const awaiting = me === them ? undefined : me === true ? 'me' : 'them';
    const rows = await ask('conversation.list', {
      ...(awaiting === undefined ? {} : { awaiting }),
      ticked: context.options['ticked'] === true,
    });
    // Without numbers that a rebuild would change.
    const scripted = rows.map(row => ({ ...row, people: row.people.map(({ name, address }) => ({ name, address })) }));
    if (context.json) return printJson(context, scripted);
    if (rows.length === 0) return context.terminal.out(`${conversations.nobodyWaits}\n`);
    context.terminal.out(
      table(rows, [
        { title: conversations.columns.who, cell: row => conversations.awaited[row.awaiting] },
        { title: conversations.columns.person, cell: row => row.people.map(({ name }) => name).join(', '), most: 40 },
        { title: conversations.columns.since, cell: row => formats.date(row.since) },
        { title: conversations.columns.asked, cell: row => conversations.asked(row) },
        { title: conversations.columns.letters, cell: row => formats.number(row.letters), right: true },
      ]),
    );
  };
  if (context.options['offline'] === true) return withBackend(context, list);
  return withSecrets(context, {}, async opened => {
    try {
      await opened.ask('conversation.look', {});
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error;
      // What is known stands without it.
      context.terminal.err(`${opened.words.conversations.notRead} ${printable(error.sentence)}\n`);
    }
    await list(opened);
  });
};
