import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { CalendarServer } from '../../backend/ports/calendar-server.ts';

const MOST_CONNECTIONS = 16;
/** Wrong paths in a while after which everybody has to wait: 256 random bits are not guessed, but guessing is not helped either. */
const MOST_FAILURES = 30;
const FAILURE_WINDOW_MS = 10_000;

const digest = (text: string): Uint8Array => createHash('sha256').update(text).digest();

/** Read-only, on loopback, under a secret path. A page elsewhere can point its own name here but cannot forge Host (RFC 9110 §7.2). */
export const serveCalendar: CalendarServer['serve'] = async (port, path, text) => {
  const wanted = digest(`/${path}.ics`);
  let bound = port;
  let failures: number[] = [];

  const refuse = (response: ServerResponse, status: number): void => {
    const now = Date.now();
    failures = failures.filter(at => now - at < FAILURE_WINDOW_MS);
    const tooMany = failures.length >= MOST_FAILURES;
    if (!tooMany) failures.push(now);
    response.writeHead(tooMany ? 429 : status, { 'X-Content-Type-Options': 'nosniff', Connection: 'close' });
    response.end();
  };

  const answer = async ({ method, url = '/', headers, headersDistinct }: IncomingMessage, response: ServerResponse): Promise<void> => {
    // Of two Hosts each reader could take another one (RFC 9112 §3.2).
    if (headersDistinct['host']?.length !== 1) return refuse(response, 403);
    if (headers.host !== `127.0.0.1:${bound}` && headers.host !== `localhost:${bound}`) return refuse(response, 403);
    // Calendar programs send no Origin; a page in a browser does, and has no business here.
    if (headers.origin !== undefined) return refuse(response, 403);
    if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405);
    if (!timingSafeEqual(digest(url), wanted)) return refuse(response, 404);
    const body = await text();
    response.writeHead(200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Length': Buffer.byteLength(body),
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
    });
    response.end(method === 'HEAD' ? undefined : body);
  };

  const server = createServer({ maxHeaderSize: 8192, requestTimeout: 10_000, headersTimeout: 5000 }, (request, response) => {
    answer(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else refuse(response, 500);
    });
  });
  server.maxConnections = MOST_CONNECTIONS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address !== null && typeof address === 'object') bound = address.port;
  return {
    port: bound,
    url: `http://127.0.0.1:${bound}/${path}.ics`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
