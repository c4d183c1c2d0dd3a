import type { StatusObject } from 'imapflow';
import { ExpectedError } from '../../backend/expected-error.ts';
import type { FolderStatus } from '../../backend/ports/mail.ts';
import type { ImapConnection } from './imap-connection.ts';

const NO_SUCH_FOLDER = /does ?n[o']t exist|no such (?:mailbox|folder)|(?:unknown|invalid) (?:mailbox|folder)|mailbox not found/i;

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  (('code' in error && error.code === 'NotFound') ||
    ('mailboxMissing' in error && error.mailboxMissing === true) ||
    ('serverResponseCode' in error && error.serverResponseCode === 'NONEXISTENT') ||
    // For servers without response codes that also list what does not exist.
    ('responseText' in error && typeof error.responseText === 'string' && NO_SUCH_FOLDER.test(error.responseText)));

async function namingTheFolder<T>(path: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw isMissing(error) ? new ExpectedError('folder-unknown', { folder: path }) : error;
  }
}

/** What of a folder's status is asked for. */
export const statusQuery = ({ client }: ImapConnection) => ({
  messages: true,
  uidNext: true,
  uidValidity: true,
  ...(client.enabled.has('CONDSTORE') ? { highestModseq: true } : {}),
});

export const statusOf = (found: StatusObject): FolderStatus => ({
  uidValidity: Number(found.uidValidity ?? 0),
  uidNext: found.uidNext ?? 0,
  messages: found.messages ?? 0,
  highestModSeq: found.highestModseq === undefined ? null : String(found.highestModseq),
});

/** STATUS, without opening the folder. */
export function folderStatus(connection: ImapConnection, path: string): Promise<FolderStatus> {
  return connection.command(() =>
    namingTheFolder(path, async () => {
      const found = await connection.client.status(path, statusQuery(connection));
      if (!found) throw connection.refused('status');
      return statusOf(found);
    }),
  );
}

/** EXAMINE. */
export async function examineFolder(connection: ImapConnection, path: string): Promise<FolderStatus> {
  const { client, internals } = connection;
  // imapflow would LIST a folder it has not met; nothing here needs what that tells.
  if (!internals.folders.has(path)) internals.folders.set(path, { path });
  // Opened anew even where it is open: imapflow would report the difference as news, and IdleWait could not tell it from news that come after.
  client.mailbox = false;
  const opened = await connection.command(() => namingTheFolder(path, () => client.mailboxOpen(path, { readOnly: true })));
  const modSeq = client.enabled.has('CONDSTORE') && opened.noModseq !== true ? opened.highestModseq : undefined;
  // Servers older than RFC 3501 leave UIDNEXT out of the answer.
  const uidNext = Number.isInteger(opened.uidNext) ? opened.uidNext : (await folderStatus(connection, path)).uidNext;
  return {
    uidValidity: Number(opened.uidValidity ?? 0),
    uidNext,
    messages: opened.exists ?? 0,
    highestModSeq: modSeq === undefined ? null : String(modSeq),
  };
}
