import dns from 'node:dns';
import type { AccountSettings } from '../../../../shared/contract/shapes.ts';
import type { Task } from '../task.ts';

/** The task's server as an account. Over TLS it has a name, so that the product treats it as the remote server it stands for. */
export function accountOf({ port, user, tls }: Task): AccountSettings {
  if (tls) resolveHere(tls.host);
  return {
    email: 'anna.keller@example.test',
    user,
    imap: tls ? { host: tls.host, port, security: 'tls' } : { host: '127.0.0.1', port, security: 'plain' },
    smtp: { host: '127.0.0.1', port: 25, security: 'plain' },
    trustedFingerprint: null,
  };
}

/** Answers look-ups of this one name in this process with loopback. */
function resolveHere(name: string): void {
  const real = dns.lookup;
  const lookup = (host: string, ...rest: unknown[]): void => {
    Reflect.apply(real, dns, [host === name ? '127.0.0.1' : host, ...rest]);
  };
  Object.assign(dns, { lookup });
}
