import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ConnectOptions, MailReader } from '../../electron/backend/ports/mail.ts';
import { MAX_CALL_BYTES } from '../../shared/contract/call.ts';
import type { FilRougeEvent } from '../../shared/contract/events.ts';
import { METHODS } from '../../shared/contract/methods.ts';
import { loopbackSettings, realBackend, type RealBackend } from '../support/real-backend.ts';
import { TRANSPORTS, type Transport } from './transports.ts';

const SECRET = 'hunter2-never-to-be-seen';
const settings = loopbackSettings('anna@example.org', 1143);

/** A mail adapter with a bug in it, which can also hang. */
const brokenMail = () => {
  const seen = { connects: 0 };
  const mail: MailReader = {
    connect: (_settings, password, _options?: ConnectOptions) => {
      seen.connects += 1;
      if (password === 'hang') return new Promise(() => {});
      throw new TypeError(`cannot read ${password}`);
    },
  };
  return { mail, seen };
};

describe.each(TRANSPORTS)('the contract %s', (name, open) => {
  const broken = brokenMail();
  let real: RealBackend;
  let transport: Transport;
  let events: FilRougeEvent[];
  const call = (method: string, input: unknown) => transport.client.call(method, input);

  beforeEach(async () => {
    real = await realBackend({ replace: { mail: broken.mail } });
    transport = await open(real.backend);
    events = [];
    broken.seen.connects = 0;
  });
  afterEach(async () => {
    await transport.close();
    await real.stop();
  });
  /** Over the bridge the events' line is opened beside the first call. */
  const listening = async () => {
    const end = transport.client.subscribe(event => events.push(event));
    await vi.waitFor(async () => {
      await call('preferences.set', { theme: 'dark' });
      expect(events.length).toBeGreaterThan(0);
    });
    events.length = 0;
    return end;
  };

  test('a valid call is answered with the value of its schema', async () => {
    const result = await call('app.info', {});
    expect(result).toMatchObject({ ok: true, value: { host: 'test', timeZone: 'Europe/Paris', dataFolder: expect.stringMatching(/./) } });
    expect(METHODS['app.info'].output.safeParse(result.ok ? result.value : null).success).toBe(true);
  });

  test.each([
    ['account.add', {}],
    ['account.remove', { accountId: 'one' }],
    ['preferences.set', { theme: 'pink' }],
    ['people.list', null],
    ['person.get', { id: 1.5 }],
  ])('%s with %j is invalid input', async (method, input) => {
    expect(await call(method, input)).toMatchObject({ ok: false, error: { code: 'invalid-input', retryable: false } });
  });

  test.each(['no.such', 'constructor', '__proto__', 'toString'])('%s is no method', async method => {
    expect(await call(method, {})).toMatchObject({ ok: false, error: { code: 'unknown-method' } });
  });

  test('an expected failure is a value with what its sentence needs', async () => {
    const result = await call('account.remove', { accountId: 99 });
    expect(result).toEqual({ ok: false, error: { code: 'account-unknown', params: { account: 99 }, retryable: false } });
  });

  test('a bug is answered as internal, and what it said stays inside', async () => {
    const result = await call('account.test', { settings, password: SECRET });
    expect(result).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(result)).not.toContain(SECRET);
    expect(broken.seen.connects).toBe(1);
  });

  test('many calls at once each get their own answer', async () => {
    const emails = Array.from({ length: 100 }, (_, i) => `someone${i}@example${i}.org`);
    const results = await Promise.all(emails.map(email => call('account.guess', { email })));
    expect(results.map(result => (result.ok ? METHODS['account.guess'].output.parse(result.value).user : null))).toEqual(emails);
  });

  test('events come in order, numbered without a gap', async () => {
    await listening();
    for (let i = 0; i < 20; i++) await call('preferences.set', { theme: i % 2 === 0 ? 'light' : 'dark' });
    await vi.waitFor(() => expect(events).toHaveLength(20));
    const first = events[0]?.seq ?? 0;
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, i) => first + i));
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(['preferences.changed']));
  });

  test('an ended subscription is silent, others go on', async () => {
    const end = await listening();
    const others: FilRougeEvent[] = [];
    transport.client.subscribe(event => others.push(event));
    end();
    await call('preferences.set', { theme: 'light' });
    await vi.waitFor(() => expect(others).toHaveLength(1));
    expect(events).toEqual([]);
  });

  test('more than 1 MB is refused, and the line lives on', async () => {
    const result = await call('account.test', { settings, password: 'x'.repeat(MAX_CALL_BYTES) });
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(broken.seen.connects).toBe(0);
    expect((await call('app.info', {})).ok).toBe(true);
  });

  test('once the host is gone, later calls are answered worker-stopped', async () => {
    await transport.die();
    expect(await call('app.info', {})).toMatchObject({ ok: false, error: { code: 'worker-stopped', retryable: true } });
  });

  // In process there is no other side that could die under a call.
  if (name === 'in process') return;
  test('when the host dies, pending calls are answered worker-stopped', async () => {
    const pending = [1, 2, 3].map(() => call('account.test', { settings, password: 'hang' }));
    await vi.waitFor(() => expect(broken.seen.connects).toBe(3));
    await transport.die();
    for (const result of await Promise.all(pending)) {
      expect(result).toMatchObject({ ok: false, error: { code: 'worker-stopped', retryable: true } });
    }
  });
});
