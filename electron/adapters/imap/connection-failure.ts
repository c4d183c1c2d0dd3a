import type { ErrorCode } from '../../../shared/contract/errors.ts';
import type { Server } from '../../../shared/contract/shapes.ts';
import { ExpectedError } from '../../backend/expected-error.ts';
import { serverText } from './server-text.ts';
import { signInFailure } from './sign-in-failure.ts';

/** Node's, OpenSSL's and imapflow's codes. Retryable are those that pass without the user doing anything. */
const CODES: Readonly<Record<string, readonly [ErrorCode, retryable: boolean]>> = {
  ENOTFOUND: ['host-unknown', false],
  ENODATA: ['host-unknown', false],
  EAI_AGAIN: ['offline', true],
  ENETUNREACH: ['offline', true],
  ENETDOWN: ['offline', true],
  EHOSTUNREACH: ['offline', true],
  EADDRNOTAVAIL: ['offline', true],
  ECONNREFUSED: ['connection-refused', true],
  ECONNRESET: ['connection-lost', true],
  ECONNABORTED: ['connection-lost', true],
  EPIPE: ['connection-lost', true],
  NoConnection: ['connection-lost', true],
  EConnectionClosed: ['connection-lost', true],
  StateLogout: ['connection-lost', true],
  ClosedAfterConnectText: ['connection-lost', true],
  ClosedAfterConnectTLS: ['connection-lost', true],
  ETIMEDOUT: ['timeout', true],
  ETIMEOUT: ['timeout', true],
  CONNECT_TIMEOUT: ['timeout', true],
  GREETING_TIMEOUT: ['timeout', true],
  UPGRADE_TIMEOUT: ['timeout', true],
  EPROTO: ['tls-failed', false],
  ETHROTTLE: ['server-error', true],
};

/** What imapflow and Node put on their errors. */
interface RawError {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly reason?: unknown;
  readonly response?: unknown;
  readonly responseText?: unknown;
  readonly responseStatus?: unknown;
  readonly serverResponseCode?: unknown;
  readonly authenticationFailed?: unknown;
  readonly tlsFailed?: unknown;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Turns whatever a connection attempt or a command failed with into an error of the contract. `params` carry host and port, never a secret. */
export function connectionFailure(error: unknown, server: Server, password: string, user = ''): ExpectedError {
  if (error instanceof ExpectedError) return error;
  const raw: RawError = typeof error === 'object' && error !== null ? error : {};
  const code = textOf(raw.code);
  const message = textOf(raw.message);
  const said = textOf(raw.responseText) || textOf(raw.response) || textOf(raw.reason);
  const text = serverText(said, password, user);
  const params = { host: server.host, port: server.port, ...(text === '' ? {} : { text }) };
  const failed = (errorCode: ErrorCode, retryable: boolean, more: Record<string, string> = {}): ExpectedError =>
    new ExpectedError(errorCode, { ...params, ...more }, { retryable });

  if (raw.authenticationFailed === true) {
    // Without a server's answer: it offers no mechanism a password could be used with.
    if (said === '' && raw.responseStatus === undefined)
      return failed(/password/i.test(message) ? 'wrong-password' : 'sign-in-needed', false);
    const refusal = signInFailure({ code: textOf(raw.serverResponseCode), text: said, host: server.host, password });
    return failed(refusal, refusal === 'server-error');
  }
  if (message === 'Unsupported authentication mechanism') return failed('sign-in-needed', false);
  if (code === 'STARTTLS_INJECTION') return failed('tls-failed', false, { reason: 'injection' });
  const known = CODES[code];
  if (raw.tlsFailed === true && known?.[0] !== 'connection-lost' && known?.[0] !== 'timeout') {
    return failed('tls-failed', false, { reason: code === '' ? 'no-starttls' : code });
  }
  // A server that closes with a reason has said what is wrong, most often "too many connections".
  if (known?.[0] === 'connection-lost' && textOf(raw.reason) !== '') return failed('server-error', true);
  if (known) return failed(known[0], known[1]);
  if (code.startsWith('ERR_SSL') || code.startsWith('ERR_TLS')) return failed('tls-failed', false, { reason: code });
  return failed('server-error', false, code === '' ? {} : { reason: code });
}
