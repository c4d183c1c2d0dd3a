import type { FolderRole } from './folder-role.ts';

/** Sent first: it tells which addresses are mine and whom I chose to write to, and is the smaller half. */
const ORDER: readonly FolderRole[] = ['sent', 'inbox', 'all', 'archive', 'other'];

/**
 * The folders to read, in order; the rest is skipped. Where the server shows everything in one folder (\All: Gmail, where labels are folders),
 * that one and \Sent, which it contains, are enough and every other would be read twice. A letter both hold counts once in the store.
 */
export function foldersToRead<F extends { readonly path: string; readonly role: FolderRole }>(folders: readonly F[]): F[] {
  const everything = folders.some(folder => folder.role === 'all');
  const roles: readonly FolderRole[] = everything ? ['sent', 'all'] : ORDER;
  return roles.flatMap(role => folders.filter(folder => folder.role === role).toSorted((a, b) => (a.path < b.path ? -1 : 1)));
}
