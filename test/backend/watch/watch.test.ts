import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Clock } from '../../../electron/backend/ports/index.ts';
import { accountOn, type FakeAccount } from '../../support/fake-mail/fake-account.ts';
import type { FakeFolder } from '../../support/fake-mail/fake-folder.ts';
import { FakeMailServer } from '../../support/fake-mail/fake-mail-server.ts';
import { letterFrom, letterTo } from '../../support/fake-mail/letters.ts';

let server: FakeMailServer;
let inbox: FakeFolder;
let sent: FakeFolder;
let account: FakeAccount;
let asleepMs = 0;
const clock: Clock = { now: () => Date.now() + asleepMs, timeZone: () => 'UTC' };

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
  asleepMs = 0;
  server = new FakeMailServer();
  inbox = server.add('INBOX');
  sent = server.add('Sent', '\\Sent');
  inbox.deliver(letterFrom('friend@example.org', 1));
  account = await accountOn(server, { watch: true, replace: { clock } });
  await pass(5_000);
});
afterEach(async () => {
  const stopped = account.host.stop();
  await pass(5_000);
  await stopped;
  vi.useRealTimers();
});

/** Lets time pass, with whatever that sets off. */
async function pass(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 500) {
    await vi.advanceTimersByTimeAsync(Math.min(500, left));
    await new Promise(resolve => setImmediate(resolve));
  }
}
const people = async () => (await account.host.ask('people.list', { hidden: false })).flatMap(({ addresses }) => addresses).toSorted();
const state = async () => (await account.host.ask('account.list', {}))[0]?.state;

describe('a watch', () => {
  test('reads a new account by itself and listens on INBOX and Sent', async () => {
    expect(await people()).toEqual(['friend@example.org']);
    expect(server.idling).toBe(2);
    expect(await state()).toBe('ready');
  });

  test('reads what arrives in INBOX, and what is filed in Sent', async () => {
    inbox.deliver(letterFrom('newcomer@example.org', 2));
    sent.deliver(letterTo('friend@example.org', 3));
    server.announce();
    await pass(2_000);
    expect(await people()).toEqual(['friend@example.org', 'newcomer@example.org']);
    expect(await account.host.ask('person.get', { address: 'friend@example.org' })).toMatchObject({ sent: 1 });
  });

  test('reads a burst of news once', async () => {
    const before = server.commands.filter(line => line === 'LIST').length;
    for (let n = 0; n < 10; n += 1) {
      inbox.deliver(letterFrom('friend@example.org', 10 + n));
      server.announce();
    }
    await pass(3_000);
    expect(server.commands.filter(line => line === 'LIST')).toHaveLength(before + 1);
  });

  test('connects again after a loss, and reads what came meanwhile', async () => {
    inbox.deliver(letterFrom('meanwhile@example.org', 2));
    server.hangUp();
    await pass(4_000);
    expect(server.idling).toBe(2);
    expect(await people()).toContain('meanwhile@example.org');
  });

  test('is offline while the server is away, asks ever less often, and comes back by itself', async () => {
    server.misbehaviour = { refuse: 'connection-refused' };
    server.hangUp();
    await pass(60_000);
    expect(await state()).toBe('offline');
    const early = server.sessions;
    await pass(600_000);
    const late = server.sessions;
    await pass(600_000);
    // Two folders and the reading itself; the pauses are minutes by then.
    expect(server.sessions - late).toBeLessThanOrEqual(3 * 7);
    expect(server.sessions - late).toBeGreaterThan(0);
    expect(late).toBeGreaterThan(early);
    server.misbehaviour = {};
    await pass(400_000);
    expect(await state()).toBe('ready');
    expect(server.idling).toBe(2);
  });

  test('does not try a refused password again until there is another', async () => {
    server.password = 'changed';
    server.hangUp();
    await pass(10_000);
    expect(await state()).toBe('needs-password');
    const tries = server.sessions;
    await pass(3_600_000);
    expect(server.sessions).toBe(tries);
    await account.host.ask('account.password', { accountId: account.accountId, password: 'changed' });
    await pass(5_000);
    expect(await state()).toBe('ready');
    expect(server.idling).toBe(2);
  });

  test('connects at once when the computer wakes, though no connection has noticed', async () => {
    const before = server.sessions;
    inbox.deliver(letterFrom('overnight@example.org', 2));
    asleepMs = 8 * 3_600_000;
    await pass(35_000);
    expect(server.sessions).toBeGreaterThan(before);
    expect(server.idling).toBe(2);
    expect(await people()).toContain('overnight@example.org');
  });

  test('looks at the other folders now and then', async () => {
    server.add('Clients').deliver(letterFrom('filtered@example.org', 2));
    await pass(16 * 60_000);
    expect(await people()).toContain('filtered@example.org');
  });

  test('ends with its account, and with the backend', async () => {
    await account.host.ask('account.remove', { accountId: account.accountId });
    await pass(1_000);
    expect(server.idling).toBe(0);
  });
});
