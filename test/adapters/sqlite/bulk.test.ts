import { spawn } from 'node:child_process';
import { DatabaseSync } from 'node:sqlite';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../electron/adapters/sqlite/open-store.ts';
import { NOON, received, sent } from './support/mail.ts';
import { everyone, newFile, newStore, person, take } from './support/stores.ts';

const indexes = (file: string): unknown[] => {
  const db = new DatabaseSync(file);
  const rows = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'index' AND name LIKE '%\\_by\\_%' ESCAPE '\\' ORDER BY name").all();
  db.close();
  return rows.map(row => row['name']);
};

describe('a first scan', () => {
  it('builds its indexes at the end, shows people from the first batch on, and nests', () => {
    const file = newFile();
    const { store, inbox } = newStore(file);
    const all = indexes(file);
    store.beginBulk();
    store.beginBulk();
    take(store, inbox, received(1, 'ann@a.org'));
    expect(store.people.list(NOON, false).map(each => each.name)).toEqual(['ann@a.org']);
    expect(indexes(file).length).toBeLessThan(all.length);
    store.endBulk();
    take(store, inbox, received(2, 'bob@b.org'), received(3, 'bob@b.org'));
    expect(indexes(file).length).toBeLessThan(all.length);
    store.endBulk();
    expect(indexes(file)).toEqual(all);
    expect(person(store, 'bob@b.org').summary.received).toBe(2);
    store.endBulk();
  });

  it('is caught up when the store is closed in the middle', () => {
    const file = newFile();
    const { store, inbox } = newStore(file);
    const all = indexes(file);
    store.beginBulk();
    for (const uid of [1, 2, 3]) take(store, inbox, received(uid, 'ann@a.org'));
    store.close();
    expect(indexes(file)).toEqual(all);
    const again = openStore({ file, timeZone: 'Europe/Paris' });
    expect(person(again, 'ann@a.org').summary.received).toBe(3);
    again.close();
  });

  it("is not disturbed by commits that are none of its business, such as the outbox's", () => {
    const file = newFile();
    const { store, inbox } = newStore(file);
    const all = indexes(file);
    store.beginBulk();
    take(store, inbox, received(1, 'ann@a.org'));
    const other = new DatabaseSync(file);
    other.exec("INSERT INTO meta (key, value) VALUES ('other', '1')");
    other.close();
    take(store, inbox, received(2, 'ann@a.org'));
    expect(indexes(file).length).toBeLessThan(all.length);
    store.endBulk();
    expect(person(store, 'ann@a.org').summary.received).toBe(2);
  });

  it('goes on beside another window on the same file', () => {
    const file = newFile();
    const { store, inbox, archive } = newStore(file);
    store.beginBulk();
    take(store, inbox, received(1, 'ann@a.org', { id: 'one' }), received(2, 'bob@b.org'));
    const other = openStore({ file, timeZone: 'Europe/Paris' });
    take(other, archive, received(1, 'ann@a.org', { id: 'one' }), received(2, 'ann@a.org', { id: 'two' }));
    take(store, inbox, received(3, 'ann@a.org', { id: 'two' }), received(4, 'cy@c.org'), sent(5, ['cy@c.org'], { id: 'five' }));
    store.endBulk();
    expect(person(store, 'ann@a.org').summary.received).toBe(2);
    const before = everyone(store);
    store.rebuild();
    expect(everyone(store)).toEqual(before);
    expect(everyone(other)).toEqual(before);
    other.close();
  });

  it('is left alone by a command that only reads while it runs in another process', async () => {
    const file = newFile();
    let seen = 0;
    await scanUntilKilled(file, committed => {
      if (committed < 1000) return false;
      const reader = openStore({ file, timeZone: 'Europe/Paris' });
      seen = reader.people.count().shown;
      reader.close();
      return true;
    });
    expect(seen).toBe(37);
    expect(indexes(file).length).toBeLessThan(indexes(newTemplate()).length);
  });

  it('killed in the middle loses nothing it had committed, and resumes', async () => {
    const file = newFile();
    let committed = 0;
    await scanUntilKilled(file, count => {
      committed = count;
      return count >= 3000;
    });
    expect(indexes(file).length).toBeLessThan(indexes(newTemplate()).length);

    const store = openStore({ file, timeZone: 'Europe/Paris' });
    const folder = store.folders.list(store.accounts.list()[0]?.id ?? 0)[0];
    expect(store.messageCount()).toBeGreaterThanOrEqual(committed);
    expect(store.uids(folder?.id ?? 0)).toEqual([{ first: 1, last: store.messageCount() }]);
    expect(folder?.pending).toEqual([{ first: store.messageCount() + 1, last: 1_000_000 }]);
    expect(indexes(file)).toEqual(indexes(newTemplate()));
    const recovered = everyone(store);
    expect(recovered.reduce((sum, each) => sum + each.summary.received + each.summary.sent, 0)).toBe(lettersAmong(store.messageCount()));
    store.rebuild();
    expect(everyone(store)).toEqual(recovered);
    store.beginBulk();
    take(store, folder?.id ?? 0, received(900_000, 'late@example.org'));
    store.endBulk();
    expect(person(store, 'late@example.org').summary.received).toBe(1);
    store.close();
  });
});

/** Runs a first scan in another process and kills it as soon as `enough` says so of the messages committed. */
async function scanUntilKilled(file: string, enough: (committed: number) => boolean): Promise<void> {
  const script = fileURLToPath(new URL('support/scan-until-killed.ts', import.meta.url));
  const child = spawn(process.execPath, [script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<unknown>(resolve => child.on('exit', (_, signal) => resolve(signal)));
  for await (const line of createInterface({ input: child.stdout })) if (enough(Number(line))) child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
}

function newTemplate(): string {
  const file = newFile();
  newStore(file).store.close();
  return file;
}

/** Distinct letters of the endless scan's first `messages`: one per sender (me, or the person) and Message-ID. */
function lettersAmong(messages: number): number {
  const letters = new Set<string>();
  for (let uid = 1; uid <= messages; uid += 1) letters.add(`${uid % 3 === 0 ? 'me' : uid % 37} ${uid % 900}`);
  return letters.size;
}
