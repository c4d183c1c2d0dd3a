import type { ServerResponse } from 'node:http';
import type { BorderClient } from '../../shared/contract/client.ts';
import type { FilRougeEvent } from '../../shared/contract/events.ts';

const HEARTBEAT_MS = 15_000;
/** A reader further behind than this is let go: it reconnects and asks everything again, which is cheaper than what it missed. */
const MOST_WAITING = 200;

/** Writes the backend's events as NDJSON until the reader leaves or `end` is called; an empty line now and then says the line is alive. */
export const streamEvents = (response: ServerResponse, client: BorderClient, heartbeatMs = HEARTBEAT_MS): { end(): void } => {
  let waiting: FilRougeEvent[] = [];

  const flush = (): void => {
    while (waiting.length > 0 && !response.writableNeedDrain) response.write(`${JSON.stringify(waiting.shift())}\n`);
  };
  const unsubscribe = client.subscribe(event => {
    waiting.push(event);
    flush();
    if (waiting.length > MOST_WAITING) response.destroy();
  });
  const heartbeat = setInterval(() => {
    if (!response.writableNeedDrain) response.write('\n');
  }, heartbeatMs);

  response.on('drain', flush);
  response.on('close', () => {
    clearInterval(heartbeat);
    unsubscribe();
    waiting = [];
  });
  response.writeHead(200, {
    'Content-Type': 'application/x-ndjson; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.write('\n');
  return { end: () => response.end() };
};
