import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createImapMailReader } from '../../../electron/adapters/imap/imap-mail-reader.ts';
import { isLoopbackAddress, isLoopbackHost } from '../../../electron/adapters/imap/loopback.ts';
import { type Certificates, makeCertificates } from '../../support/dovecot/certificates.ts';
import { type HostileImapServer, startHostileImapServer } from '../../support/hostile-imap-server.ts';
import { failureOf, PASSWORD, settingsFor } from './session.ts';

let folder: string;
const made = (name: string, host: string, selfSigned: boolean): Certificates & { key: string; cert: string } => {
  const certificates = makeCertificates(join(folder, name), host, selfSigned);
  return { ...certificates, key: readFileSync(certificates.keyPath, 'utf8'), cert: readFileSync(certificates.certificatePath, 'utf8') };
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fil-rouge-trust-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.each(['tls', 'starttls'] as const)('over %s', security => {
  const serving = async (
    certificates: { key: string; cert: string },
    run: (server: HostileImapServer, connect: (fingerprint?: string, authorities?: readonly string[]) => Promise<unknown>) => Promise<void>,
  ): Promise<void> => {
    const server = await startHostileImapServer({ capabilities: 'IMAP4rev1 STARTTLS', tls: certificates, implicitTls: security === 'tls' });
    const connect = async (fingerprint?: string, authorities: readonly string[] = []): Promise<unknown> => {
      const settings = settingsFor(server.port, { security, ...(fingerprint ? { fingerprint } : {}) });
      const session = await createImapMailReader({ authorities }).connect(settings, PASSWORD, { timeoutMs: 5_000 });
      await session.close();
      return session.greeting;
    };
    try {
      await run(server, connect);
    } finally {
      await server.stop();
    }
  };

  it('asks about a self-signed certificate with its fingerprint, sends nothing until then, and takes exactly that one', async () => {
    const mine = made(mkdtempSync(join(folder, 'a-')).slice(folder.length + 1), '127.0.0.1', true);
    await serving(mine, async (server, connect) => {
      expect(await failureOf(connect())).toMatchObject({
        code: 'tls-untrusted',
        params: { host: '127.0.0.1', port: server.port, fingerprint: mine.fingerprint, reason: 'self-signed' },
      });
      expect(server.lines.join()).not.toContain('LOGIN');
      expect(await connect(mine.fingerprint)).toBe('ready');
      const other = mine.fingerprint.replace(/^../, pair => (pair === '00' ? '01' : '00'));
      expect(await failureOf(connect(other))).toMatchObject({
        code: 'tls-untrusted',
        params: { reason: 'changed', fingerprint: mine.fingerprint },
      });
    });
  });

  it('tells a certificate for another name, and takes it only by its fingerprint', async () => {
    const other = made(mkdtempSync(join(folder, 'b-')).slice(folder.length + 1), 'mail.example.test', false);
    await serving(other, async (_, connect) => {
      expect(await failureOf(connect(undefined, [other.caPem ?? '']))).toMatchObject({
        code: 'tls-name-mismatch',
        params: { fingerprint: other.fingerprint },
      });
      expect(await connect(other.fingerprint, [other.caPem ?? ''])).toBe('ready');
    });
  });

  it('trusts a private authority only when told to', async () => {
    const signed = made(mkdtempSync(join(folder, 'c-')).slice(folder.length + 1), '127.0.0.1', false);
    await serving(signed, async (_, connect) => {
      expect(await failureOf(connect())).toMatchObject({ code: 'tls-untrusted', params: { reason: 'unknown-authority' } });
      expect(await connect(undefined, [signed.caPem ?? ''])).toBe('ready');
    });
  });
});

describe('plain text', () => {
  it.each(['127.0.0.1', '127.9.8.7', '::1', '[::1]', 'localhost', 'LOCALHOST'])('may go to %s', host => {
    expect(isLoopbackHost(host)).toBe(true);
  });

  it.each(['mail.example.test', '127.0.0.1.example.test', '10.0.0.1', '128.0.0.1', '::2', 'localhost.example.test', '0.0.0.0', '127.1'])(
    'never goes to %s',
    async host => {
      expect(isLoopbackHost(host)).toBe(false);
      expect(await failureOf(createImapMailReader().connect(settingsFor(143, { host }), PASSWORD))).toMatchObject({
        code: 'plain-text-refused',
        params: { host, port: 143 },
      });
    },
  );

  it('is judged by the address connected to, since a name can point anywhere', () => {
    expect(isLoopbackAddress('::ffff:127.0.0.1')).toBe(true);
    expect(isLoopbackAddress('93.184.216.34')).toBe(false);
    expect(isLoopbackAddress('')).toBe(false);
  });
});

it('names what keeps it from connecting', async () => {
  const refused = await startHostileImapServer();
  await refused.stop();
  const reader = createImapMailReader();
  expect(await failureOf(reader.connect(settingsFor(refused.port), PASSWORD))).toMatchObject({
    code: 'connection-refused',
    retryable: true,
  });
  const cancelled = AbortSignal.abort();
  expect((await failureOf(reader.connect(settingsFor(refused.port), PASSWORD, { signal: cancelled }))).code).toBe('cancelled');
  const silent = await startHostileImapServer({ greeting: '*' });
  const controller = new AbortController();
  const connecting = failureOf(reader.connect(settingsFor(silent.port), PASSWORD, { signal: controller.signal }));
  controller.abort();
  expect((await connecting).code).toBe('cancelled');
  await silent.stop();
});
