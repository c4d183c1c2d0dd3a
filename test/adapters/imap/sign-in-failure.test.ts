import { expect, it } from 'vitest';
import { signInFailure } from '../../../electron/adapters/imap/sign-in-failure.ts';
import { startHostileImapServer } from '../../support/hostile-imap-server.ts';
import { createImapMailReader } from '../../../electron/adapters/imap/imap-mail-reader.ts';
import { failureOf, PASSWORD, settingsFor } from './session.ts';

const meaning = (text: string, host = 'mail.example.test', code = '', password = PASSWORD): string =>
  signInFailure({ text, host, code, password });

it.each([
  [
    'Application-specific password required: https://support.google.com/accounts/answer/185833 (Failure)',
    'imap.gmail.com',
    'app-password-needed',
  ],
  ['Please create and use an app password', 'imap.example.test', 'app-password-needed'],
  ['Invalid credentials (Failure)', 'imap.gmail.com', 'app-password-needed'],
  ['LOGIN Invalid credentials', 'imap.mail.yahoo.com', 'app-password-needed'],
  ['Authentication Failed', 'imap.mail.me.com', 'app-password-needed'],
  ['Incorrect username, password or access token', 'imap.fastmail.com', 'app-password-needed'],
  ['AUTHENTICATE failed.', 'outlook.office365.com', 'sign-in-needed'],
  ['LogonDenied-BasicAuthBlocked-', 'imap.example.test', 'sign-in-needed'],
  ['Your account is not enabled for IMAP use. Please visit your Gmail settings page', 'imap.gmail.com', 'imap-disabled'],
  ['You are yet to enable IMAP for your account.', 'imap.zoho.com', 'imap-disabled'],
  ['invalid credentials or IMAP is disabled', 'imap.yandex.com', 'wrong-password'],
  ['Authentication failed.', 'mail.example.test', 'wrong-password'],
  ['Authentication failed.', 'notgmail.com.example.test', 'wrong-password'],
])('takes "%s" from %s for %s', (text, host, code) => {
  expect(meaning(text, host)).toBe(code);
});

it('takes a mistyped app password for what it is', () => {
  expect(meaning('Invalid credentials (Failure)', 'imap.gmail.com', 'AUTHENTICATIONFAILED', 'abcd efgh ijkl mnop')).toBe('wrong-password');
  expect(meaning('Authentication Failed', 'imap.mail.me.com', '', 'abcd-efgh-ijkl-mnop')).toBe('wrong-password');
});

it('goes by the response code where there is one', () => {
  expect(meaning('Try later', 'mail.example.test', 'UNAVAILABLE')).toBe('server-error');
  expect(meaning('Web login required', 'imap.gmail.com', 'WEBALERT')).toBe('sign-in-needed');
});

it('tells the contract what the server said, without the password it repeats', async () => {
  const server = await startHostileImapServer({
    answer: ({ name, tag, socket }) => {
      if (name !== 'LOGIN') return false;
      socket.write(`${tag} NO [AUTHENTICATIONFAILED] Wrong password "${PASSWORD}", anna\r\n`);
      return true;
    },
  });
  try {
    const failure = await failureOf(createImapMailReader().connect(settingsFor(server.port), PASSWORD));
    expect(failure).toMatchObject({ code: 'wrong-password', retryable: false, params: { host: '127.0.0.1', port: server.port } });
    expect(failure.params['text']).toContain('Wrong password');
    expect(JSON.stringify(failure)).not.toContain(PASSWORD);
  } finally {
    await server.stop();
  }
});

it('says sign-in-needed where only OAuth is offered, without sending a password', async () => {
  const server = await startHostileImapServer({ capabilities: 'IMAP4rev1 LOGINDISABLED AUTH=XOAUTH2' });
  try {
    expect((await failureOf(createImapMailReader().connect(settingsFor(server.port), PASSWORD))).code).toBe('sign-in-needed');
    expect(server.lines.join()).not.toContain(PASSWORD);
  } finally {
    await server.stop();
  }
});
