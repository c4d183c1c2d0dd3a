import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { refreshingSecrets } from '../../electron/adapters/oauth/refreshing-secrets.ts';
import { readTokens, writeTokens } from '../../electron/adapters/oauth/token-record.ts';
import { createSignIn } from '../../electron/adapters/oauth/sign-in.ts';
import { createSecrets } from '../../electron/adapters/secrets/create-secrets.ts';
import { createSmtpSubmitter } from '../../electron/adapters/smtp/smtp-submitter.ts';
import type { AccountSettings } from '../../shared/contract/shapes.ts';
import { startAuthorizationServer, type AuthorizationServer } from '../support/authorization-server.ts';
import { startDovecot, type Dovecot } from '../support/dovecot/dovecot.ts';
import { portOf } from '../support/dovecot/free-port.ts';
import { letterMail } from '../support/letter-mail.ts';
import { loopbackSettings, realBackend, type RealBackend } from '../support/real-backend.ts';
import { everythingIn, temporaryFolders } from '../support/temporary-folder.ts';

const clock = { now: Date.now, timeZone: () => 'UTC' };

describe('signing in with the browser', () => {
  let authority: AuthorizationServer;
  let dovecot: Dovecot;
  let product: RealBackend | null = null;
  const folder = temporaryFolders();

  beforeAll(async () => {
    // So short that every use of a token first renews it.
    authority = await startAuthorizationServer({ lifetime: 60 });
    dovecot = await startDovecot({ introspectionUrl: authority.introspectionUrl });
    dovecot.fill('INBOX', [letterMail({ from: 'Paul <paul@friends.test>', id: 'one' })]);
  });
  afterAll(async () => {
    await dovecot.stop();
    await authority.stop();
  });
  afterEach(async () => {
    await product?.stop();
    product = null;
  });

  const env = () => ({ FIL_ROUGE_GOOGLE_CLIENT_ID: authority.clientId });
  const servers = () => ({ google: authority.server, microsoft: authority.server });
  const open = async (environment: Record<string, string> = env()) =>
    (product = await realBackend({ env: environment, signIn: { servers: servers(), providerOf: () => 'google' } }));
  const settings = (): AccountSettings => ({ ...loopbackSettings('anna@example.test', dovecot.port), user: dovecot.user });
  const signedIn = async (backend: RealBackend, login = dovecot.user) => {
    const { attempt, url } = await backend.ask('account.signIn', { settings: settings() });
    const finished = backend.backend.call('account.signInFinish', { attempt });
    const end = await authority.visit(url, login);
    return { end, result: await finished };
  };

  test('an account is added, read over IMAP with a token renewed on the way, and no token is on disk in plain', async () => {
    const backend = await open();
    const { end, result } = await signedIn(backend);
    expect(end.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?code=/);
    expect(end.text).toContain('You can close this page.');
    if (!result.ok) throw new Error(JSON.stringify(result));
    expect(result.value).toMatchObject({ email: 'anna@example.test', auth: 'oauth', state: 'never-read' });
    const before = authority.asked.filter(path => path === '/token').length;
    expect(await backend.ask('scan.run', { accountId: result.value.id })).toMatchObject({ messages: 1 });
    expect(authority.asked.filter(path => path === '/token')).toHaveLength(before + 1);
    const written = everythingIn(backend.dataFolder);
    expect(written).toContain('anna@example.test');
    expect(written).not.toContain('oauth2:');
    expect(written).not.toContain('refreshToken');
  });

  test('another person’s sign-in does not open this mailbox, and leaves nothing behind', async () => {
    const backend = await open();
    const { result } = await signedIn(backend, 'somebody-else');
    expect(result).toMatchObject({ ok: false });
    expect(await backend.ask('account.list', {})).toEqual([]);
  });

  test('who says no in the browser is told that it was cancelled', async () => {
    const backend = await open();
    const { attempt, url } = await backend.ask('account.signIn', { settings: settings() });
    const finished = backend.refused('account.signInFinish', { attempt });
    await authority.visit(url, dovecot.user, 'refuse');
    expect(await finished).toMatchObject({ code: 'cancelled' });
  });

  test('an answer with another state is not heard, and the attempt can be taken back', async () => {
    const backend = await open();
    const { attempt, url } = await backend.ask('account.signIn', { settings: settings() });
    const finished = backend.refused('account.signInFinish', { attempt });
    const redirect = new URL(url).searchParams.get('redirect_uri') ?? '';
    for (const query of ['?code=stolen&state=guessed', '?error=access_denied', ''])
      expect((await fetch(redirect + query)).status).toBe(404);
    await backend.ask('account.signInCancel', { attempt });
    expect(await finished).toMatchObject({ code: 'cancelled' });
    await expect(fetch(redirect)).rejects.toThrow('fetch failed');
  });

  test('without a client id it says so, and one can be entered', async () => {
    const backend = await open({});
    expect(await backend.refused('account.signIn', { settings: settings() })).toMatchObject({ code: 'sign-in-not-set-up' });
    await backend.ask('account.signInSetClient', { provider: 'google', id: authority.clientId, secret: null });
    expect(await backend.ask('account.signInClient', { provider: 'google' })).toEqual({ id: authority.clientId });
    expect((await signedIn(backend)).result).toMatchObject({ ok: true });
  });

  test('a permission taken back asks for a new sign-in, which mends the account', async () => {
    const backend = await open();
    const { result } = await signedIn(backend);
    if (!result.ok) throw new Error(JSON.stringify(result));
    const accountId = result.value.id;
    await authority.forget();
    expect(await backend.refused('scan.run', { accountId })).toMatchObject({ code: 'sign-in-needed' });
    expect(await backend.ask('account.list', {})).toMatchObject([{ state: 'needs-password', problem: 'sign-in-needed' }]);
    const { attempt, url } = await backend.ask('account.signIn', { accountId });
    const finished = backend.ask('account.signInFinish', { attempt });
    await authority.visit(url, dovecot.user);
    expect(await finished).toMatchObject({ id: accountId, state: 'never-read' });
    expect(await backend.ask('scan.run', { accountId })).toMatchObject({ messages: 1 });
  });

  test('a mailbox with a password becomes one of the browser by signing in there, and by a new password one with a password again', async () => {
    const backend = await open();
    const { id: accountId } = await backend.ask('account.add', { settings: settings(), password: 'no longer accepted' });
    expect(await backend.refused('scan.run', { accountId })).toMatchObject({ code: 'wrong-password' });
    const { attempt, url } = await backend.ask('account.signIn', { accountId });
    const finished = backend.ask('account.signInFinish', { attempt });
    await authority.visit(url, dovecot.user);
    expect(await finished).toMatchObject({ id: accountId, auth: 'oauth', state: 'never-read' });
    expect(await backend.ask('account.list', {})).toMatchObject([{ id: accountId, auth: 'oauth', problem: null }]);
    expect(await backend.ask('scan.run', { accountId })).toMatchObject({ messages: 1 });
    expect(await backend.ask('account.password', { accountId, password: dovecot.password })).toMatchObject({ auth: 'password' });
    expect(await backend.ask('scan.run', { accountId })).toBeDefined();
  });

  const tokens = async () => {
    const secrets = createSecrets({ dataFolder: folder() });
    const { url, done } = await createSignIn({ secrets, clock, env: env(), page: '', servers: servers() }).begin(
      'google',
      'anna@example.test',
    );
    await authority.visit(url, dovecot.user);
    return { secrets, ...(await done) };
  };

  test('two connections at once renew a token once, and the rotated one is kept', async () => {
    const { secrets, secret } = await tokens();
    await secrets.set('account/1', secret);
    const renewing = refreshingSecrets(secrets, { clock, env: env(), servers: servers() });
    const before = authority.asked.filter(path => path === '/token').length;
    const [one, two] = await Promise.all([renewing.get('account/1'), renewing.get('account/1')]);
    expect(one).toBe(two);
    expect(authority.asked.filter(path => path === '/token')).toHaveLength(before + 1);
    expect(await authority.isGood(one)).toBe(true);
    expect(readTokens(await secrets.get('account/1'))?.refreshToken).not.toBe(readTokens(secret)?.refreshToken);
    expect(await renewing.get('account/1')).not.toBe(one);
  });

  test('a token that is good for long is used as it is, and a password stays a password', async () => {
    const { secrets, secret } = await tokens();
    const record = readTokens(secret);
    if (!record) throw new Error('no tokens');
    await secrets.set('account/1', writeTokens({ ...record, expiresAt: Date.now() + 3_600_000 }));
    await secrets.set('account/2', 'oauth2: is my password');
    const renewing = refreshingSecrets(secrets, { clock, env: env(), servers: servers() });
    const before = authority.asked.length;
    expect(await renewing.get('account/1')).toBe(record.accessToken);
    expect(await renewing.get('account/2')).toBe('oauth2: is my password');
    expect(authority.asked).toHaveLength(before);
  });

  test('mail is handed over with the token, by XOAUTH2', async () => {
    const { accessToken } = await tokens();
    const methods: string[] = [];
    const smtp = new SMTPServer({
      authMethods: ['XOAUTH2'],
      hideSTARTTLS: true,
      allowInsecureAuth: true,
      onAuth: (auth, _, done) => {
        methods.push(auth.method);
        const decide = async () => {
          const good = await authority.isGood(auth.accessToken ?? '');
          done(good ? null : new Error('no'), { user: auth.username });
        };
        void decide();
      },
    });
    smtp.listen(0, '127.0.0.1');
    await once(smtp.server, 'listening');
    try {
      const account: AccountSettings = {
        ...settings(),
        auth: 'oauth',
        smtp: { host: '127.0.0.1', port: portOf(smtp.server), security: 'plain' },
      };
      const opened = await createSmtpSubmitter().open(account, accessToken);
      if ('failure' in opened) throw new Error(JSON.stringify(opened.failure));
      opened.session.close();
      expect(methods).toEqual(['XOAUTH2']);
      expect(await createSmtpSubmitter().open(account, 'not a token')).toMatchObject({ failure: { stage: 'auth' } });
    } finally {
      await new Promise<void>(resolve => smtp.close(() => resolve()));
    }
  });
});
