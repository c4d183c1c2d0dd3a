import { chosenAccount } from '../choose-account.ts';
import { withBackend } from '../open-backend.ts';
import { printable } from '../printable.ts';
import { printJson, type CommandContext } from '../terminal.ts';

export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async opened => {
    const { id, email } = await chosenAccount(opened, context.positionals[0]);
    await opened.ask('account.remove', { accountId: id });
    if (context.json) printJson(context, { removed: email });
    else context.terminal.out(`${printable(opened.words.cli.accountRemoved(email))}\n`);
  });
