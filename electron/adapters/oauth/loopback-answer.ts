import { once } from 'node:events';
import { createServer } from 'node:http';

export interface LoopbackAnswer {
  readonly port: number;
  /** The address the browser came back to, with its query. Rejects when closed first. */
  readonly answered: Promise<URL>;
  close(): void;
}

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  connection: 'close',
} as const;

/**
 * Waits on 127.0.0.1 for the one request that ends a sign-in (RFC 8252 §7.3), shows `page`, and closes. Only GET of the path with this
 * attempt's state ends it: another page guessing the port cannot.
 */
export async function awaitLoopbackAnswer(state: string, page: string): Promise<LoopbackAnswer> {
  let settle: { resolve(url: URL): void; reject(error: Error): void } | null = null;
  const answered = new Promise<URL>((resolve, reject) => (settle = { resolve, reject }));
  // Closed before anybody waited: not a crash.
  answered.catch(() => {});
  const server = createServer({ maxHeaderSize: 16 << 10 }, (request, response) => {
    const url = new URL(request.url ?? '/', `http://127.0.0.1:${String(port)}`);
    const isOurs = request.method === 'GET' && url.pathname === '/' && url.searchParams.get('state') === state;
    if (!isOurs) {
      response.writeHead(404, { ...HEADERS, 'content-type': 'text/plain' }).end();
      return;
    }
    response.writeHead(200, HEADERS).end(page, () => server.close());
    settle?.resolve(url);
  });
  server.requestTimeout = 10_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not on a TCP port');
  const { port } = address;
  return {
    port,
    answered,
    close: () => {
      server.close();
      server.closeAllConnections();
      settle?.reject(new Error('closed'));
    },
  };
}
