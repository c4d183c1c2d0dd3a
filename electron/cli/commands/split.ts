import { withBackend } from '../open-backend.ts';
import { printable } from '../printable.ts';
import { printJson, type CommandContext } from '../terminal.ts';

/** `split ADDRESS`: the address is a person of its own. */
export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async ({ ask, words: { identity } }) => {
    const address = context.positionals[0] ?? '';
    const { undo } = await ask('person.split', { address });
    if (context.json) return printJson(context, { address, split: undo !== null, undo });
    const who = printable(address);
    context.terminal.out(undo === null ? `${identity.alreadyAlone(who)}\n` : `${identity.split(who)}\n${identity.howToUndo(undo)}\n`);
  });
