import type { FilRougeEvent } from '../../shared/contract/events.ts';
import { trusted } from './trusted.ts';

/** Reads NDJSON until the stream ends: one event per line, empty lines are heartbeats, a line cut in two chunks is joined. */
export async function readEventLines(
  body: ReadableStream<Uint8Array>,
  onEvent: (event: FilRougeEvent) => void,
  onLife: () => void,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    onLife();
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.trim() !== '') onEvent(trusted<FilRougeEvent>(JSON.parse(line)));
    }
  }
}
