import { withBackend } from '../open-backend.ts';
import { printable } from '../printable.ts';
import { printJson, type CommandContext } from '../terminal.ts';

/** `suppression add ana@example.org` */
export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async ({ ask, words }) => {
    const address = context.positionals[0] ?? '';
    const all = await ask('suppression.add', { address });
    if (context.json) return printJson(context, all);
    context.terminal.out(`${words.returns.added(printable(address))}\n`);
  });
