import type { AccountSettings, ConnectionReport } from '../../../shared/contract/shapes.ts';
import type { Ports } from '../ports/index.ts';

const TEST_TIMEOUT_MS = 15_000;

/** Connects for real and counts the folders and what INBOX holds. Throws the connection's own failures. */
export async function testConnection(
  { mail }: Pick<Ports, 'mail'>,
  settings: AccountSettings,
  password: string,
): Promise<ConnectionReport> {
  const session = await mail.connect(settings, password, { timeoutMs: TEST_TIMEOUT_MS });
  try {
    const listings = await session.folders();
    const { messages } = await session.status('INBOX');
    return { imap: { ok: true, greeting: session.greeting, folders: listings.length, messages } };
  } finally {
    await session.close();
  }
}
