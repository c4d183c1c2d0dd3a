import { createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { AccountSettings, Server } from '../../shared/contract/shapes.ts';
import { startDovecot, type Dovecot } from '../support/dovecot/dovecot.ts';
import { freePort, portOf } from '../support/dovecot/free-port.ts';
import { letterMail } from '../support/letter-mail.ts';
import { loopbackSettings, realBackend, type RealBackend, type RealBackendOptions } from '../support/real-backend.ts';

describe('connecting to Dovecot', () => {
  /** Its certificate is for `localhost`, from a private authority. */
  let server: Dovecot;
  let product: RealBackend | null = null;

  beforeAll(async () => {
    server = await startDovecot({ tls: { host: 'localhost' } });
    server.fill('INBOX', [letterMail({ from: 'Paul <paul@friends.test>', id: 'one' })]);
  });
  afterAll(() => server.stop());
  afterEach(async () => {
    await product?.stop();
    product = null;
  });

  const settings = (imap: Partial<Server>, more: Partial<AccountSettings> = {}): AccountSettings => ({
    ...loopbackSettings('anna@example.test', server.port),
    imap: { host: 'localhost', port: server.tlsPort ?? 0, security: 'tls', ...imap },
    user: server.user,
    ...more,
  });
  const open = async (options: RealBackendOptions = {}) => (product = await realBackend(options));
  const trial = async (account: AccountSettings, password = server.password) =>
    (product ?? (await open())).refused('account.test', { settings: account, password });

  test('a private authority is not trusted by itself; its certificate is shown, and trusted once that fingerprint is', async () => {
    const refused = await trial(settings({}));
    expect(refused).toMatchObject({ code: 'tls-untrusted', params: { host: 'localhost', fingerprint: server.fingerprint } });
    const trusting = settings({}, { trustedFingerprint: server.fingerprint });
    expect(await product?.ask('account.test', { settings: trusting, password: server.password })).toMatchObject({
      imap: { ok: true, messages: 1 },
    });
    const account = await product?.ask('account.add', { settings: trusting, password: server.password });
    expect(await product?.ask('scan.run', { accountId: account?.id ?? 0 })).toMatchObject({ messages: 1 });
  });

  test('a fingerprint trusts that certificate and no other', async () => {
    const other = 'AB:'.repeat(31) + 'CD';
    expect(await trial(settings({}, { trustedFingerprint: other }))).toMatchObject({ code: 'tls-untrusted' });
  });

  test('with its authority trusted by the computer, nothing is asked', async () => {
    await open({ authorities: [server.caPem ?? ''] });
    expect(await product?.ask('account.test', { settings: settings({}), password: server.password })).toMatchObject({ imap: { ok: true } });
  });

  test('a certificate for another name is refused as such', async () => {
    await open({ authorities: [server.caPem ?? ''] });
    expect(await trial(settings({ host: '127.0.0.1' }))).toMatchObject({ code: 'tls-name-mismatch' });
  });

  test('a self-signed certificate is untrusted, with its fingerprint', async () => {
    const lonely = await startDovecot({ tls: { host: 'localhost', selfSigned: true } });
    const refused = await trial(settings({ port: lonely.tlsPort ?? 0 }));
    await lonely.stop();
    expect(refused).toMatchObject({ code: 'tls-untrusted', params: { fingerprint: lonely.fingerprint } });
  });

  test('STARTTLS encrypts before the password is sent, with the same checks', async () => {
    const account = settings({ port: server.port, security: 'starttls' });
    expect(await trial(account)).toMatchObject({ code: 'tls-untrusted' });
    await product?.stop();
    await open({ authorities: [server.caPem ?? ''] });
    expect(await product?.ask('account.test', { settings: account, password: server.password })).toMatchObject({ imap: { ok: true } });
    expect(server.log()).toMatch(/user=<anna>.*TLS/);
  });

  test('STARTTLS on a server that has none fails, and no password is sent in the clear', async () => {
    const plain = await startDovecot();
    const refused = await trial(settings({ port: plain.port, security: 'starttls' }));
    const log = plain.log();
    await plain.stop();
    expect(refused.code).toBe('tls-failed');
    expect(log).not.toContain('method=');
  });

  test('a wrong password is called a wrong password, at once', async () => {
    const from = performance.now();
    const plain = settings({ host: '127.0.0.1', port: server.port, security: 'plain' });
    expect(await trial(plain, 'not it')).toMatchObject({ code: 'wrong-password', retryable: false });
    expect(performance.now() - from).toBeLessThan(3000);
    const account = await product?.ask('account.add', { settings: plain, password: 'not it' });
    expect(await product?.refused('scan.run', { accountId: account?.id })).toMatchObject({ code: 'wrong-password' });
    expect(await product?.ask('account.list', {})).toMatchObject([{ state: 'needs-password', problem: 'wrong-password' }]);
  });

  test('in the clear only to this computer', async () => {
    expect(await trial(settings({ host: 'mail.example.test', port: 143, security: 'plain' }))).toMatchObject({
      code: 'plain-text-refused',
    });
  });

  test('a port where nobody listens, a host nobody knows, and a server that speaks something else', async () => {
    expect(await trial(settings({ host: '127.0.0.1', port: await freePort(), security: 'plain' }))).toMatchObject({
      code: 'connection-refused',
    });
    expect(await trial(settings({ host: 'nobody.invalid' }))).toMatchObject({ code: 'host-unknown', params: { host: 'nobody.invalid' } });
    const web = createServer(socket => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(0, '127.0.0.1');
    await new Promise(resolve => web.once('listening', resolve));
    expect(await trial(settings({ host: '127.0.0.1', port: portOf(web), security: 'plain' }))).toMatchObject({ code: 'not-imap' });
    web.close();
  });
});
