import type { FolderStatus, UidRange } from '../ports/mail.ts';
import type { FolderCheckpoint, StoredFolder } from '../ports/store.ts';
import type { Ranges } from './uid-ranges.ts';
import { windowsOf } from './windows.ts';

/**
 * Whether a folder stands as it was left. UIDs only grow and a message can only leave or come, so with UIDNEXT and the number of
 * messages both unmoved nothing came and nothing left (RFC 9051 §2.3.1.1); HIGHESTMODSEQ may have moved for flags, which are not read.
 */
export const isUnchanged = (folder: StoredFolder, status: FolderStatus): boolean =>
  folder.pending.length === 0 &&
  folder.uidValidity === status.uidValidity &&
  folder.uidNext === status.uidNext &&
  folder.messages === status.messages;

/** RFC 9051 §2.3.1.1: a changed UIDVALIDITY means that every UID known is void. */
export const mustRebuild = (folder: StoredFolder, status: FolderStatus): boolean =>
  folder.uidValidity !== 0 && folder.uidValidity !== status.uidValidity;

/** The UIDs nobody has asked for yet; null if there are none. */
export function unasked(folder: StoredFolder, status: FolderStatus): UidRange | null {
  const first = mustRebuild(folder, status) ? 1 : Math.max(1, folder.uidNext);
  return status.uidNext > first ? { first, last: status.uidNext - 1 } : null;
}

/** Whether the UID space is so much larger than the folder that it pays to ask which UIDs exist. */
export const isSparse = (range: UidRange, status: FolderStatus): boolean => range.last - range.first + 1 > 4 * status.messages + 10_000;

/**
 * The checkpoint to begin with: every UID below its `uidNext` is held, skipped, or in `pending`; this stays true at every step, which is
 * why a scan may be cut anywhere. `fresh` are the new UIDs (known to exist, or the whole range). HIGHESTMODSEQ stays at its old value
 * until the folder is complete: what was expunged since then has still to be learned.
 */
export function beginning(folder: StoredFolder, status: FolderStatus, fresh: Ranges): FolderCheckpoint {
  const rebuilt = mustRebuild(folder, status) || folder.uidValidity === 0;
  return {
    uidValidity: status.uidValidity,
    uidNext: status.uidNext,
    highestModSeq: rebuilt ? status.highestModSeq : folder.highestModSeq,
    messages: status.messages,
    pending: [...windowsOf(fresh), ...(rebuilt ? [] : folder.pending)],
  };
}

/** What is left of `pending`, whose first window has been read up to `uid` (servers send ascending UIDs). */
export function readUpTo(pending: readonly UidRange[], uid: number): readonly UidRange[] {
  const [window, ...later] = pending;
  if (!window || uid < window.first) return pending;
  return uid >= window.last ? later : [{ first: uid + 1, last: window.last }, ...later];
}
