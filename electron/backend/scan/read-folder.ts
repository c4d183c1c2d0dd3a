import { ExpectedError } from '../expected-error.ts';
import type { FolderStatus, MailSession } from '../ports/mail.ts';
import type { FolderCheckpoint, Store, StoredFolder } from '../ports/store.ts';
import { beginning, isSparse, mustRebuild, readUpTo, unasked } from './plan-folder.ts';
import { reconcile } from './reconcile.ts';
import type { ProgressReporter } from './scan-progress.ts';
import type { TakeIn } from './take-in.ts';
import { intersect, type Ranges } from './uid-ranges.ts';

export interface FolderRead {
  readonly new: number;
  readonly gone: number;
}

export interface ReadFolderParts {
  readonly session: MailSession;
  readonly store: Store;
  readonly takeIn: TakeIn;
  readonly progress: ProgressReporter;
  readonly signal: AbortSignal;
}

/** A macrotask between batches, so that calls are answered while a scan runs. */
const breathe = () => new Promise<void>(resolve => setImmediate(resolve));

const stopIfAborted = (signal: AbortSignal) => {
  if (signal.aborted) throw new ExpectedError('cancelled');
};

/**
 * Streams `from.pending` window by window; each batch is stored with the checkpoint it leads to. An empty `pending` is never stored here:
 * it says "complete", and that is only true after the expunged ones are gone. Resolves to how many were new.
 */
async function readPending(folder: StoredFolder, from: FolderCheckpoint, parts: ReadFolderParts): Promise<number> {
  const { session, store, takeIn, progress, signal } = parts;
  let { pending } = from;
  let added = 0;
  for (const window of from.pending) {
    store.folders.checkpoint(folder.id, { ...from, pending });
    let highest = window.first - 1;
    let ascending = true;
    await session.headers(
      window,
      async batch => {
        const uids = [...batch.rows, ...batch.skipped].map(({ uid }) => uid);
        if (uids.length === 0) return;
        // A server that jumps back is believed only at the window's end.
        ascending &&= uids.every(uid => uid > highest);
        highest = uids.reduce((a, b) => Math.max(a, b), highest);
        if (ascending) pending = readUpTo(pending, Math.min(highest, window.last - 1));
        added += takeIn.batch(folder, batch, { ...from, pending });
        progress.read(uids.length);
        await breathe();
      },
      signal,
    );
    stopIfAborted(signal);
    pending = pending.slice(1);
  }
  return added;
}

/** Servers that never tell UIDNEXT (it was optional before RFC 3501) are asked for the highest UID instead. */
async function openKnowingUidNext(session: MailSession, path: string): Promise<FolderStatus> {
  const opened = await session.open(path);
  if (opened.uidNext > 0 || opened.messages === 0) return opened;
  return { ...opened, uidNext: ((await session.uids()).at(-1)?.last ?? 0) + 1 };
}

/**
 * Brings the store level with one folder: rebuilt if its UIDVALIDITY changed, read where it has not been, rid of what was expunged.
 * Throws the session's failures and `cancelled`; whatever was stored by then stays, and the next call goes on from there.
 */
export async function readFolder(stored: StoredFolder, parts: ReadFolderParts): Promise<FolderRead> {
  const { session, store, signal } = parts;
  const opened = await openKnowingUidNext(session, stored.path);
  stopIfAborted(signal);
  if (mustRebuild(stored, opened)) store.folders.clear(stored.id);
  const resumed = !mustRebuild(stored, opened) && stored.pending.length > 0;

  const range = unasked(stored, opened);
  let fresh: Ranges = range ? [range] : [];
  if (range && isSparse(range, opened)) fresh = intersect(await session.uids(), fresh);
  const start = beginning(stored, opened, fresh);

  const added = await readPending(stored, start, parts);
  const { gone, missing } = await reconcile(stored, start, { ...parts, thorough: resumed });
  const found = await readPending(stored, { ...start, pending: missing }, parts);
  store.folders.checkpoint(stored.id, { ...start, highestModSeq: opened.highestModSeq, pending: [] });
  return { new: added + found, gone };
}
