import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startBridge, type Bridge } from '../../electron/bridge/start-bridge.ts';
import type { Result } from '../../shared/contract/errors.ts';
import { event } from '../../shared/contract/events.ts';
import { fakeClient, type FakeClient } from '../support/bridge-fake-client.ts';
import { rpc } from '../support/bridge-request.ts';

let client: FakeClient;
let bridge: Bridge;
beforeEach(async () => {
  client = fakeClient();
  bridge = await startBridge({ client, rendererFolder: '/nonexistent' });
});
afterEach(() => bridge.close());

const listen = async (signal?: AbortSignal) => {
  const response = await fetch(`http://127.0.0.1:${bridge.port}/events`, {
    headers: { Authorization: `Bearer ${bridge.token}` },
    ...(signal ? { signal } : {}),
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    /** The numbers of the first `count` events. */
    seqs: async (count: number): Promise<number[]> => {
      const lines = () => text.split('\n').slice(0, -1).filter(Boolean);
      while (lines().length < count) text += (await reader?.read())?.value ?? '';
      return lines()
        .slice(0, count)
        .map(line => event.parse(JSON.parse(line)).seq);
    },
    ended: async () => {
      while (!(await reader?.read())?.done);
      return true;
    },
  };
};

test('every reader hears every event, in order', async () => {
  const readers = await Promise.all(Array.from({ length: 20 }, () => listen()));
  await vi.waitFor(() => expect(client.listeners()).toBe(20));
  for (let i = 0; i < 50; i++) client.emit({ type: 'people.changed' });
  for (const reader of readers) expect(await reader.seqs(50)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
});

test('a reader that leaves is no longer told', async () => {
  const abort = new AbortController();
  await listen(abort.signal);
  await vi.waitFor(() => expect(client.listeners()).toBe(1));
  abort.abort();
  await vi.waitFor(() => expect(client.listeners()).toBe(0));
});

test('a reader that does not read is let go instead of filling the memory', async () => {
  const socket = connect({ host: '127.0.0.1', port: bridge.port });
  socket.pause();
  socket.write(`GET /events HTTP/1.1\r\nHost: 127.0.0.1:${bridge.port}\r\nAuthorization: Bearer ${bridge.token}\r\n\r\n`);
  await vi.waitFor(() => expect(client.listeners()).toBe(1));
  const progress = {
    accountId: 1,
    phase: 'reading',
    folder: 'x'.repeat(2000),
    done: 1,
    total: 2,
    perSecond: 1,
    secondsLeft: 1,
    people: 1,
    error: null,
  } as const;
  for (let i = 0; i < 20_000 && client.listeners() > 0; i++) {
    client.emit({ type: 'scan.progress', progress });
    if (i % 100 === 0) await wait(0);
  }
  expect(client.listeners()).toBe(0);
  socket.destroy();
});

test('a stopping bridge answers what is pending, ends the streams and frees its port', async () => {
  const never = fakeClient(() => new Promise<Result<unknown>>(() => {}));
  const stopping = await startBridge({ client: never, rendererFolder: '/nonexistent' });
  const pending = rpc(stopping.port, stopping.token, 'scan.run', { accountId: 1 });
  await vi.waitFor(() => expect(never.calls).toHaveLength(1));
  await stopping.close();
  expect(JSON.parse((await pending).body)).toMatchObject({ ok: false, error: { code: 'worker-stopped', retryable: true } });
  const again = await startBridge({ client: never, port: stopping.port, rendererFolder: '/nonexistent' });
  expect(again.token).not.toBe(stopping.token);
  await again.close();
});

test('streams end when the bridge closes', async () => {
  const reader = await listen();
  await bridge.close();
  expect(await reader.ended()).toBe(true);
});

test('a taken port is an error of the start, not of a later call', async () => {
  await expect(startBridge({ client, port: bridge.port, rendererFolder: '/nonexistent' })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
