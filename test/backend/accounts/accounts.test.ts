import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ExpectedError } from '../../../electron/backend/expected-error.ts';
import { FakeMailServer } from '../../support/fake-mail/fake-mail-server.ts';
import { letterFrom } from '../../support/fake-mail/letters.ts';
import { loopbackSettings, realBackend, type RealBackend } from '../../support/real-backend.ts';

const settings = loopbackSettings('anna@example.net', 1143);
let server: FakeMailServer;
let host: RealBackend;

beforeEach(async () => {
  server = new FakeMailServer();
  server.add('INBOX').deliver(letterFrom('friend@example.org', 1));
  server.add('Sent', '\\Sent');
  host = await realBackend({ replace: { mail: server } });
});
afterEach(() => host.stop());

describe('adding an account', () => {
  test('keeps it, tells so, and does not connect', async () => {
    const account = await host.ask('account.add', { settings, password: 'secret' });
    expect(account).toMatchObject({ ...settings, state: 'never-read', lastScan: null, problem: null });
    expect(await host.ask('account.list', {})).toEqual([account]);
    expect(host.events.map(({ type }) => type)).toContain('accounts.changed');
    expect(server.sessions).toBe(0);
  });

  test('refuses one that is there, however it is written', async () => {
    await host.ask('account.add', { settings, password: 'secret' });
    for (const same of [{ email: 'ANNA@example.net' }, { email: 'other@example.net', user: settings.user.toUpperCase() }]) {
      expect(await host.refused('account.add', { settings: { ...settings, ...same }, password: 'x' })).toMatchObject({
        code: 'account-exists',
      });
    }
  });

  test.each(['mail.example.net', '127.0.0.1.example.net', '10.0.0.1', 'localhost.example.net', '::2'])(
    'refuses to send a password in the clear to %s',
    async name => {
      for (const part of ['imap', 'smtp'] as const) {
        const unsafe = { ...settings, [part]: { host: name, port: 143, security: 'plain' } };
        expect(await host.refused('account.add', { settings: unsafe, password: 'x' })).toMatchObject({ code: 'plain-text-refused' });
        expect(await host.refused('account.test', { settings: unsafe, password: 'x' })).toMatchObject({ code: 'plain-text-refused' });
      }
      expect(server.sessions).toBe(0);
    },
  );

  test.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1'])('allows it to this computer: %s', async name => {
    const local = { ...settings, imap: { host: name, port: 143, security: 'plain' as const } };
    expect(await host.ask('account.add', { settings: local, password: 'x' })).toMatchObject(local);
  });

  test.each(['exa mple.net', 'host/path', 'user@host', '-x.example.net', 'a..b'])('refuses %j as a host', async name => {
    const wrong = { ...settings, smtp: { host: name, port: 465, security: 'tls' } };
    expect(await host.refused('account.add', { settings: wrong, password: 'x' })).toMatchObject({ code: 'account-invalid-server' });
  });

  test.each(['no-at-sign', '@example.net', 'a b@example.net', 'a@', 'a\r\n@example.net'])('refuses %j as an address', async email => {
    expect(await host.refused('account.add', { settings: { ...settings, email }, password: 'x' })).toMatchObject({
      code: 'invalid-input',
      params: { path: 'settings.email' },
    });
  });

  test('leaves nothing behind when the password cannot be kept', async () => {
    const refuse = () => Promise.reject(new ExpectedError('keyring-unavailable'));
    const secrets = { status: refuse, unlock: refuse, get: refuse, set: refuse, remove: refuse };
    const other = await realBackend({ replace: { secrets } });
    expect(await other.refused('account.add', { settings, password: 'x' })).toMatchObject({ code: 'keyring-unavailable' });
    expect(await other.ask('account.list', {})).toEqual([]);
    await other.stop();
  });
});

describe('testing a connection', () => {
  test('reports what the server says', async () => {
    expect(await host.ask('account.test', { settings, password: 'secret' })).toEqual({
      imap: { ok: true, greeting: 'fake ready', folders: 2, messages: 1 },
    });
  });

  test('gives the failure as it is', async () => {
    expect(await host.refused('account.test', { settings, password: 'wrong' })).toMatchObject({ code: 'wrong-password' });
    server.misbehaviour = { refuse: 'tls-name-mismatch' };
    expect(await host.refused('account.test', { settings, password: 'secret' })).toMatchObject({ code: 'tls-name-mismatch' });
  });
});

describe('the state of an account', () => {
  const state = async () => (await host.ask('account.list', {}))[0];

  test.each([
    ['wrong-password', 'needs-password'],
    ['app-password-needed', 'needs-password'],
    ['host-unknown', 'offline'],
    ['timeout', 'offline'],
    ['tls-untrusted', 'failed'],
  ] as const)('after %s is %s, until a scan succeeds', async (refuse, expected) => {
    const { id: accountId } = await host.ask('account.add', { settings, password: 'secret' });
    server.misbehaviour = { refuse };
    expect(await host.refused('scan.run', { accountId })).toMatchObject({ code: refuse });
    expect(await state()).toMatchObject({ state: expected, problem: refuse });
    server.misbehaviour = {};
    await host.ask('scan.run', { accountId });
    expect(await state()).toMatchObject({ state: 'ready', problem: null });
  });

  test('asks for the password after a restart where it was only in memory, and takes it', async () => {
    const { id: accountId } = await host.ask('account.add', { settings, password: 'secret' });
    host = await host.reopen();
    expect(await state()).toMatchObject({ state: 'needs-password', problem: 'secret-missing' });
    expect(await host.ask('account.password', { accountId, password: 'secret' })).toMatchObject({ state: 'never-read' });
    await host.ask('scan.run', { accountId });
    expect(await state()).toMatchObject({ state: 'ready' });
  });
});

test('removing an account takes its people along', async () => {
  const { id: accountId } = await host.ask('account.add', { settings, password: 'secret' });
  await host.ask('scan.run', { accountId });
  expect(await host.ask('people.list', { hidden: true })).toHaveLength(1);
  await host.ask('account.remove', { accountId });
  expect(await host.ask('people.list', { hidden: true })).toEqual([]);
  expect(await host.ask('account.list', {})).toEqual([]);
  expect(await host.refused('account.remove', { accountId })).toMatchObject({ code: 'account-unknown' });
});
