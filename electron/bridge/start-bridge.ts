import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { BorderClient } from '../../shared/contract/client.ts';
import { admits } from './admit.ts';
import { answerRpc } from './answer-rpc.ts';
import { failureLimit } from './failure-limit.ts';
import { answerPage } from './page-file.ts';
import { streamEvents } from './stream-events.ts';
import { bearsToken, newToken } from './token.ts';

export interface BridgeOptions {
  readonly client: BorderClient;
  /** 0 or left out: any free one. */
  readonly port?: number;
  /** The built page, dist/renderer. Absolute. */
  readonly rendererFolder: string;
}

export interface Bridge {
  /** With the token in its fragment: what to open. */
  readonly url: string;
  readonly port: number;
  readonly token: string;
  /** Answers what is pending, ends the event streams, frees the port. */
  close(): Promise<void>;
}

const MOST_FAILURES = 30;
const FAILURE_WINDOW_MS = 10_000;
const MOST_CONNECTIONS = 256;
/** On this machine a head is there at once: whoever dribbles it holds a connection that the page may need. */
const HEADERS_MS = 5_000;

/** The same app in a browser, on loopback, for whoever has the token of this run. Rejects with the system's error if the port is taken. */
export const startBridge = async ({ client, port = 0, rendererFolder }: BridgeOptions): Promise<Bridge> => {
  const token = newToken();
  const failures = failureLimit(MOST_FAILURES, FAILURE_WINDOW_MS);
  const streams = new Set<{ end(): void }>();
  const stopping = new AbortController();
  let boundPort = port;

  const refuse = (response: ServerResponse, status: number): void => {
    const tooMany = failures.exceeded(Date.now());
    response.writeHead(tooMany ? 429 : status, {
      'Content-Type': 'text/plain; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
      Connection: 'close',
      ...(tooMany ? { 'Retry-After': String(FAILURE_WINDOW_MS / 1000) } : {}),
    });
    response.end();
  };

  const onRpc = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { status, result } = await answerRpc(request, client, stopping.signal);
    // What was not read of a refused request is not worth reading.
    if (status !== 200) response.shouldKeepAlive = false;
    const body = JSON.stringify(result);
    response.writeHead(status, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': Buffer.byteLength(body),
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    });
    response.end(body);
  };

  const onEvents = (response: ServerResponse): void => {
    const stream = streamEvents(response, client);
    streams.add(stream);
    response.on('close', () => streams.delete(stream));
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!admits(request, boundPort)) return refuse(response, 403);
    // Not through URL, for which //name/rpc is another host.
    const [pathname = '/'] = (request.url ?? '/').split('?', 1);
    const wanted = pathname === '/rpc' ? 'POST' : 'GET';
    if (request.method !== wanted) return refuse(response, 405);
    if (pathname === '/rpc' || pathname === '/events') {
      if (!bearsToken(request.headers.authorization, token)) return refuse(response, 401);
      return pathname === '/rpc' ? onRpc(request, response) : onEvents(response);
    }
    const page = await answerPage(rendererFolder, pathname, 'self');
    response.writeHead(page.status, page.headers);
    response.end(page.body);
  };

  const limits = { maxHeaderSize: 16 * 1024, requestTimeout: 30_000, headersTimeout: HEADERS_MS, connectionsCheckingInterval: 1_000 };
  const server = createServer(limits, (request, response) => {
    handle(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else refuse(response, 400);
    });
  });
  server.maxConnections = MOST_CONNECTIONS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address !== null && typeof address === 'object') boundPort = address.port;

  const close = async (): Promise<void> => {
    stopping.abort();
    for (const stream of streams) stream.end();
    const closed = new Promise<void>(resolve => server.close(() => resolve()));
    // Answers on their way out get a moment; a browser's idle connections do not hold the port.
    server.closeIdleConnections();
    const cut = setTimeout(() => server.closeAllConnections(), 1000);
    await closed;
    clearTimeout(cut);
  };
  return { url: `http://127.0.0.1:${boundPort}/#token=${token}`, port: boundPort, token, close };
};
