import { chosenAccounts } from '../choose-account.ts';
import { withBackend } from '../open-backend.ts';
import { table } from '../table.ts';
import { printJson, textOption, type CommandContext } from '../terminal.ts';

export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async opened => {
    const { ask, formats, words } = opened;
    const accounts = await chosenAccounts(opened, textOption(context, 'account'));
    const lists = await Promise.all(accounts.map(({ id }) => ask('folder.list', { accountId: id })));
    const folders = lists.flat();
    if (context.json) return printJson(context, folders);
    const { columns, folderRole } = words.cli;
    context.terminal.out(
      table(folders, [
        { title: columns.folder, cell: ({ path }) => path },
        { title: '', cell: ({ role }) => folderRole(role) },
        { title: columns.messages, cell: ({ messages }) => formats.number(messages), right: true },
      ]),
    );
  });
