import type { ImapConnection } from './imap-connection.ts';

/** The first `maxBytes` of a message of the open folder, as BODY.PEEK[] so that nothing is marked as read; null where it is gone. */
export function readSource(connection: ImapConnection, uid: number, maxBytes: number): Promise<Uint8Array | null> {
  return connection.command(async () => {
    const message = await connection.client.fetchOne(String(uid), { uid: true, source: { start: 0, maxLength: maxBytes } }, { uid: true });
    // A server may send more than it was asked for.
    return message && message.source ? message.source.subarray(0, maxBytes) : null;
  });
}
