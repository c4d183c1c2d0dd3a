import { afterEach, describe, expect, test } from 'vitest';
import { createBackend } from '../../electron/backend/create-backend.ts';
import { ExpectedError } from '../../electron/backend/expected-error.ts';
import type { Log, Ports } from '../../electron/backend/ports/index.ts';
import { realBackend, type RealBackend } from '../support/real-backend.ts';

const opened: RealBackend[] = [];
afterEach(async () => {
  for (const host of opened.splice(0)) await host.stop();
});

interface Line {
  readonly message: string;
  readonly fields: unknown;
}
const recordingLog = (lines: Line[]): Log => ({
  info: (message, fields) => void lines.push({ message, fields }),
  warn: (message, fields) => void lines.push({ message, fields }),
  newest: () => [],
});

async function host(replace: Partial<Ports> = {}): Promise<RealBackend> {
  const host = await realBackend({ replace });
  opened.push(host);
  return host;
}

describe('the backend answers every call with a value', () => {
  test('a method the contract does not know', async () => {
    const it = await host();
    expect(await it.refused('people.delete', {})).toEqual({
      code: 'unknown-method',
      params: { method: 'people.delete' },
      retryable: false,
    });
    // Names every object has are no methods.
    expect(await it.refused('constructor', {})).toMatchObject({ code: 'unknown-method' });
  });

  test.each([
    [{ email: 3 }, 'email'],
    [{}, 'email'],
    [null, ''],
    [undefined, ''],
  ])('input %j names the field that is wrong', async (input, path) => {
    expect(await (await host()).refused('account.guess', input)).toMatchObject({ code: 'invalid-input', params: { path } });
  });

  test('a deep field is named by its path, and its value is not repeated', async () => {
    const failure = await (
      await host()
    ).refused('account.add', { settings: { email: 'a@b.c', user: 'a', imap: { host: 'x', port: 'hunter2' } }, password: 'hunter2' });
    expect(failure).toMatchObject({ code: 'invalid-input', params: { path: 'settings.imap.port' } });
    expect(JSON.stringify(failure)).not.toContain('hunter2');
  });

  test('an expected failure keeps its code and params', async () => {
    expect(await (await host()).refused('scan.run', { accountId: 99 })).toEqual({
      code: 'account-unknown',
      params: { account: 99 },
      retryable: false,
    });
  });

  test('a bug is "internal"; the log says where, and nothing personal', async () => {
    const lines: Line[] = [];
    const bug = () => Promise.reject(new TypeError('cannot read marie@example.org'));
    const broken = { status: bug, unlock: bug, get: bug, set: bug, remove: bug };
    const it = await host({ log: recordingLog(lines), secrets: broken });
    expect(await it.refused('secrets.status', {})).toEqual({ code: 'internal', params: { method: 'secrets.status' }, retryable: false });
    expect(lines).toMatchObject([{ message: 'a call broke', fields: { method: 'secrets.status', error: 'TypeError' } }]);
    expect(JSON.stringify(lines)).toContain('create-backend.test.ts');
    expect(JSON.stringify(lines)).not.toContain('marie@example.org');
  });

  test('an answer outside the contract does not get out', async () => {
    const lines: Line[] = [];
    const preferences = JSON.parse('{"language":"klingon","theme":"dark"}');
    const it = await host({ log: recordingLog(lines), preferences: { get: () => preferences, set: () => preferences } });
    expect(await it.refused('preferences.get', {})).toMatchObject({ code: 'internal' });
    expect(lines).toMatchObject([{ fields: { method: 'preferences.get', path: 'language' } }]);
  });

  test('after closing, and closing twice is harmless', async () => {
    const { backend } = await host();
    await Promise.all([backend.close(), backend.close()]);
    expect(await backend.call('app.info', {})).toMatchObject({ ok: false, error: { code: 'worker-stopped' } });
  });

  test('when the ports could not be opened, each call says why', async () => {
    const backend = createBackend(Promise.reject(new ExpectedError('database-newer', { found: 90, known: 40 })));
    for (const method of ['app.info', 'today.get'] as const) {
      expect(await backend.call(method, {})).toEqual({
        ok: false,
        error: { code: 'database-newer', params: { found: 90, known: 40 }, retryable: false },
      });
    }
    await backend.close();
    const bug = createBackend(Promise.reject(new RangeError('oops marie@example.org')));
    const answer = await bug.call('app.info', {});
    expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(answer)).not.toContain('marie');
  });
});

describe('events', () => {
  test('are numbered without gaps, for every listener, also when one of them throws', async () => {
    const lines: Line[] = [];
    const it = await host({ log: recordingLog(lines) });
    const { backend, events } = it;
    const other: number[] = [];
    const stopFaulty = backend.subscribe(() => {
      throw new Error('a listener of the window');
    });
    const stop = backend.subscribe(({ seq }) => other.push(seq));
    await it.ask('preferences.set', { theme: 'dark' });
    await it.ask('preferences.set', { theme: 'light' });
    stopFaulty();
    stop();
    await it.ask('preferences.set', { theme: 'system' });
    expect(other).toEqual([1, 2]);
    expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(lines.map(({ message }) => message)).toEqual(['a listener broke', 'a listener broke']);
  });
});
