import { lookup } from 'node:dns/promises';
import { request } from 'node:https';
import { isPublicAddress } from './public-address.ts';

export interface Place {
  readonly address: string;
  readonly port: number;
}
/** Where a host is reached; rejects for a host that is not on the open internet. */
export type Locate = (host: string) => Promise<Place>;

/** By DNS, public addresses only: a name somebody else controls must not point us at a machine of the user's network. */
export const locatePublic: Locate = async host => {
  const found = (await lookup(host, { all: true })).find(({ address }) => isPublicAddress(address));
  if (!found) throw new Error('no public address');
  return { address: found.address, port: 443 };
};

export interface HttpsReader {
  readonly locate: Locate;
  /** PEM certificates to trust beside the usual ones. */
  readonly authorities?: readonly string[];
  /** What kind of text is asked for; XML where left out. */
  readonly accept?: string;
}

const LARGEST = 64 << 10;
const REDIRECTS = 3;

/** The body of a small text at an https address; null for any other answer than 200. Rejects on failure, size, or an unsafe redirect. */
export async function httpsText(url: string, reader: HttpsReader, signal: AbortSignal): Promise<string | null> {
  let next = new URL(url);
  for (let hop = 0; hop <= REDIRECTS; hop++) {
    if (next.protocol !== 'https:' || next.username !== '' || next.password !== '' || next.port !== '')
      throw new Error('not a plain https address');
    const answer = await get(next, reader, signal);
    if (answer.location === null) return answer.status === 200 ? answer.text : null;
    next = new URL(answer.location, next);
  }
  throw new Error('too many redirects');
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly location: string | null;
}

async function get(
  url: URL,
  { locate, authorities, accept = 'text/xml, application/xml' }: HttpsReader,
  signal: AbortSignal,
): Promise<Answer> {
  const { address, port } = await locate(url.hostname);
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: address,
        port,
        // The certificate is checked against the name, whatever address it was found at.
        servername: url.hostname,
        headers: { host: url.host, accept, 'user-agent': 'fil-rouge' },
        path: url.pathname + url.search,
        agent: false,
        signal,
        ...(authorities ? { ca: [...authorities] } : {}),
      },
      response => {
        const status = response.statusCode ?? 0;
        const { location } = response.headers;
        if (status >= 300 && status < 400 && location !== undefined) {
          response.destroy();
          return resolve({ status, text: '', location });
        }
        const parts: Buffer[] = [];
        let size = 0;
        response.on('data', (part: Buffer) => {
          size += part.length;
          parts.push(part);
          if (size > LARGEST) response.destroy(new Error('too large'));
        });
        response.on('error', reject);
        response.on('end', () => resolve({ status, text: Buffer.concat(parts).toString('utf8'), location: null }));
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}
