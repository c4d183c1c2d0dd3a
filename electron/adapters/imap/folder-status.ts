import { ExpectedError } from '../../backend/expected-error.ts';
import type { FolderStatus } from '../../backend/ports/mail.ts';
import type { ImapConnection } from './imap-connection.ts';

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  (('code' in error && error.code === 'NotFound') ||
    ('mailboxMissing' in error && error.mailboxMissing === true) ||
    ('serverResponseCode' in error && error.serverResponseCode === 'NONEXISTENT'));

async function namingTheFolder<T>(path: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw isMissing(error) ? new ExpectedError('folder-unknown', { folder: path }) : error;
  }
}

/** STATUS, without opening the folder. */
export function folderStatus(connection: ImapConnection, path: string): Promise<FolderStatus> {
  const { client } = connection;
  const condstore = client.enabled.has('CONDSTORE');
  return connection.command(() =>
    namingTheFolder(path, async () => {
      const query = { messages: true, uidNext: true, uidValidity: true, ...(condstore ? { highestModseq: true } : {}) };
      const found = await client.status(path, query);
      if (!found) throw connection.refused('status');
      return {
        uidValidity: Number(found.uidValidity ?? 0),
        uidNext: found.uidNext ?? 0,
        messages: found.messages ?? 0,
        highestModSeq: found.highestModseq === undefined ? null : String(found.highestModseq),
      };
    }),
  );
}

/** EXAMINE. */
export async function examineFolder(connection: ImapConnection, path: string): Promise<FolderStatus> {
  const { client, internals } = connection;
  // imapflow would LIST a folder it has not met; nothing here needs what that tells.
  if (!internals.folders.has(path)) internals.folders.set(path, { path });
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
