import { describe, expect, it } from 'vitest';
import { readEventLines } from '../../renderer/transport/event-lines.ts';

const stream = (chunks: readonly string[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      controller.close();
    },
  });

describe('the bridge’s stream of events', () => {
  it('joins a line cut in two and takes empty lines as signs of life', async () => {
    const seen: string[] = [];
    let life = 0;
    await readEventLines(
      stream(['{"seq":1,"type":"people', '.changed"}\n\n', '\n{"seq":2,"type":"accounts.changed"}\n']),
      event => seen.push(`${event.seq} ${event.type}`),
      () => (life += 1),
    );
    expect(seen).toEqual(['1 people.changed', '2 accounts.changed']);
    expect(life).toBe(3);
  });

  it('ignores a line that never ended', async () => {
    const seen: unknown[] = [];
    await readEventLines(
      stream(['{"seq":1']),
      event => seen.push(event),
      () => {},
    );
    expect(seen).toEqual([]);
  });
});
