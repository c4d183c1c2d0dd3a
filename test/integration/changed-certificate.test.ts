import { readFileSync, rmSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createImapMailReader } from '../../electron/adapters/imap/imap-mail-reader.ts';
import { createSmtpSubmitter } from '../../electron/adapters/smtp/smtp-submitter.ts';
import { ExpectedError } from '../../electron/backend/expected-error.ts';
import type { AccountSettings, Server } from '../../shared/contract/shapes.ts';
import { makeCertificates } from '../support/dovecot/certificates.ts';
import { startHostileImapServer } from '../support/hostile-imap-server.ts';
import { startHostileSmtpServer } from '../support/hostile-smtp-server.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const PASSWORD = 'correct horse';

interface Identity {
  readonly tls: { readonly key: string; readonly cert: string };
  readonly fingerprint: string;
}
const newIdentity = (): Identity => {
  const folder = makeTemporaryFolder();
  try {
    const made = makeCertificates(folder, 'localhost', true);
    const tls = { key: readFileSync(made.keyPath, 'utf8'), cert: readFileSync(made.certificatePath, 'utf8') };
    return { tls, fingerprint: made.fingerprint };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

describe('a server whose certificate is another one than the user trusted', () => {
  let first: Identity;
  let second: Identity;
  beforeAll(() => {
    [first, second] = [newIdentity(), newIdentity()];
  });
  const ends: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0)) await end();
  });
  const trusting = (port: number, security: Server['security']): AccountSettings => {
    const server = { host: 'localhost', port, security };
    return { email: 'a@x.example', user: 'a', imap: server, smtp: server, trustedFingerprint: first.fingerprint };
  };

  test.each(['tls', 'starttls'] as const)('hears no password over IMAP (%s), and the one trusted does', async security => {
    const outcome = async ({ tls }: Identity) => {
      const server = await startHostileImapServer({ tls, implicitTls: security === 'tls', capabilities: 'IMAP4rev1 STARTTLS' });
      ends.push(() => server.stop());
      try {
        const session = await createImapMailReader().connect(trusting(server.port, security), PASSWORD, { timeoutMs: 5_000 });
        await session.close();
        return { code: 'connected', heard: server.lines.join('\n') };
      } catch (error) {
        if (!(error instanceof ExpectedError)) throw error;
        return { code: error.failure.code, reason: error.failure.params['reason'], heard: server.lines.join('\n') };
      }
    };
    expect(await outcome(first)).toMatchObject({ code: 'connected', heard: expect.stringContaining('LOGIN') });
    const changed = await outcome(second);
    expect(changed).toMatchObject({ code: 'tls-untrusted', reason: 'changed' });
    expect(changed.heard).not.toMatch(/LOGIN|AUTHENTICATE/);
  });

  test('hears no password over SMTP (STARTTLS), and the one trusted does', async () => {
    const outcome = async ({ tls }: Identity) => {
      const server = await startHostileSmtpServer({ tls });
      ends.push(() => server.stop());
      const opened = await createSmtpSubmitter({ socketTimeoutMs: 5_000 }).open(trusting(server.port, 'starttls'), PASSWORD);
      if ('session' in opened) opened.session.close();
      return { opened: 'session' in opened ? 'connected' : opened.failure, heard: server.lines.join('\n') };
    };
    expect(await outcome(first)).toMatchObject({ opened: 'connected', heard: expect.stringContaining('AUTH') });
    const changed = await outcome(second);
    expect(changed.opened).toMatchObject({ kind: 'not-sent', stage: 'tls', problem: 'tls-untrusted' });
    expect(changed.heard).not.toContain('AUTH');
  });
});
