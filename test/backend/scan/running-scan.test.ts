import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accountOn, type FakeAccount } from '../../support/fake-mail/fake-account.ts';
import { FakeMailServer } from '../../support/fake-mail/fake-mail-server.ts';
import { letterFrom } from '../../support/fake-mail/letters.ts';

let server: FakeMailServer;
let account: FakeAccount;
beforeEach(async () => {
  server = new FakeMailServer();
  server.batchSize = 20;
  const inbox = server.add('INBOX');
  for (let n = 0; n < 2_000; n += 1) inbox.deliver(letterFrom(`friend${n % 9}@example.org`, n));
  account = await accountOn(server);
});
afterEach(() => account.host.stop());

const scan = () => account.host.backend.call('scan.run', { accountId: account.accountId });
const read = async () => (await account.host.ask('folder.list', { accountId: account.accountId }))[0]?.read ?? 0;
const slowly = { onBatch: () => sleep(4) };

describe('while a scan runs', () => {
  test('other calls are answered, and people appear', async () => {
    server.misbehaviour = slowly;
    const running = scan();
    let seen = 0;
    while (seen === 0) seen = (await account.host.ask('people.list', { hidden: false })).length;
    expect(await account.host.ask('account.list', {})).toMatchObject([{ state: 'scanning' }]);
    expect(await read()).toBeLessThan(2_000);
    expect(await account.host.ask('scan.progress', {})).toMatchObject([{ phase: 'reading', folder: 'INBOX', total: 2_000 }]);
    expect(await running).toMatchObject({ ok: true, value: { new: 2_000 } });
  });

  test('progress comes at most ten times a second and never goes back; people.changed at most once a second', async () => {
    server.misbehaviour = slowly;
    const began = performance.now();
    await scan();
    const seconds = (performance.now() - began) / 1000;
    const progress = account.host.events.flatMap(event => (event.type === 'scan.progress' ? [event.progress] : []));
    expect(progress.length).toBeGreaterThan(2);
    expect(progress.length).toBeLessThanOrEqual(Math.ceil(seconds * 10) + 2);
    expect(progress.map(({ done }) => done)).toEqual(progress.map(({ done }) => done).toSorted((a, b) => a - b));
    expect(progress.at(-1)).toMatchObject({ phase: 'done', done: 2_000, total: 2_000, people: 9, error: null });
    expect(progress.some(({ perSecond, secondsLeft }) => perSecond > 0 && secondsLeft !== null)).toBe(true);
    const peopleChanged = account.host.events.filter(({ type }) => type === 'people.changed');
    expect(peopleChanged.length).toBeGreaterThan(0);
    expect(peopleChanged.length).toBeLessThanOrEqual(Math.ceil(seconds) + 2);
  });

  test('a second call joins the first and gets the same report', async () => {
    const [first, second] = await Promise.all([scan(), scan()]);
    expect(second).toEqual(first);
    expect(server.sessions).toBe(1);
  });

  test('cancelling stops it, keeps what was stored, and the next scan reads the rest', async () => {
    server.misbehaviour = slowly;
    const running = scan();
    while ((await read()) === 0) await sleep(2);
    await account.host.ask('scan.cancel', { accountId: account.accountId });
    expect(await running).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    const kept = await read();
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(2_000);
    expect(account.host.events.findLast(({ type }) => type === 'scan.progress')).toMatchObject({ progress: { phase: 'cancelled' } });
    expect(await account.host.ask('account.list', {})).toMatchObject([{ state: 'never-read', problem: null }]);
    server.misbehaviour = {};
    expect(await scan()).toMatchObject({ ok: true, value: { new: 2_000 - kept, messages: 2_000 } });
  });

  test('closing the backend ends it, and nothing is lost', async () => {
    server.misbehaviour = slowly;
    const running = scan();
    while ((await read()) === 0) await sleep(2);
    const reopened = await account.host.reopen();
    expect(await running).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    account = { ...account, host: reopened };
    server.misbehaviour = {};
    expect(await scan()).toMatchObject({ ok: true, value: { messages: 2_000 } });
  });

  test('removing the account ends it', async () => {
    server.misbehaviour = slowly;
    const running = scan();
    while ((await read()) === 0) await sleep(2);
    await account.host.ask('account.remove', { accountId: account.accountId });
    expect(await running).toMatchObject({ ok: false });
    expect(await account.host.ask('people.list', { hidden: true })).toEqual([]);
  });
});
