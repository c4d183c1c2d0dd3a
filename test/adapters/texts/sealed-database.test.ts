import { copyFileSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, describe } from 'vitest';
import { Database } from '../../../electron/adapters/sqlite/database.ts';
import { isAnyLeft, rewriteTexts, scrub } from '../../../electron/adapters/sqlite/sealed/rewrite-texts.ts';
import { SEALED_TABLES } from '../../../electron/adapters/sqlite/sealed/sealed-columns.ts';
import { newTextKey, textCipher } from '../../../electron/adapters/texts/text-cipher.ts';
import { TextLock } from '../../../electron/adapters/texts/text-lock.ts';
import { newFile } from '../sqlite/support/stores.ts';
import { MARKER, openStores, readEverything, writeEverything, type Stores } from './support/everything-written.ts';

const cipher = textCipher(newTextKey());
const lockThat = (seals: boolean): TextLock => {
  const lock = new TextLock(() => ({ locked: 'LOCKED', damaged: 'DAMAGED' }));
  lock.set({ seals, needsKey: true, cipher });
  return lock;
};

/** The database, its write-ahead log and whatever lies beside it. */
const onDisk = (file: string): string =>
  readdirSync(dirname(file))
    .map(name => readFileSync(join(dirname(file), name), 'latin1'))
    .join('');
const times = (text: string): number => text.split(MARKER).length - 1;

/** Opened, used and closed. */
function using<T>(file: string, lock: TextLock, work: (stores: Stores) => T): T {
  const stores = openStores(file, lock);
  try {
    return work(stores);
  } finally {
    stores.close();
  }
}
/** Turned over to what the lock says now, at most so many steps. */
function turnOver(file: string, lock: TextLock, most = Infinity): void {
  const db = new Database(file, { texts: lock });
  try {
    let steps = 0;
    for (const step of rewriteTexts(db)) {
      expect(step.rows).toBeGreaterThan(0);
      if (++steps >= most) return;
    }
    if (lock.state.seals) scrub(db);
  } finally {
    db.close();
  }
}

describe('a database whose texts are sealed', () => {
  it('holds no word of any kind that was written, and gives each back as it was', () => {
    const [sealedFile, plainFile] = [newFile(), newFile()];
    const sealed = openStores(sealedFile, lockThat(true));
    writeEverything(sealed);
    // While it is open, the log beside it holds what was written last.
    expect(times(onDisk(sealedFile))).toBe(0);
    const plain = openStores(plainFile, lockThat(false));
    writeEverything(plain);
    expect(times(onDisk(plainFile))).toBeGreaterThan(25);
    expect(readEverything(sealed)).toEqual(readEverything(plain));
    sealed.close();
    plain.close();
    expect(times(onDisk(sealedFile))).toBe(0);
  });

  it('has something to say in every column that is sealed, so that none is forgotten here', () => {
    const file = newFile();
    using(file, lockThat(true), writeEverything);
    const db = new DatabaseSync(file);
    for (const { table, columns } of SEALED_TABLES) {
      for (const column of columns) {
        const row = db.prepare(`SELECT count(*) AS n FROM ${table} WHERE substr(CAST(${column} AS TEXT), 2, 4) = 'fr1:'`).get();
        expect({ table, column, sealed: Number(row?.['n']) > 0 }).toEqual({ table, column, sealed: true });
      }
    }
    db.close();
  });

  it('holds nothing plain after it was turned on, in free pages and in the log neither; and is as before when turned off', () => {
    const file = newFile();
    const before = using(file, lockThat(false), stores => {
      writeEverything(stores);
      // Gone, but not from the pages.
      stores.writing.notes.set(['gone@nord.example'], `deleted: ${MARKER}`, 1);
      stores.writing.notes.set(['gone@nord.example'], '', 1);
      return readEverything(stores);
    });
    // As an upgrade leaves it behind.
    copyFileSync(file, `${file}.before-140`);
    turnOver(file, lockThat(true));
    expect(times(onDisk(file))).toBe(0);
    expect(using(file, lockThat(true), readEverything)).toEqual(before);
    turnOver(file, lockThat(false));
    expect(using(file, lockThat(false), readEverything)).toEqual(before);
    expect(times(onDisk(file))).toBeGreaterThan(25);
  });

  it('can be read whole half-way, whatever was cut off, and goes on to the end', () => {
    const file = newFile();
    const before = using(file, lockThat(false), stores => {
      writeEverything(stores);
      return readEverything(stores);
    });
    for (const seals of [true, false]) {
      for (let cut = 1; cut <= SEALED_TABLES.length; cut += 5) {
        turnOver(file, lockThat(seals), cut);
        expect(using(file, lockThat(seals), readEverything)).toEqual(before);
      }
      turnOver(file, lockThat(seals));
      const db = new Database(file, { texts: lockThat(seals) });
      expect(isAnyLeft(db, seals)).toBe(false);
      db.close();
    }
  });

  it('without its key opens, tells what is locked, keeps it, and sends nothing', () => {
    const file = newFile();
    const before = using(file, lockThat(true), stores => {
      writeEverything(stores);
      return readEverything(stores);
    });
    const locked = new TextLock(() => ({ locked: 'LOCKED', damaged: 'DAMAGED' }));
    locked.set({ seals: true, needsKey: true, cipher: null });
    using(file, locked, ({ store, writing, outbox }) => {
      const refused = expect.objectContaining({ failure: expect.objectContaining({ code: 'texts-locked' }) });
      const anna = ['anna@nord.example'];
      expect(writing.notes.of(anna)).toBe('LOCKED');
      expect(store.touches.of(anna)[0]?.note).toBe('LOCKED');
      expect(writing.tact.gestures.list()[0]).toMatchObject({ subject: 'LOCKED', evidence: 'LOCKED' });
      expect(writing.tact.introductions.list()[0]).toMatchObject({ reason: 'LOCKED', heard: null });
      expect(outbox.isLocked()).toBe(true);
      expect(outbox.get(1)?.raw).toBeNull();
      for (const write of [
        () => writing.notes.set(anna, 'another', 1),
        () => writing.notes.set(anna, '', 1),
        () => writing.marks.set(anna, { matters: 'else' }, 1),
        () => writing.campaigns.list(),
        () => writing.campaigns.raw('c', 'anna@nord.example', 2),
        () => store.records.read('ben@sud.example'),
        () => store.records.archive(),
        () => store.records.erase(anna, 1),
        () =>
          writing.tact.needs.add({ kind: 'need', address: null, text: 'x', at: 1, state: 'open', evidence: '', rule: null, source: null }),
      ])
        expect(write).toThrowError(refused);
      // What needs no text can still be said, and touches none.
      writing.marks.set(anna, { starred: false }, 1);
      writing.tact.gestures.change(1, { standing: 'dismissed' });
      writing.tact.introductions.change(1, 'asking-a', { state: 'a-willing' });
      writing.marks.set(anna, { starred: true }, 1);
      writing.tact.gestures.change(1, { standing: 'confirmed' });
      writing.tact.introductions.change(1, 'a-willing', { state: 'asking-a' });
    });
    expect(using(file, lockThat(true), readEverything)).toEqual(before);
  });

  it('with a value that was changed or moved says so there, and goes on', () => {
    const file = newFile();
    using(file, lockThat(true), stores => {
      writeEverything(stores);
      stores.writing.notes.set(['other@nord.example'], 'another note', 1);
    });
    const db = new DatabaseSync(file);
    db.exec(
      "UPDATE private_notes SET note = (SELECT note FROM private_notes WHERE address = 'other@nord.example') WHERE address = 'anna@nord.example'",
    );
    db.exec("UPDATE gestures SET subject = substr(subject, 1, 30) || 'AAAA' || substr(subject, 35)");
    db.exec('UPDATE template_versions SET body = subject');
    db.exec('UPDATE delivery_bytes SET raw = (SELECT raw FROM campaign_mails WHERE step = 2)');
    db.close();
    using(file, lockThat(true), ({ writing, outbox }) => {
      expect(writing.notes.of(['anna@nord.example'])).toBe('DAMAGED');
      expect(writing.notes.of(['other@nord.example'])).toBe('another note');
      expect(writing.tact.gestures.list()[0]?.subject).toBe('DAMAGED');
      expect(writing.tact.gestures.list()[0]?.evidence).toContain(MARKER);
      expect(outbox.get(1)?.raw).toBeNull();
      // A list shows the others; a letter is never written from what is not the template.
      expect(writing.templates.list()[0]).toMatchObject({ body: 'DAMAGED', subject: expect.stringContaining(MARKER) });
      expect(() => writing.templates.get(1)).toThrowError(
        expect.objectContaining({ failure: expect.objectContaining({ code: 'text-damaged' }) }),
      );
    });
    // Turning it off leaves alone what it cannot open.
    turnOver(file, lockThat(false));
    expect(using(file, lockThat(false), ({ writing }) => writing.notes.of(['anna@nord.example']))).toBe('DAMAGED');
  });
});

it('the same need is kept once, sealed or not', () => {
  for (const seals of [true, false]) {
    using(newFile(), lockThat(seals), ({ writing: { tact } }) => {
      const need = {
        kind: 'need',
        address: 'anna@nord.example',
        text: 'a flat in Lyon',
        at: 1,
        state: 'open',
        evidence: '',
        rule: null,
        source: null,
      } as const;
      expect(tact.needs.add(need)).not.toBeNull();
      expect(tact.needs.add({ ...need, at: 2 })).toBeNull();
      expect(tact.needs.add({ ...need, address: 'ben@sud.example' })).not.toBeNull();
      expect(tact.needs.list()).toHaveLength(2);
    });
  }
});
