import type { IncomingMessage } from 'node:http';

/** The body as text; 413 if it is longer than `mostBytes`, 400 if it is not UTF-8. */
export const readBody = async (request: IncomingMessage, mostBytes: number): Promise<string | 400 | 413> => {
  let chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length <= mostBytes) chunks.push(chunk);
    else chunks = [];
    // Up to here the rest is read and thrown away, so that the sender is still there to hear 413; beyond, the line is cut.
    if (length > 8 * mostBytes) return 413;
  }
  if (length > mostBytes) return 413;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    return 400;
  }
};
