import type { AccountSettings, Server } from '../../../shared/contract/shapes.ts';
import { createImapMailReader } from '../../../electron/adapters/imap/imap-mail-reader.ts';
import { ExpectedError } from '../../../electron/backend/expected-error.ts';
import type { MailSession, SkippedRow } from '../../../electron/backend/ports/mail.ts';
import type { Failure } from '../../../shared/contract/errors.ts';
import type { MessageHeader } from '../../../shared/domain/message-header.ts';
import { type HostileImapServer, type ImapScript, startHostileImapServer } from '../../support/hostile-imap-server.ts';

export const PASSWORD = 'correct horse';

export function settingsFor(
  port: number,
  more: { security?: Server['security']; host?: string; fingerprint?: string } = {},
): AccountSettings {
  const server = { host: more.host ?? '127.0.0.1', port, security: more.security ?? ('plain' as const) };
  return { email: 'anna@example.test', user: 'anna', imap: server, smtp: server, trustedFingerprint: more.fingerprint ?? null };
}

/** Starts a scripted server, connects, and stops both afterwards. */
export async function withSession<T>(script: ImapScript, run: (session: MailSession, server: HostileImapServer) => Promise<T>): Promise<T> {
  const server = await startHostileImapServer(script);
  try {
    const session = await createImapMailReader().connect(settingsFor(server.port), PASSWORD, { timeoutMs: 2_000 });
    try {
      return await run(session, server);
    } finally {
      await session.close();
    }
  } finally {
    await server.stop();
  }
}

export async function readHeaders(session: MailSession, last = 1_000_000): Promise<{ rows: MessageHeader[]; skipped: SkippedRow[] }> {
  const rows: MessageHeader[] = [];
  const skipped: SkippedRow[] = [];
  await session.open('INBOX');
  await session.headers({ first: 1, last }, batch => {
    rows.push(...batch.rows);
    skipped.push(...batch.skipped);
  });
  return { rows, skipped };
}

/** The failure a promise ends with. */
export async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof ExpectedError) return error.failure;
    throw error;
  }
  throw new Error('did not fail');
}
