import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request may be looked at at all. A page elsewhere can point its own name at 127.0.0.1 (DNS rebinding) but cannot forge Host;
 * a page elsewhere can post here, but its browser says so in Origin. RFC 9110 §7.2, RFC 6454 §7.
 */
export const admits = (headers: Pick<IncomingHttpHeaders, 'host' | 'origin'>, port: number): boolean => {
  const { host, origin } = headers;
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return false;
  return origin === undefined || origin === `http://${host}`;
};
