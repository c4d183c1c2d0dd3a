import type { IncomingMessage } from 'node:http';

/**
 * Whether a request may be looked at at all. A page elsewhere can point its own name at 127.0.0.1 (DNS rebinding) but cannot forge Host;
 * a page elsewhere can post here, but its browser says so in Origin. RFC 9110 §7.2, RFC 6454 §7.
 */
export const admits = ({ headers, headersDistinct }: Pick<IncomingMessage, 'headers' | 'headersDistinct'>, port: number): boolean => {
  const { host, origin } = headers;
  // Of two, each reader could take another one (RFC 9112 §3.2).
  if (headersDistinct['host']?.length !== 1) return false;
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return false;
  return origin === undefined || origin === `http://${host}`;
};
