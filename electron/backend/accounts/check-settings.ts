import { isIP } from 'node:net';
import type { AccountSettings, Server } from '../../../shared/contract/shapes.ts';
import { ExpectedError } from '../expected-error.ts';

const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/i;

const isHost = (host: string): boolean => isIP(host) !== 0 || host.split('.').every(label => LABEL.test(label));

/** RFC 1122 §3.2.1.3, RFC 4291 §2.5.3, RFC 6761 §6.3. */
const isLoopback = (host: string): boolean =>
  host.toLowerCase() === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

function checkServer({ host, port, security }: Server): void {
  if (!isHost(host)) throw new ExpectedError('account-invalid-server', { host, port });
  if (security === 'plain' && !isLoopback(host)) throw new ExpectedError('plain-text-refused', { host });
}

/** Throws account-invalid-server, plain-text-refused (a password in the clear may not leave this computer), invalid-input for the address. */
export function checkSettings(settings: AccountSettings): void {
  const at = settings.email.lastIndexOf('@');
  const [local, domain] = [settings.email.slice(0, at), settings.email.slice(at + 1)];
  // Control characters could end up in a protocol line.
  if (at < 1 || !isHost(domain) || /[\s\p{Cc}]/u.test(local)) throw new ExpectedError('invalid-input', { path: 'settings.email' });
  if (/\p{Cc}/u.test(settings.user)) throw new ExpectedError('invalid-input', { path: 'settings.user' });
  checkServer(settings.imap);
  checkServer(settings.smtp);
}
