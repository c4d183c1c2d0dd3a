import { foldersToRead } from '../../../shared/domain/folders-to-read.ts';
import type { ScanReport } from '../../../shared/contract/shapes.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Ports } from '../ports/index.ts';
import type { AfterScan } from '../returns/start-returns.ts';
import type { FolderStatus, MailSession } from '../ports/mail.ts';
import type { Store, StoredAccount } from '../ports/store.ts';
import { isUnchanged, mustRebuild } from './plan-folder.ts';
import { readFolder, type FolderRead } from './read-folder.ts';
import type { ProgressReporter } from './scan-progress.ts';
import { syncFolders, type FolderToRead } from './sync-folders.ts';
import type { TakeIn } from './take-in.ts';

/** From here on building the indexes after reading is faster than keeping them while reading. */
const BULK_MESSAGES = 5_000;

/** A stream stops at once when told; a server that is silent in another command is left after this. */
const HANG_UP_MS = 2_000;

export interface ScanParts {
  readonly ports: Pick<Ports, 'store' | 'mail' | 'clock' | 'log'>;
  readonly takeIn: TakeIn;
  readonly progress: ProgressReporter;
  readonly signal: AbortSignal;
  readonly onPeopleChanged: () => void;
  /** All headers are stored, and what must be known before anything more is sent. */
  readonly onRead: (report: ScanReport) => void;
  readonly texts: TextReading;
}

/** Texts asked for when all headers are stored, over the same connection. */
export interface TextReading {
  /** Before the mailbox counts as read. */
  readonly takeBack: AfterScan;
  /** After that, beside whatever comes next. */
  readonly afterScan: AfterScan;
}

interface Moved extends FolderToRead {
  readonly status: FolderStatus;
}

/** Beyond this one command for all beats one each; but not at Gmail, where only two of perhaps a hundred labels are asked for. */
const FEW_FOLDERS = 5;
const isManyFolders = (store: Store, session: MailSession, { id }: StoredAccount): boolean =>
  !session.capabilities.gmail && foldersToRead(store.folders.list(id)).length > FEW_FOLDERS;

/** Asks each folder how it stands; nothing is opened yet. */
async function movedFolders(session: MailSession, folders: readonly FolderToRead[], signal: AbortSignal): Promise<Moved[]> {
  const moved: Moved[] = [];
  for (const { folder, listing } of folders) {
    if (signal.aborted) throw new ExpectedError('cancelled');
    const status = listing.status ?? (await session.status(folder.path));
    if (!isUnchanged(folder, status)) moved.push({ folder, listing, status });
  }
  return moved;
}

const messagesToRead = ({ folder, status }: Moved): number =>
  Math.max(0, status.messages - (mustRebuild(folder, status) ? 0 : folder.read));

/** One folder the server refuses must not keep the others from being read; everything else ends the scan. */
const isOfThisFolderOnly = (error: unknown): error is ExpectedError =>
  error instanceof ExpectedError && (error.failure.code === 'folder-unknown' || error.failure.code === 'server-error');

async function readMoved(session: MailSession, moved: readonly Moved[], parts: ScanParts): Promise<Map<number, FolderRead>> {
  const { ports, takeIn, progress, signal, onPeopleChanged } = parts;
  const { store, log } = ports;
  const read = new Map<number, FolderRead>();
  let refused: ExpectedError | null = null;
  for (const { folder } of moved) {
    progress.phase('reading', folder.path);
    try {
      const result = await readFolder(folder, { session, store, takeIn, progress, signal });
      read.set(folder.id, result);
      if (result.gone > 0) onPeopleChanged();
    } catch (error) {
      if (!isOfThisFolderOnly(error)) throw error;
      refused = error;
      log.warn('a folder could not be read', { folder: folder.id, code: error.failure.code });
    }
  }
  if (refused && read.size === 0) throw refused;
  return read;
}

/** Reads one account to the end. Throws the failures of connection and store, and `cancelled`; all that was stored stays. */
export async function scanAccount(account: StoredAccount, password: string, parts: ScanParts): Promise<ScanReport> {
  const { ports, takeIn, progress, signal } = parts;
  const { store, mail, clock } = ports;
  const startedAt = clock.now();
  progress.phase('connecting');
  const session = await mail.connect(account.settings, password, { signal });
  let patience: ReturnType<typeof setTimeout> | undefined;
  const hangUp = () => {
    patience = setTimeout(() => void session.close(), HANG_UP_MS);
  };
  signal.addEventListener('abort', hangUp, { once: true });
  try {
    progress.phase('listing');
    const folders = syncFolders(store, account.id, await session.folders(isManyFolders(store, session, account)));
    const moved = await movedFolders(session, folders, signal);
    const expected = moved.reduce((sum, folder) => sum + messagesToRead(folder), 0);
    progress.expect(expected);
    const bulk = expected >= BULK_MESSAGES;
    if (bulk) beginBulk(store, takeIn);
    let read: Map<number, FolderRead>;
    try {
      read = await readMoved(session, moved, parts);
    } finally {
      progress.phase('finishing');
      if (bulk) endBulk(store, takeIn);
    }
    await parts.texts.takeBack(account.id, session, signal, moved.length > 0);
    store.accounts.scanned(account.id, clock.now());
    const report = reportOf(ports, account.id, folders, read, (clock.now() - startedAt) / 1000);
    parts.onRead(report);
    await parts.texts.afterScan(account.id, session, signal, moved.length > 0);
    // Letters that never arrived may have been all there was of somebody.
    return { ...report, people: store.people.count().shown };
  } finally {
    signal.removeEventListener('abort', hangUp);
    clearTimeout(patience);
    await session.close();
  }
}

function beginBulk(store: Store, takeIn: TakeIn): void {
  store.beginBulk();
  takeIn.hold();
}

function endBulk(store: Store, takeIn: TakeIn): void {
  store.endBulk();
  takeIn.release();
}

function reportOf(
  { store }: Pick<Ports, 'store'>,
  accountId: number,
  read: readonly FolderToRead[],
  results: ReadonlyMap<number, FolderRead>,
  seconds: number,
): ScanReport {
  const ids = new Set(read.map(({ folder }) => folder.id));
  const folders = store.folders
    .list(accountId)
    .filter(({ id }) => ids.has(id))
    .map(({ id, path, role, read }) => ({ path, role, messages: read, new: results.get(id)?.new ?? 0 }));
  return {
    messages: folders.reduce((sum, folder) => sum + folder.messages, 0),
    new: folders.reduce((sum, folder) => sum + folder.new, 0),
    people: store.people.count().shown,
    seconds,
    folders,
    skipped: store.skipped(accountId).length,
  };
}
