import type { Folder } from '../../../shared/contract/shapes.ts';
import { accountOf, type Context } from '../context.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredFolder } from '../ports/store.ts';

const present = ({ id, accountId, path, role, roleSource, messages, read }: StoredFolder): Folder => ({
  id,
  accountId,
  path,
  role,
  roleSource,
  messages,
  read,
});

export function folderHandlers(context: Context): Pick<Handlers, 'folder.list' | 'folder.setRole'> {
  const { store } = context.ports;
  return {
    'folder.list': ({ accountId }) => store.folders.list(accountOf(context, accountId).id).map(present),
    /** Null gives the folder back to what its server and name say, at the next scan. */
    'folder.setRole': ({ folderId, role }) => {
      const folder = store.folders.get(folderId);
      if (!folder) throw new ExpectedError('folder-unknown', { folder: folderId });
      const changed = store.folders.setRole(folderId, role ?? folder.role, role === null ? 'default' : 'user');
      context.events.emit({ type: 'accounts.changed' });
      return present(changed);
    },
  };
}
