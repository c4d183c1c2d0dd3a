import { CommandFailure } from '../command-failure.ts';
import { withBackend } from '../open-backend.ts';
import { printable } from '../printable.ts';
import { printJson, type CommandContext } from '../terminal.ts';

/** `tick ana@example.org`: what is open with somebody was answered elsewhere; with --off it was not. */
export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async ({ ask, words }) => {
    const address = (context.positionals[0] ?? '').trim().toLowerCase();
    const ticked = context.options['off'] !== true;
    const person = await ask('person.get', { address });
    const rows = await ask('conversation.list', { ticked: !ticked });
    const open = rows.filter(({ people }) => people.some(({ personId }) => personId === person.id));
    if (open.length === 0) throw new CommandFailure(words.conversations.nothingToTick(printable(address)));
    for (const { id } of open) await ask('conversation.tick', { id, ticked });
    if (context.json) return printJson(context, { ticked, conversations: open.map(({ id }) => id) });
    const { conversations } = words;
    context.terminal.out(`${(ticked ? conversations.ticked : conversations.unticked)(open.length)}\n`);
  });
