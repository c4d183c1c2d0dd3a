import type { AccountSettings } from '../../../shared/contract/shapes.ts';
import type { MessageHeader } from '../../../shared/domain/message-header.ts';

/** Reads a mailbox. Expected failures are thrown as `ExpectedError` (backend/expected-error.ts) with the contract's codes. */
export interface MailReader {
  connect(settings: AccountSettings, password: string, options?: ConnectOptions): Promise<MailSession>;
}

export interface ConnectOptions {
  readonly signal?: AbortSignal;
  /** For connecting and for each silent moment of the server; default 30 000. */
  readonly timeoutMs?: number;
  /** For a server that goes on without bringing anything that was asked for; default twenty times `timeoutMs`. */
  readonly patienceMs?: number | undefined;
}

export interface FolderListing {
  readonly path: string;
  readonly delimiter: string;
  /** `\Sent`, `\All`, … as the server gives it (RFC 6154), or null. */
  readonly specialUse: string | null;
  readonly selectable: boolean;
  /** As of the list; where asked for and where the server can (LIST-STATUS, RFC 5819). Saves a command per folder. */
  readonly status?: FolderStatus;
}

export interface FolderStatus {
  readonly uidValidity: number;
  readonly uidNext: number;
  readonly messages: number;
  /** CONDSTORE (RFC 7162); null where the server has none. Decimal, since it may pass 2^53. */
  readonly highestModSeq: string | null;
}

/** Inclusive. */
export interface UidRange {
  readonly first: number;
  readonly last: number;
}

/** A message left out, and why: `too-long`, `malformed`, … */
export interface SkippedRow {
  readonly uid: number;
  readonly reason: string;
}

export interface HeaderBatch {
  readonly rows: readonly MessageHeader[];
  readonly skipped: readonly SkippedRow[];
}

/** What an answer to a letter must name (RFC 5322 §3.6.4). Ids without brackets, oldest first. */
export interface ThreadHead {
  readonly messageId: string;
  readonly references: readonly string[];
  readonly subject: string;
}

export interface MailSession {
  readonly greeting: string;
  readonly capabilities: {
    readonly condstore: boolean;
    readonly qresync: boolean;
    readonly idle: boolean;
    readonly compressed: boolean;
    readonly gmail: boolean;
  };
  /** Resolves when the connection ended, however it did; never rejects. */
  readonly closed: Promise<void>;
  /** `withStatus`: also how each folder stands, where one command can tell (LIST-STATUS); else `status` is left out. */
  folders(withStatus?: boolean): Promise<readonly FolderListing[]>;
  status(path: string): Promise<FolderStatus>;
  /** EXAMINE: read-only, so nothing is ever marked. */
  open(path: string): Promise<FolderStatus>;
  /**
   * Streams the headers of the open folder's UIDs in `range`, in one command. `onBatch` gets up to a few thousand rows at a time in the order
   * the server sends them; a promise it returns holds the stream back. Stops early, and cleanly, when the signal aborts.
   */
  headers(range: UidRange, onBatch: (batch: HeaderBatch) => void | Promise<void>, signal?: AbortSignal): Promise<void>;
  /** All UIDs of the open folder, ascending, as ranges. */
  uids(): Promise<readonly UidRange[]>;
  /** Of one message of the open folder; null where it is gone or has no Message-ID. */
  threadHead(uid: number): Promise<ThreadHead | null>;
  /** Minutes east of UTC by the Date header of each of these messages of the open folder, in one command; left out where it does not say. */
  clockOffsets(uids: readonly number[]): Promise<ReadonlyMap<number, number>>;
  /**
   * The first `maxBytes` of each of these messages of the open folder, as they are, in one command; left out where gone. Marks nothing. They are
   * held in memory together: ask for few (backend/letters/message-sources.ts does).
   */
  sources(uids: readonly number[], maxBytes: number): Promise<ReadonlyMap<number, Uint8Array>>;
  /** UIDs expunged since `modSeq` (QRESYNC VANISHED (EARLIER)); only where `capabilities.qresync`. */
  vanished(modSeq: string): Promise<readonly UidRange[]>;
  /** IDLEs on the open folder until something changes there, the signal aborts, or the connection ends. */
  idle(signal: AbortSignal): Promise<'changed' | 'aborted' | 'closed'>;
  /** LOGOUT, then close; never throws. */
  close(): Promise<void>;
}
