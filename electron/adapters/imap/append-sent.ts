import type { ImapConnection } from './imap-connection.ts';

/**
 * APPENDs a sent mail as read, dated when it was sent. The UID where the server tells it with its UIDVALIDITY (UIDPLUS, RFC 4315), else
 * null. imapflow resolves without a result where it could not even ask; that is a failure like any other here.
 */
export async function appendSent(connection: ImapConnection, path: string, raw: Uint8Array, sentAt: number): Promise<number | null> {
  const { client } = connection;
  const filed = await connection.command(() => client.append(path, Buffer.from(raw), ['\\Seen'], new Date(sentAt)));
  if (!filed) throw connection.refused('append');
  return filed.uid !== undefined && filed.uidValidity !== undefined ? filed.uid : null;
}
