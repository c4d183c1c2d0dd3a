import { request, type OutgoingHttpHeaders } from 'node:http';

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A request with exactly these headers and this path, which fetch would tidy up or refuse to send (Host, Origin, `..`). */
export const rawRequest = (
  port: number,
  options: { method?: string; path?: string; headers?: OutgoingHttpHeaders; body?: string | Uint8Array } = {},
): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, method: options.method ?? 'GET', path: options.path ?? '/', headers: options.headers ?? {}, agent: false },
      response => {
        const chunks: Uint8Array[] = [];
        response.on('data', (chunk: Uint8Array) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString('utf8') }),
        );
        response.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(options.body);
  });

/** A call as the page makes it. */
export const rpc = (port: number, token: string, method: string, input: unknown, headers: OutgoingHttpHeaders = {}): Promise<RawAnswer> =>
  rawRequest(port, {
    method: 'POST',
    path: '/rpc',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ method, input }),
  });
