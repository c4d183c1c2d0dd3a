import type { ImapConnection } from './imap-connection.ts';

/** A server that does not answer LOGOUT is not waited for. */
const LOGOUT_MS = 2_000;

/** LOGOUT, then close; never throws. */
export async function logOut(connection: ImapConnection): Promise<void> {
  const { client } = connection;
  const timer = setTimeout(() => client.close(), LOGOUT_MS);
  try {
    await client.logout();
  } catch {
    // Closing is all that was asked for.
  } finally {
    clearTimeout(timer);
    client.close();
  }
  await connection.closed;
}
