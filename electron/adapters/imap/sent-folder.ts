import { roleOfFolder } from '../../../shared/domain/role-of-folder.ts';
import type { AccountSettings } from '../../../shared/contract/shapes.ts';
import { ExpectedError } from '../../backend/expected-error.ts';
import type { FolderListing } from '../../backend/ports/mail.ts';
import type { SentCopy, SentFolder, SentFolders } from '../../backend/ports/sent-folder.ts';
import { appendSent } from './append-sent.ts';
import { listFolders } from './folder-listing.ts';
import { ImapConnection } from './imap-connection.ts';
import { logOut } from './log-out.ts';
import { isLoopbackHost } from './loopback.ts';
import { searchMessageId } from './message-id-search.ts';

/** An attachment goes up silently: longer than for reading. */
const TIMEOUT_MS = 120_000;

interface Places {
  readonly sent: string | null;
  readonly all: string | null;
}

/** The folder the user named, else the server's own \Sent (RFC 6154), else by its name; the shortest path where several claim it. */
export function sentPlaces(folders: readonly FolderListing[], chosen: string | null): Places {
  const known = folders
    .filter(({ selectable }) => selectable)
    .map(folder => ({ path: folder.path, ...roleOfFolder(folder) }))
    .toSorted((a, b) => a.path.length - b.path.length || (a.path < b.path ? -1 : 1));
  const declared = known.find(({ role, source }) => role === 'sent' && source === 'special-use');
  const sent = known.find(({ path }) => path === chosen) ?? declared ?? known.find(({ role }) => role === 'sent');
  return { sent: sent?.path ?? null, all: known.find(({ role }) => role === 'all')?.path ?? null };
}

function folderOver(connection: ImapConnection, { sent, all }: Places): SentFolder {
  const found = async (path: string, messageId: string, theirs: string | null): Promise<SentCopy | null> => {
    const ours = await searchMessageId(connection, path, messageId);
    if (ours !== null) return { uid: ours, keptId: true };
    const renamed = theirs === null ? null : await searchMessageId(connection, path, theirs);
    return renamed === null ? null : { uid: renamed, keptId: false };
  };
  return {
    exists: sent !== null,
    find: async (messageId, theirs, where) => {
      const copy = sent === null ? null : await found(sent, messageId, theirs);
      return copy ?? (all === null || where === 'sent' ? null : found(all, messageId, theirs));
    },
    append: async (raw, sentAt) => {
      if (sent === null) throw connection.refused('no-sent-folder');
      return appendSent(connection, sent, raw, sentAt);
    },
    close: () => logOut(connection),
  };
}

/** @param options.authorities PEM certificates of authorities to trust beside Node's. */
export function createSentFolders({ authorities = [] }: { readonly authorities?: readonly string[] } = {}): SentFolders {
  return {
    async open(settings: AccountSettings, password: string, chosen: string | null) {
      const { host, port, security } = settings.imap;
      if (security === 'plain' && !isLoopbackHost(host)) throw new ExpectedError('plain-text-refused', { host, port });
      const connection = new ImapConnection(settings, password, { timeoutMs: TIMEOUT_MS, authorities });
      await connection.open();
      try {
        return folderOver(connection, sentPlaces(await listFolders(connection, false), chosen));
      } catch (error) {
        await logOut(connection);
        throw error;
      }
    },
  };
}
