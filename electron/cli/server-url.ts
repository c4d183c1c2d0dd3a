import { isIP } from 'node:net';
import type { Server } from '../../shared/contract/shapes.ts';

type Kind = 'imap' | 'smtp';

/** RFC 8314 §7.3 and §3.3: 993 and 465 with TLS from the first byte; RFC 9051 §2.1, RFC 6409 §3.1 for the others. */
const PORTS = { imap: { tls: 993, starttls: 143, plain: 143 }, smtp: { tls: 465, starttls: 587, plain: 25 } } as const;

const securityOf = (url: URL, kind: Kind): Server['security'] | null => {
  const asked = url.searchParams.get('security');
  if (url.protocol === `${kind}s:`) return asked === null || asked === 'tls' ? 'tls' : null;
  if (url.protocol === `${kind}+starttls:`) return asked === null || asked === 'starttls' ? 'starttls' : null;
  if (url.protocol !== `${kind}:`) return null;
  return asked === 'starttls' ? 'starttls' : asked === null || asked === 'plain' ? 'plain' : null;
};

/**
 * `imaps://host[:993]`, `imap+starttls://host[:143]` (or `imap://host?security=starttls`), `imap://host` (no encryption: the backend
 * allows it to loopback only); the same with smtp. Null for anything else. Login and password have no place in it.
 */
export const parseServerUrl = (text: string, kind: Kind): Server | null => {
  const url = URL.parse(text);
  if (url === null || url.username !== '' || url.password !== '' || !['', '/'].includes(url.pathname) || url.hash !== '') return null;
  const security = securityOf(url, kind);
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  if (security === null || host === '' || (url.hostname.startsWith('[') && isIP(host) !== 6)) return null;
  const port = url.port === '' ? PORTS[kind][security] : Number(url.port);
  return port === 0 ? null : { host, port, security };
};
