import { withBackend } from '../open-backend.ts';
import { printable } from '../printable.ts';
import { printJson, type CommandContext } from '../terminal.ts';

/** `merge A B`: two addresses are one person's. */
export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async ({ ask, words: { identity } }) => {
    const [a = '', b = ''] = context.positionals;
    const { undo } = await ask('person.merge', { a, b });
    if (context.json) return printJson(context, { a, b, merged: undo !== null, undo });
    const pair = [printable(a), printable(b)] as const;
    context.terminal.out(
      undo === null ? `${identity.alreadyOne(...pair)}\n` : `${identity.merged(...pair)}\n${identity.howToUndo(undo)}\n`,
    );
  });
