import { examineFolder } from './folder-status.ts';
import type { ImapConnection } from './imap-connection.ts';

/** What an id may hold so that it cannot be anything but text in a command, nor an operator of Gmail's own search. */
const SAFE_ID = /^[^\s"\\<>(){}\p{Cc}]{3,900}$/u;

/**
 * The UID of the newest message in `path` with this Message-ID (without brackets), or null. Gmail's HEADER search misses fresh mail, its
 * own by `rfc822msgid:` does not. The folder is opened anew each time, so that what arrived meanwhile is seen. Rejects where the server
 * refuses or does not finish the search: then nothing is known.
 */
export async function searchMessageId(connection: ImapConnection, path: string, messageId: string): Promise<number | null> {
  if (!SAFE_ID.test(messageId)) throw connection.refused('message-id');
  const { client } = connection;
  const { messages } = await examineFolder(connection, path);
  if (messages === 0) return null;
  const query = client.capabilities.has('X-GM-EXT-1')
    ? { gmraw: `rfc822msgid:${messageId}` }
    : // With its brackets: HEADER looks for a part of the value (RFC 9051 §6.4.4), and one id may end in another.
      { header: { 'message-id': `<${messageId}>` } };
  const uids = await connection.command(() => client.search(query, { uid: true }));
  if (!Array.isArray(uids)) throw connection.refused('search');
  return uids.length === 0 ? null : Math.max(...uids);
}
