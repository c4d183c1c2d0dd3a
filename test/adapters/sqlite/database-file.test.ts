import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { ExpectedError } from '../../../electron/backend/expected-error.ts';
import { Database } from '../../../electron/adapters/sqlite/database.ts';
import { migrate } from '../../../electron/adapters/sqlite/migrate.ts';
import { MIGRATIONS } from '../../../electron/adapters/sqlite/migrations/index.ts';
import { openStore } from '../../../electron/adapters/sqlite/open-store.ts';
import { received, sent } from './support/mail.ts';
import { newFile, newStore, take } from './support/stores.ts';

const open = (file: string) => openStore({ file, timeZone: 'Europe/Paris' });

function failure(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error instanceof ExpectedError ? error.failure.code : error;
  }
  return 'nothing thrown';
}

describe('the file', () => {
  it('is for its owner alone, as is its folder', () => {
    const file = join(dirname(newFile()), 'data', 'fil-rouge.sqlite');
    const { store, inbox } = newStore(file);
    take(store, inbox, received(1, 'ann@a.org'));
    for (const name of readdirSync(dirname(file)))
      expect([name, (statSync(join(dirname(file), name)).mode & 0o777).toString(8)]).toEqual([name, '600']);
    expect((statSync(dirname(file)).mode & 0o777).toString(8)).toBe('700');
  });

  it('holds no subject', () => {
    const file = newFile();
    const { store, inbox } = newStore(file);
    take(store, inbox, received(1, 'ann@a.org', { subject: 'Quarrelsome', id: '' }), sent(2, ['ann@a.org'], { subject: 'Quarrelsome' }));
    store.close();
    expect(readFileSync(file).includes('ann@a.org')).toBe(true);
    expect(readFileSync(file).includes('Quarrelsome')).toBe(false);
  });

  it('from a newer version is refused and left as it is', () => {
    const file = newFile();
    newStore(file).store.close();
    const raw = new DatabaseSync(file);
    raw.exec('PRAGMA user_version = 999990');
    raw.close();
    const before = readFileSync(file);
    expect(failure(() => open(file))).toBe('database-newer');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('that is no database, or a broken one, is called damaged', () => {
    const file = newFile();
    writeFileSync(file, 'This is not a database, but long enough to be looked at as if it were one. '.repeat(20));
    expect(failure(() => open(file))).toBe('database-damaged');
    const broken = newFile();
    newStore(broken).store.close();
    const bytes = readFileSync(broken);
    bytes.fill(0x5a, 200);
    writeFileSync(broken, bytes);
    expect(failure(() => open(broken))).toBe('database-damaged');
  });

  it('held by another writer is called locked, and may be tried again', () => {
    const file = newFile();
    newStore(file).store.close();
    const store = openStore({ file, timeZone: 'Europe/Paris', busyTimeoutMs: 50 });
    const inbox = 1;
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    expect(failure(() => take(store, inbox, received(1, 'ann@a.org')))).toBe('database-locked');
    other.exec('ROLLBACK');
    other.close();
    expect(take(store, inbox, received(1, 'ann@a.org'))).toBe(1);
    store.close();
  });

  it('in a place that cannot be written is said to be so', () => {
    const file = newFile();
    writeFileSync(join(dirname(file), 'plain'), '');
    expect(failure(() => open(join(dirname(file), 'plain', 'fil-rouge.sqlite')))).toBe('folder-not-writable');
    mkdirSync(file);
    expect(failure(() => open(file))).toBe('folder-not-writable');
  });

  it('that cannot grow is called a full disk, keeps what it had, and goes on when there is room', () => {
    const db = new Database(':memory:');
    db.exec('CREATE TABLE t (x TEXT) STRICT; INSERT INTO t VALUES (1)');
    db.exec('PRAGMA max_page_count = 10');
    const grow = () => db.transaction(() => db.run('INSERT INTO t VALUES (?)', 'x'.repeat(100_000)));
    expect(failure(grow)).toBe('disk-full');
    expect(db.get('SELECT count(*) AS n FROM t')).toMatchObject({ n: 1 });
    db.exec('PRAGMA max_page_count = 10000');
    grow();
    expect(db.get('SELECT count(*) AS n FROM t')).toMatchObject({ n: 2 });
    db.close();
  });
});

describe('migrations', () => {
  const later = { version: 9990, sql: 'CREATE TABLE later (x INTEGER) STRICT' };

  it('step by step give the schema a fresh file has', () => {
    const schema = (db: Database) =>
      db.all<{ sql: string }>('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name').map(row => row.sql);
    const fresh = new Database(':memory:');
    migrate(fresh);
    const stepped = new Database(newFile());
    for (let steps = 1; steps <= MIGRATIONS.length; steps += 1) migrate(stepped, MIGRATIONS.slice(0, steps));
    expect(schema(stepped)).toEqual(schema(fresh));
    expect(stepped.get('PRAGMA user_version')).toEqual(fresh.get('PRAGMA user_version'));
    fresh.close();
    stepped.close();
  });

  it('are numbered in ascending order', () => {
    const versions = MIGRATIONS.map(each => each.version);
    expect(versions.every((version, at) => Number.isInteger(version) && version > (versions[at - 1] ?? 0))).toBe(true);
  });

  it('keep a private copy of what was there before', () => {
    const file = newFile();
    const { store, inbox } = newStore(file);
    take(store, inbox, received(1, 'ann@a.org'));
    store.close();
    const db = new Database(file);
    migrate(db, [...MIGRATIONS, later]);
    db.close();
    const copy = `${file}.before-9990`;
    expect((statSync(copy).mode & 0o777).toString(8)).toBe('600');
    const kept = open(copy);
    expect(kept.messageCount()).toBe(1);
    kept.close();
  });

  it('that fail leave the file at the version before', () => {
    const file = newFile();
    newStore(file).store.close();
    const db = new Database(file);
    expect(() => migrate(db, [...MIGRATIONS, later, { version: 9991, sql: 'CREATE TABLE half (x INTEGER); NONSENSE' }])).toThrow(
      'syntax error',
    );
    expect(db.get('PRAGMA user_version')).toMatchObject({ user_version: 9990 });
    expect(db.all("SELECT 1 FROM sqlite_schema WHERE name = 'half'")).toEqual([]);
    db.close();
  });

  it('of a new file need no copy', () => {
    const file = newFile();
    newStore(file).store.close();
    expect(readdirSync(dirname(file)).filter(name => name.includes('before'))).toEqual([]);
    expect(existsSync(file)).toBe(true);
  });
});

describe('a durable transaction', () => {
  it('waits for the disk, and only it does', () => {
    const db = new Database(newFile());
    const level = () => db.get<{ synchronous: number }>('PRAGMA synchronous')?.synchronous;
    expect(level()).toBe(1);
    expect(db.durably(level)).toBe(2);
    expect(level()).toBe(1);
    db.close();
  });
});
