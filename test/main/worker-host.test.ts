import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Keyring } from '../../electron/adapters/secrets/keyring.ts';
import { startWorkerHost } from '../../electron/main/worker-host.ts';
import { readToWorker, type FromWorker, type ToWorker } from '../../electron/worker/port.ts';
import type { FilRougeEvent } from '../../shared/contract/events.ts';

/** A utilityProcess that does what the test says. */
class FakeWorker extends EventEmitter {
  readonly received: ToWorker[] = [];
  killed = false;
  postMessage(message: unknown): void {
    const read = readToWorker(message);
    if (read) this.received.push(read);
  }
  kill(): boolean {
    this.killed = true;
    this.emit('exit', 0);
    return true;
  }
  says(message: FromWorker | string): void {
    this.emit('message', message);
  }
}

const keyring: Keyring = {
  available: async () => true,
  encrypt: async text => `sealed ${text.length}`,
  decrypt: () => Promise.reject(new Error('the secret was hunter2')),
};
const start = { dataFolder: '/data', version: '1.0.0', systemLanguage: 'fr' } as const;

let workers: FakeWorker[];
let host: ReturnType<typeof startWorkerHost>;
let events: FilRougeEvent[];
const latest = () => workers.at(-1) ?? new FakeWorker();

beforeEach(() => {
  workers = [];
  events = [];
  const fork = () => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  };
  host = startWorkerHost({ fork, start, keyring });
  host.subscribe(event => events.push(event));
});

test('a worker is told where to begin before anything else', () => {
  expect(latest().received).toEqual([{ type: 'start', start }]);
});

test('a call goes to the worker and its answer comes back', async () => {
  const answer = host.call('app.info', {});
  expect(latest().received.at(-1)).toEqual({ type: 'call', id: 1, call: { method: 'app.info', input: {} } });
  latest().says({ type: 'answer', id: 1, result: { ok: true, value: 42 } });
  expect(await answer).toEqual({ ok: true, value: 42 });
});

test('messages that are none of the protocol are not heard', async () => {
  const answer = host.call('app.info', {});
  latest().says('answer');
  latest().emit('message', { type: 'answer', id: 1, result: { ok: 'yes' } });
  latest().emit('message', { type: 'event', event: { seq: 1, type: 'made-up' } });
  latest().says({ type: 'answer', id: 1, result: { ok: true, value: 'real' } });
  expect(await answer).toEqual({ ok: true, value: 'real' });
  expect(events).toEqual([]);
});

describe('a worker that dies', () => {
  test('answers what was pending, is replaced, and the window is told', async () => {
    const pending = [host.call('scan.run', { accountId: 1 }), host.call('app.info', {})];
    latest().emit('exit', 139);
    for (const result of await Promise.all(pending))
      expect(result).toMatchObject({ ok: false, error: { code: 'worker-stopped', retryable: true } });
    expect(workers).toHaveLength(2);
    expect(events).toEqual([{ seq: 1, type: 'backend.restarted' }]);
    const answer = host.call('app.info', {});
    latest().says({ type: 'answer', id: 1, result: { ok: true, value: 'again' } });
    expect(await answer).toEqual({ ok: true, value: 'again' });
  });

  test('is replaced three times and no more', async () => {
    for (let i = 0; i < 4; i++) latest().emit('exit', 1);
    expect(workers).toHaveLength(4);
    expect(events.map(({ type }) => type)).toEqual(['backend.restarted', 'backend.restarted', 'backend.restarted', 'backend.stopped']);
    expect(await host.call('app.info', {})).toMatchObject({ ok: false, error: { code: 'worker-stopped' } });
    await host.close();
  });

  test('does not break the numbering of events: each worker counts from one, the window sees one count', () => {
    latest().says({ type: 'event', event: { seq: 1, type: 'people.changed' } });
    latest().says({ type: 'event', event: { seq: 2, type: 'people.changed' } });
    latest().emit('exit', 1);
    latest().says({ type: 'event', event: { seq: 1, type: 'accounts.changed' } });
    expect(events.map(({ seq, type }) => [seq, type])).toEqual([
      [1, 'people.changed'],
      [2, 'people.changed'],
      [3, 'backend.restarted'],
      [4, 'accounts.changed'],
    ]);
  });
});

describe('the keyring', () => {
  test('is asked on behalf of the worker', async () => {
    latest().says({ type: 'keyring', id: 5, request: { operation: 'encrypt', text: 'secret' } });
    await vi.waitFor(() => expect(latest().received.at(-1)).toEqual({ type: 'keyring', id: 5, result: { ok: true, value: 'sealed 6' } }));
  });
  test('says no without quoting the system', async () => {
    latest().says({ type: 'keyring', id: 6, request: { operation: 'decrypt', data: 'AAAA' } });
    await vi.waitFor(() =>
      expect(latest().received.at(-1)).toEqual({
        type: 'keyring',
        id: 6,
        result: { ok: false, error: { code: 'keyring-unavailable', params: {}, retryable: true } },
      }),
    );
  });
});

describe('closing', () => {
  test('lets the backend close first, then ends its process, and starts no other', async () => {
    const closing = host.close();
    expect(latest().received.at(-1)).toEqual({ type: 'close' });
    expect(latest().killed).toBe(false);
    latest().says({ type: 'closed' });
    await closing;
    expect(latest().killed).toBe(true);
    expect(workers).toHaveLength(1);
    expect(await host.call('app.info', {})).toMatchObject({ ok: false, error: { code: 'worker-stopped' } });
  });

  test('does not wait for ever for a worker that does not answer', async () => {
    vi.useFakeTimers();
    const closing = host.close();
    await vi.advanceTimersByTimeAsync(5_000);
    await closing;
    expect(latest().killed).toBe(true);
    vi.useRealTimers();
  });
});
