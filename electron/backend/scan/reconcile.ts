import type { MailSession, UidRange } from '../ports/mail.ts';
import type { FolderCheckpoint, Store, StoredFolder } from '../ports/store.ts';
import { intersect, subtract } from './uid-ranges.ts';
import { windowsOf } from './windows.ts';

interface Parts {
  readonly session: MailSession;
  readonly store: Store;
  /** Compare UID by UID even if the numbers agree. */
  readonly thorough: boolean;
}

export interface Reconciled {
  readonly gone: number;
  /** Windows to read once more; a server that still does not give them is not asked a third time. */
  readonly missing: readonly UidRange[];
}

const skippedOf = (store: Store, folder: StoredFolder): readonly UidRange[] =>
  store
    .skipped(folder.accountId)
    .filter(row => row.folder === folder.path)
    .map(({ uid }) => ({ first: uid, last: uid }))
    .toSorted((a, b) => a.first - b.first);

const heldOf = (store: Store, folder: StoredFolder): number => (store.folders.get(folder.id)?.read ?? 0) + skippedOf(store, folder).length;

/**
 * Lets go of what was expunged from the open folder. Nothing is asked while the numbers agree; then VANISHED (RFC 7162 §3.2.6) where the
 * server remembers, and the whole list of UIDs where it does not or where that did not explain the difference.
 */
export async function reconcile(
  folder: StoredFolder,
  checkpoint: FolderCheckpoint,
  { session, store, thorough }: Parts,
): Promise<Reconciled> {
  const agrees = () => heldOf(store, folder) === checkpoint.messages;
  if (agrees() && !thorough) return { gone: 0, missing: [] };
  let gone = 0;
  if (session.capabilities.qresync && checkpoint.highestModSeq !== null && !thorough) {
    gone = store.expunge(folder.id, await session.vanished(checkpoint.highestModSeq));
    if (agrees()) return { gone, missing: [] };
  }
  const below = [{ first: 1, last: checkpoint.uidNext - 1 }];
  const there = intersect(await session.uids(), below);
  const held = store.uids(folder.id);
  gone += store.expunge(folder.id, subtract(held, there));
  return { gone, missing: windowsOf(subtract(subtract(there, held), skippedOf(store, folder))) };
}
