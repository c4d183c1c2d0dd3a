import { withBackend } from '../open-backend.ts';
import { CommandFailure } from '../command-failure.ts';
import { table } from '../table.ts';
import { printJson, type CommandContext } from '../terminal.ts';

export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async ({ ask, words: { cli }, formats }) => {
    const accounts = await ask('account.list', {});
    if (context.json) return printJson(context, accounts);
    if (accounts.length === 0) throw new CommandFailure(cli.noAccount);
    context.terminal.out(
      table(accounts, [
        { title: cli.columns.address, cell: account => account.email },
        { title: 'IMAP', cell: ({ imap }) => `${imap.host}:${imap.port}` },
        { title: '', cell: ({ lastScan }) => (lastScan === null ? cli.accountNeverRead : cli.accountLastRead(formats.ago(lastScan))) },
      ]),
    );
  });
