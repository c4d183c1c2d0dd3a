import type { AccountSettings } from '../../../shared/contract/shapes.ts';
import { ExpectedError } from '../../backend/expected-error.ts';
import type { ConnectOptions, MailReader, MailSession } from '../../backend/ports/mail.ts';
import { readClockOffsets } from './clock-offsets.ts';
import { cleanText } from './clean-text.ts';
import { listFolders } from './folder-listing.ts';
import { examineFolder, folderStatus } from './folder-status.ts';
import { streamHeaders } from './header-stream.ts';
import { IdleWait } from './idle-wait.ts';
import { ImapConnection } from './imap-connection.ts';
import { LIMITS } from './limits.ts';
import { logOut } from './log-out.ts';
import { isLoopbackHost } from './loopback.ts';
import { MailboxDirectory } from './mailbox-directory.ts';
import { readThreadHead } from './thread-head.ts';
import { readSources } from './message-sources.ts';
import { searchUids, searchVanished } from './uid-search.ts';

const TIMEOUT_MS = 30_000;

interface ReaderOptions {
  /** PEM certificates of authorities to trust beside Node's. */
  readonly authorities?: readonly string[];
  /** DEFLATE even to loopback, where it only costs: for a benchmark whose line is not what it seems. */
  readonly compressLoopback?: boolean;
}

function sessionOf(connection: ImapConnection): MailSession {
  const { client } = connection;
  const directory = new MailboxDirectory();
  const idle = new IdleWait(connection);
  let fetched: Promise<unknown> = Promise.resolve();
  return {
    greeting: cleanText(client.greeting ?? '', LIMITS.greeting),
    capabilities: {
      // What ENABLE confirmed, not what was advertised: some servers say OK and then ignore CHANGEDSINCE (RFC 5161 §3.1).
      condstore: client.enabled.has('CONDSTORE'),
      qresync: client.enabled.has('QRESYNC'),
      idle: client.capabilities.has('IDLE'),
      compressed: connection.internals._inflate !== undefined,
      gmail: client.capabilities.has('X-GM-EXT-1'),
    },
    closed: connection.closed,
    folders: (withStatus = false) => listFolders(connection, withStatus),
    status: path => folderStatus(connection, path),
    open: path => {
      idle.reset();
      return examineFolder(connection, path);
    },
    headers: (range, onBatch, signal) => {
      // One at a time: the framer takes the rows of one command.
      const stream = fetched.then(() => streamHeaders(connection, directory, range, onBatch, signal));
      fetched = stream.catch(() => {});
      return stream;
    },
    uids: () => searchUids(connection),
    threadHead: uid => readThreadHead(connection, uid),
    clockOffsets: uids => readClockOffsets(connection, uids),
    sources: (uids, maxBytes) => readSources(connection, uids, maxBytes),
    vanished: modSeq => searchVanished(connection, modSeq),
    idle: signal => idle.wait(signal),
    close: () => logOut(connection),
  };
}

async function connect(
  settings: AccountSettings,
  password: string,
  { signal, timeoutMs = TIMEOUT_MS, patienceMs }: ConnectOptions,
  { authorities = [], compressLoopback = false }: ReaderOptions,
): Promise<MailSession> {
  const { host, port, security } = settings.imap;
  if (security === 'plain' && !isLoopbackHost(host)) throw new ExpectedError('plain-text-refused', { host, port });
  const cancelled = new ExpectedError('cancelled', { host, port });
  if (signal?.aborted) throw cancelled;
  const connection = new ImapConnection(settings, password, { timeoutMs, patienceMs, authorities, compressLoopback });
  const cancel = (): void => connection.fail(cancelled);
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    await connection.open();
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
  return sessionOf(connection);
}

export function createImapMailReader(options: ReaderOptions = {}): MailReader {
  return { connect: (settings, password, connectOptions = {}) => connect(settings, password, connectOptions, options) };
}
