import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, StatementSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Database } from '../../../electron/adapters/sqlite/database.ts';
import { migrate } from '../../../electron/adapters/sqlite/migrate.ts';
import { openOutboxStore } from '../../../electron/adapters/sqlite/outbox-store.ts';
import type { NewDelivery, OutboxStore } from '../../../electron/backend/ports/outbox-store.ts';
import { NEXT_VERSION } from '../../support/outbox/next-version.ts';

// oxlint-disable-next-line typescript/unbound-method -- called with its own object
const real = DatabaseSync.prototype.exec;
// oxlint-disable-next-line typescript/unbound-method -- likewise
const reallyRun = StatementSync.prototype.run;

const onCommit = (before: () => void) =>
  vi.spyOn(StatementSync.prototype, 'run').mockImplementation(function spied(this: StatementSync, ...values) {
    if (this.sourceSQL === 'COMMIT') before();
    return Reflect.apply(reallyRun, this, values);
  });
const NOW = Date.UTC(2026, 10, 23, 9, 0);
const MINUTE = 60_000;

let folder = '';
const stores: OutboxStore[] = [];
const file = (): string => join(folder, 'mail.db');
function open(install = 'here'): OutboxStore {
  const store = openOutboxStore({ file: file(), install, witnessFile: join(folder, 'witness') });
  stores.push(store);
  return store;
}
const mail = (address: string, more: Partial<NewDelivery> = {}): NewDelivery => ({
  campaign: 'c',
  step: 1,
  address,
  generation: 0,
  accountId: 1,
  sender: 'me@x.test',
  messageId: `${address}.rk`,
  raw: Buffer.from('Subject: x\r\n\r\nx\r\n'),
  scheduledFor: NOW,
  latest: null,
  ...more,
});
const handOver = (store: OutboxStore, id: number, now = NOW): void => {
  store.begin(id, { attempts: 1, firstAttemptAt: now }, now);
  store.move(id, 'submitting', 'handoff', { droppedAt: now }, '', now);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fil-rouge-outbox-store-'));
});
afterEach(() => {
  for (const store of stores.splice(0)) store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the lease', () => {
  it('is one holder’s, until it is given back, silent for a minute, or its process is gone', () => {
    const [one, two] = [open(), open()];
    expect(one.acquire(NOW).granted).toBe(true);
    expect(two.acquire(NOW).granted).toBe(false);
    expect([one.leaseHolder(NOW), two.leaseHolder(NOW)]).toEqual(['us', 'another']);
    expect(two.acquire(NOW + 2 * MINUTE).granted).toBe(true);
    expect(one.heartbeat(NOW + 2 * MINUTE)).toBe(false);
    two.release();
    expect(one.acquire(NOW + 2 * MINUTE).granted).toBe(true);
  });

  it('is needed for every step of a mail, and lost with it the step is not made', () => {
    const [one, two] = [open(), open()];
    one.acquire(NOW);
    one.add(mail('a@x.test'), NOW);
    expect(one.begin(1, { attempts: 1, firstAttemptAt: NOW }, NOW)).toBe(true);
    two.acquire(NOW + 2 * MINUTE);
    expect(one.move(1, 'submitting', 'handoff', {}, '', NOW)).toBe(false);
    expect(one.get(1)?.state).toBe('submitting');
  });

  it('is not needed for what the user decides, which fails where the outbox was faster', () => {
    const [one, two] = [open(), open()];
    one.acquire(NOW);
    one.add(mail('a@x.test'), NOW);
    one.add(mail('b@x.test'), NOW);
    expect(two.decide(1, 'queued', 'cancelled', {}, '', NOW)).toBe(true);
    expect(one.begin(1, { attempts: 1, firstAttemptAt: NOW }, NOW)).toBe(false);
    one.begin(2, { attempts: 1, firstAttemptAt: NOW }, NOW);
    expect(two.decide(2, 'queued', 'cancelled', {}, '', NOW)).toBe(false);
    expect(() => two.decide(2, 'submitting', 'held', {}, '', NOW)).toThrow(RangeError);
  });
});

describe('a database that is not the one last used', () => {
  const backup = (): string => join(folder, 'backup.db');
  const keep = (): void => {
    for (const store of stores.splice(0)) store.close();
    cpSync(file(), backup());
  };
  const putBack = (): void => {
    for (const store of stores.splice(0)) store.close();
    for (const part of ['', '-wal', '-shm']) rmSync(file() + part, { force: true });
    cpSync(backup(), file());
  };

  it('is known by the hand-over it lacks, also when it has gone on from an older backup since', () => {
    const first = open();
    first.acquire(NOW);
    for (const address of ['a@x.test', 'b@x.test', 'c@x.test']) first.add(mail(address), NOW);
    first.release();
    keep();
    const second = open();
    expect(second.acquire(NOW).restored).toBe(false);
    handOver(second, 1);
    second.release();
    putBack();
    const third = open();
    expect(third.acquire(NOW + MINUTE).restored).toBe(true);
    // Another story now, with as many steps.
    handOver(third, 2, NOW + MINUTE);
    third.release();
    putBack();
    expect(open().acquire(NOW + 2 * MINUTE).restored).toBe(true);
  });

  it('is known on another computer, also after it was left in order', () => {
    const here = open();
    here.acquire(NOW);
    here.release();
    expect(open('elsewhere').acquire(NOW).restored).toBe(true);
  });

  it('is not suspected for a clock set back, where the witness vouches for it; but is where nothing does', () => {
    const store = open();
    store.acquire(NOW);
    store.add(mail('a@x.test'), NOW);
    handOver(store, 1);
    store.release();
    expect(open().acquire(NOW - 60 * MINUTE).restored).toBe(false);
    open().release();
    for (const one of stores) one.release();
    rmSync(join(folder, 'witness'));
    open().acquire(NOW);
    for (const one of stores) one.release();
    expect(open().acquire(NOW - 120 * MINUTE).restored).toBe(true);
  });
});

describe('an upgrade', () => {
  it('waits while an older Fil Rouge is in the middle of a mail, and leaves the file as it is', () => {
    const old = open();
    old.acquire(Date.now());
    old.add(mail('a@x.test'), Date.now());
    old.begin(1, { attempts: 1, firstAttemptAt: NOW }, Date.now());
    expect(() => openOutboxStore({ file: file(), install: 'here', migrations: NEXT_VERSION })).toThrow('database-locked');
    old.move(1, 'submitting', 'queued', {}, '', Date.now());
    openOutboxStore({ file: file(), install: 'here', migrations: NEXT_VERSION }).close();
  });

  it('takes over what a dead one left behind, byte for byte, after a backup; and the older version then refuses to send', () => {
    const old = open();
    old.acquire(NOW);
    old.add(mail('a@x.test'), NOW);
    handOver(old, 1);
    const before = old.get(1);
    for (const store of stores.splice(0)) store.close();
    const next = openOutboxStore({ file: file(), install: 'here', migrations: NEXT_VERSION });
    expect(next.get(1)).toEqual(before);
    next.close();
    expect(existsSync(`${file()}.before-${NEXT_VERSION.at(-1)?.version}`)).toBe(true);
    expect(() => open()).toThrow('database-newer');
  });

  it('brings the bytes of older rows along', () => {
    const db = new Database(file());
    const old = NEXT_VERSION.filter(({ version }) => version <= 65);
    migrate(db, old);
    db.run(
      `INSERT INTO deliveries (campaign, step, address, generation, account_id, sender, message_id, raw, sha256, state, scheduled_for, next_at, updated_at)
       VALUES ('c', 1, 'a@x.test', 0, 1, 'me@x.test', 'm@x.test', ?, 'sum', 'queued', 1, 1, 1)`,
      Buffer.from('the bytes'),
    );
    db.close();
    const delivery = open().get(1);
    expect(delivery?.state).toBe('queued');
    expect(Buffer.from(delivery?.raw ?? []).toString()).toBe('the bytes');
  });
});

describe('what is kept', () => {
  it('is one row for each recipient, step and generation, whoever adds it twice', () => {
    const store = open();
    expect([store.add(mail('a@x.test'), NOW), store.add(mail('a@x.test', { messageId: 'other' }), NOW)]).toEqual([true, false]);
    expect(store.list()).toHaveLength(1);
  });

  it('counts what may have gone as gone', () => {
    const store = open();
    store.acquire(NOW);
    for (const address of ['a@x.test', 'b@x.test']) store.add(mail(address), NOW);
    handOver(store, 1);
    expect(store.sentSince(1, NOW)).toBe(1);
    expect(store.pastMail(1, NOW - 1)).toEqual([{ at: NOW, address: 'a@x.test' }]);
    expect(store.lastTo('a@x.test', 99)).toBe(NOW);
  });

  it('is put off without being late by it, but what is late already stays late', () => {
    const store = open();
    const late = NOW - 7 * 60 * MINUTE;
    store.add(mail('late@x.test', { scheduledFor: late }), late);
    store.add(mail('soon@x.test'), NOW);
    store.add(mail('birthday@x.test', { latest: NOW + 5 * MINUTE }), NOW);
    store.putOff(1, NOW + 60 * MINUTE, NOW);
    expect(store.list().map(({ address, scheduledFor, nextAt, latest }) => [address, scheduledFor, nextAt, latest])).toEqual([
      ['birthday@x.test', NOW + 60 * MINUTE, NOW + 60 * MINUTE, NOW + 5 * MINUTE],
      ['soon@x.test', NOW + 60 * MINUTE, NOW + 60 * MINUTE, null],
      ['late@x.test', late, late, null],
    ]);
  });

  it('remembers who asked not to be written to without keeping the address', () => {
    const store = open();
    store.suppress('Ana@X.test', 'asked', NOW);
    expect([store.suppressed('ana@x.test '), store.suppressed('bo@x.test')]).toEqual(['asked', null]);
    const db = new Database(file());
    expect(JSON.stringify(db.all('SELECT * FROM suppressions')).toLowerCase()).not.toContain('ana@');
    db.close();
    expect([store.unsuppress('ana@x.test'), store.suppressed('ana@x.test')]).toEqual([true, null]);
  });

  it('is on the disk for each hand-over before the dot, and for what else must not be forgotten', () => {
    const store = open();
    store.acquire(NOW);
    store.add(mail('a@x.test'), NOW);
    let safety = 'FULL';
    const commits: string[] = [];
    const exec = vi.spyOn(DatabaseSync.prototype, 'exec').mockImplementation(function spied(this: DatabaseSync, sql) {
      safety = /synchronous = (\w+)/.exec(sql)?.[1] ?? safety;
      return real.call(this, sql);
    });
    const run = onCommit(() => commits.push(safety));
    store.begin(1, { attempts: 1, firstAttemptAt: NOW }, NOW);
    store.move(1, 'submitting', 'handoff', {}, '', NOW);
    store.move(1, 'handoff', 'accepted', { acceptedAt: NOW }, '', NOW);
    store.reschedule(1, 'accepted', { looks: 1 }, NOW);
    store.sync();
    store.move(1, 'accepted', 'filed', {}, '', NOW);
    store.sync();
    store.sync();
    exec.mockRestore();
    run.mockRestore();
    expect(commits).toEqual(['NORMAL', 'FULL', 'NORMAL', 'FULL', 'NORMAL', 'FULL']);
  });

  it('commits an answer with the next claim, and alone where none follows at once', async () => {
    const store = open();
    store.acquire(NOW);
    for (const address of ['a@x.test', 'b@x.test']) store.add(mail(address), NOW);
    const accept = (id: number) => {
      store.begin(id, { attempts: 1, firstAttemptAt: NOW }, NOW);
      store.move(id, 'submitting', 'handoff', { droppedAt: NOW }, '', NOW);
      store.move(id, 'handoff', 'accepted', { acceptedAt: NOW }, '', NOW);
    };
    const onDisk = () => {
      const db = new Database(file());
      const states = db.all<{ state: string }>('SELECT state FROM deliveries ORDER BY id').map(({ state }) => state);
      db.close();
      return states;
    };
    accept(1);
    expect(store.get(1)?.state).toBe('accepted');
    expect(onDisk()).toEqual(['handoff', 'queued']);
    accept(2);
    expect(onDisk()).toEqual(['accepted', 'handoff']);
    await new Promise(setImmediate);
    expect(onDisk()).toEqual(['accepted', 'accepted']);
  });

  it('says with the next write that an answer could not be written', async () => {
    const store = open();
    store.acquire(NOW);
    store.add(mail('a@x.test'), NOW);
    store.begin(1, { attempts: 1, firstAttemptAt: NOW }, NOW);
    store.move(1, 'submitting', 'handoff', { droppedAt: NOW }, '', NOW);
    store.move(1, 'handoff', 'accepted', { acceptedAt: NOW }, '', NOW);
    const run = onCommit(() => {
      throw Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR', errcode: 13 });
    });
    await new Promise(setImmediate);
    run.mockRestore();
    expect(() => store.sync()).toThrow(expect.objectContaining({ failure: expect.objectContaining({ code: 'disk-full' }) }));
    // The mail stays handed over, which is looked into.
    expect(store.get(1)?.state).toBe('handoff');
    store.suppress('b@x.test', 'asked', NOW);
    expect(store.suppressed('b@x.test')).toBe('asked');
  });
});
