import { failed } from '../../../shared/contract/call.ts';
import { FOLDER_ROLES } from '../../../shared/domain/folder-role.ts';
import { chosenAccounts } from '../choose-account.ts';
import { withBackend } from '../open-backend.ts';
import { printable } from '../printable.ts';
import { printJson, textOption, type CommandContext } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** `folder role "Old mail" archive`; `auto` gives it back to what its server and name say. Takes effect at the next sync. */
export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async opened => {
    const { ask, words, failure } = opened;
    const [path = '', wanted = ''] = context.positionals;
    const role = FOLDER_ROLES.find(role => role === wanted) ?? null;
    if (role === null && wanted !== 'auto') throw new UsageError(words.cli.badValue('ROLE', wanted));
    const accounts = await chosenAccounts(opened, textOption(context, 'account'));
    const lists = await Promise.all(accounts.map(({ id }) => ask('folder.list', { accountId: id })));
    const folders = lists.flat().filter(folder => folder.path === path);
    if (folders.length === 0) throw failure(failed('folder-unknown', { folder: path }).error);
    for (const { id } of folders) {
      const folder = await ask('folder.setRole', { folderId: id, role });
      if (context.json) printJson(context, folder);
      else context.terminal.out(`${printable(folder.path)}  ${words.cli.folderRole(folder.role)}\n`);
    }
  });
