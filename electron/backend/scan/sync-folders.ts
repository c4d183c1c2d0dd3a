import { foldersToRead } from '../../../shared/domain/folders-to-read.ts';
import { roleOfFolder } from '../../../shared/domain/role-of-folder.ts';
import type { FolderListing } from '../ports/mail.ts';
import type { Store, StoredFolder } from '../ports/store.ts';

export interface FolderToRead {
  readonly folder: StoredFolder;
  readonly listing: FolderListing;
}

/**
 * Makes the stored folders those the server lists, drops what is not to be read (any more), and gives the folders to read in the order
 * to read them. A renamed folder is one gone and one new; its messages are known again by Message-ID.
 */
export function syncFolders(store: Store, accountId: number, listings: readonly FolderListing[]): FolderToRead[] {
  const selectable = new Map(listings.filter(({ selectable }) => selectable).map(listing => [listing.path, listing]));
  for (const folder of store.folders.list(accountId)) if (!selectable.has(folder.path)) store.folders.remove(folder.id);
  for (const listing of selectable.values()) {
    const { role, source } = roleOfFolder(listing);
    store.folders.upsert(accountId, listing.path, role, source);
  }
  const stored = store.folders.list(accountId);
  const toRead = foldersToRead(stored);
  const wanted = new Set(toRead.map(({ id }) => id));
  // Read once, then declared Junk by its owner: its letters are not contact any more.
  for (const folder of stored) if (!wanted.has(folder.id) && folder.uidValidity !== 0) store.folders.clear(folder.id);
  return toRead.flatMap(folder => {
    const listing = selectable.get(folder.path);
    return listing ? [{ folder, listing }] : [];
  });
}
