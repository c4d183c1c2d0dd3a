import { expect, it } from 'vitest';
import { connectionFailure } from '../../../electron/adapters/imap/connection-failure.ts';
import { ExpectedError } from '../../../electron/backend/expected-error.ts';

const server = { host: 'mail.example.test', port: 993, security: 'tls' as const };
const codeOf = (error: object): string => connectionFailure(Object.assign(new Error('x'), error), server, 'secret').failure.code;

it.each([
  ['ENOTFOUND', 'host-unknown'],
  ['EAI_AGAIN', 'offline'],
  ['ENETUNREACH', 'offline'],
  ['ECONNREFUSED', 'connection-refused'],
  ['ECONNRESET', 'connection-lost'],
  ['CONNECT_TIMEOUT', 'timeout'],
  ['GREETING_TIMEOUT', 'timeout'],
  ['EPROTO', 'tls-failed'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls-failed'],
  ['ClosedAfterConnectTLS', 'connection-lost'],
  ['LineTooLarge', 'server-error'],
])('%s is %s', (code, expected) => {
  expect(codeOf({ code })).toBe(expected);
});

it('carries host and port always, the server’s words bounded, and an error of the contract unchanged', () => {
  const failure = connectionFailure(
    Object.assign(new Error('x'), { responseText: `no\u202e ${'secret '.repeat(200)}` }),
    server,
    'secret',
  ).failure;
  expect(failure.params).toMatchObject({ host: 'mail.example.test', port: 993 });
  expect(String(failure.params['text']).length).toBeLessThanOrEqual(300);
  expect(String(failure.params['text'])).not.toMatch(/secret|\u202e/);
  const own = new ExpectedError('folder-unknown', { folder: 'x' });
  expect(connectionFailure(own, server, '')).toBe(own);
  expect(connectionFailure('nonsense', server, '').failure.code).toBe('server-error');
});

it.each([
  ['as it is', 'hunter 2'],
  ['as AUTHENTICATE PLAIN sends it', Buffer.from('\0anna\0hunter 2').toString('base64')],
  ['as LOGIN sends it', Buffer.from('hunter 2').toString('base64')],
  ['as XOAUTH2 sends a token', Buffer.from('user=anna\u0001auth=Bearer hunter 2\u0001\u0001').toString('base64')],
])('hides the password a server repeats %s', (_, repeated) => {
  const { params } = connectionFailure(
    Object.assign(new Error('x'), { responseText: `you said ${repeated} to me` }),
    server,
    'hunter 2',
    'anna',
  ).failure;
  expect(params['text']).toBe('you said ••• to me');
});
