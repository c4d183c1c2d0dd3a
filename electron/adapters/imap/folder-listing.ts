import type { FolderListing } from '../../backend/ports/mail.ts';
import { statusOf, statusQuery } from './folder-status.ts';
import type { ImapConnection } from './imap-connection.ts';
import { LIMITS } from './limits.ts';

/** RFC 6154 §2, RFC 8457. */
const SPECIAL_USES = ['\\All', '\\Archive', '\\Drafts', '\\Flagged', '\\Junk', '\\Sent', '\\Trash', '\\Important'];

function specialUseOf(flags: Iterable<string>): string | null {
  for (const flag of flags) {
    const known = SPECIAL_USES.find(use => use.toLowerCase() === flag.toLowerCase());
    if (known) return known;
  }
  return null;
}

const NOT_SELECTABLE = new Set(['\\noselect', '\\nonexistent']);

// oxlint-disable-next-line no-control-regex -- names that could not be sent back
const UNUSABLE = /[\u0000\r\n]/;

/** All folders, names decoded. Those with names no command could carry are left out. */
export async function listFolders(connection: ImapConnection, withStatus: boolean): Promise<readonly FolderListing[]> {
  const { client } = connection;
  // Without LIST-STATUS imapflow would ask folder by folder, also those that are never read.
  const query = withStatus && client.capabilities.has('LIST-STATUS') ? { statusQuery: statusQuery(connection) } : {};
  const entries = await connection.command(() => client.list(query));
  return entries
    .filter(({ path }) => path !== '' && path.length <= LIMITS.folderName && !UNUSABLE.test(path))
    .slice(0, LIMITS.folders)
    .map(({ path, delimiter, flags, status }) => ({
      path,
      delimiter: delimiter ?? '',
      // Only what the server says: what a name suggests is for the backend to decide.
      specialUse: specialUseOf(flags),
      selectable: ![...flags].some(flag => NOT_SELECTABLE.has(flag.toLowerCase())),
      ...(status?.uidValidity === undefined ? {} : { status: statusOf(status) }),
    }));
}
