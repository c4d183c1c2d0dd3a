import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBackups } from '../../../electron/adapters/backup/backups.ts';
import { markReady, restoreOnStart } from '../../../electron/adapters/backup/restore-on-start.ts';
import { LEAST_COST, PIECE } from '../../../electron/adapters/backup/sealed-stream.ts';
import { openStore } from '../../../electron/adapters/sqlite/open-store.ts';
import { loopbackSettings } from '../../support/real-backend.ts';
import { everythingIn, temporaryFolders } from '../../support/temporary-folder.ts';

const PASSPHRASE = 'seven quiet herons';

describe('a backup', () => {
  const folder = temporaryFolders();
  const files = (dataFolder: string) => ({ dataFolder, database: 'fil-rouge.sqlite', preferences: 'preferences.json' });
  const backupsOf = (dataFolder: string, now = Date.UTC(2026, 10, 23, 9, 41)) =>
    createBackups({ ...files(dataFolder), version: '0.1.0', clock: { now: () => now, timeZone: () => 'UTC' }, cost: LEAST_COST });
  const fill = (dataFolder: string, email = 'anna@example.test') => {
    const store = openStore({ file: join(dataFolder, 'fil-rouge.sqlite'), timeZone: 'UTC' });
    store.accounts.add(loopbackSettings(email, 143));
    return store;
  };
  const emailsIn = (dataFolder: string) => {
    const store = openStore({ file: join(dataFolder, 'fil-rouge.sqlite'), timeZone: 'UTC' });
    const emails = store.accounts.list().map(({ settings }) => settings.email);
    store.close();
    return emails;
  };
  let prepared = '';
  beforeAll(async () => {
    prepared = mkdtempSync(join(tmpdir(), 'fil-rouge-test-'));
    const store = fill(prepared);
    writeFileSync(join(prepared, 'preferences.json'), '{"language":"fr"}');
    // The store is open: a backup is taken from a database in use.
    await backupsOf(prepared).create(join(prepared, 'copies'), PASSPHRASE);
    store.close();
  });
  afterAll(() => rmSync(prepared, { recursive: true, force: true }));
  const made = async () => {
    const dataFolder = folder();
    cpSync(prepared, dataFolder, { recursive: true });
    const backups = backupsOf(dataFolder);
    const [newest] = await backups.list(join(dataFolder, 'copies'));
    return { dataFolder, backups, file: newest?.file ?? '' };
  };

  it('is taken from a database in use, and holds nothing readable', async () => {
    const { dataFolder, file } = await made();
    expect(file).toMatch(/fil-rouge-2026-11-23T09-41-00\.000Z\.backup$/);
    const written = everythingIn(join(dataFolder, 'copies'));
    expect(written.startsWith('fil-rouge backup 1\n')).toBe(true);
    for (const plain of ['anna@example.test', 'SQLite format', 'language']) expect(written).not.toContain(plain);
    // Nothing of the work is left beside the data.
    expect(readdirSync(dataFolder).filter(name => name.startsWith('backup-'))).toEqual([]);
  });

  it('says what it holds before anything is replaced', async () => {
    const { backups, file } = await made();
    expect(await backups.preview(file, PASSPHRASE)).toEqual({
      at: '2026-11-23T09:41:00.000Z',
      version: '0.1.0',
      accounts: ['anna@example.test'],
      people: 0,
      messages: 0,
      campaigns: 0,
      circles: 0,
      waiting: 0,
    });
  });

  it('goes in the place of what is there at the next start, and sets that aside', async () => {
    const { backups, file } = await made();
    const elsewhere = folder();
    fill(elsewhere, 'later@example.test').close();
    const aside = await backupsOf(elsewhere).stage(file, PASSPHRASE);
    expect(emailsIn(elsewhere)).toEqual(['later@example.test']);
    restoreOnStart(files(elsewhere));
    expect(emailsIn(elsewhere)).toEqual(['anna@example.test']);
    expect(readFileSync(join(elsewhere, 'preferences.json'), 'utf8')).toBe('{"language":"fr"}');
    expect(emailsIn(aside ?? '')).toEqual(['later@example.test']);
    expect(await backups.list(elsewhere)).toEqual([]);
  });

  it('comes to an empty folder, as on a new computer', async () => {
    const { file } = await made();
    const fresh = folder();
    expect(await backupsOf(fresh).stage(file, PASSPHRASE)).toBeNull();
    restoreOnStart(files(fresh));
    expect(emailsIn(fresh)).toEqual(['anna@example.test']);
  });

  it.each([0, 1, 2])('finishes a restore that a crash cut off after %i renames, and loses neither side', async cut => {
    const { file } = await made();
    const place = folder();
    fill(place, 'later@example.test').close();
    const aside = (await backupsOf(place).stage(file, PASSPHRASE)) ?? '';
    const [present, next] = [join(place, 'fil-rouge.sqlite'), join(place, 'restore', 'fil-rouge.sqlite')];
    mkdirSync(aside);
    if (cut > 0) renameSync(present, join(aside, 'fil-rouge.sqlite'));
    if (cut > 1) renameSync(next, present);
    restoreOnStart(files(place));
    expect(emailsIn(place)).toEqual(['anna@example.test']);
    expect(emailsIn(aside)).toEqual(['later@example.test']);
    expect(existsSync(join(place, 'restore'))).toBe(false);
  });

  it('that was not made ready whole is forgotten', async () => {
    const place = folder();
    fill(place, 'later@example.test').close();
    mkdirSync(join(place, 'restore'));
    writeFileSync(join(place, 'restore', 'fil-rouge.sqlite'), 'half');
    restoreOnStart(files(place));
    expect(emailsIn(place)).toEqual(['later@example.test']);
    expect(() => markReady(place, 'x')).toThrow('folder-not-writable');
  });

  it('does not open with another passphrase', async () => {
    const { backups, file } = await made();
    await expect(backups.preview(file, 'seven quiet heron')).rejects.toMatchObject({ failure: { code: 'backup-wrong-passphrase' } });
  });

  const spoil: readonly (readonly [string, (bytes: Buffer) => Buffer, string])[] = [
    [
      'one bit was turned in',
      bytes => Buffer.concat([bytes.subarray(0, -40), Buffer.from([(bytes.at(-40) ?? 0) ^ 1]), bytes.subarray(-39)]),
      'backup-wrong-passphrase',
    ],
    ['the end was cut off', bytes => bytes.subarray(0, -1), 'backup-wrong-passphrase'],
    ['nothing but the header is left of', bytes => bytes.subarray(0, bytes.indexOf('}') + 1), 'backup-wrong-passphrase'],
    ['something was added to', bytes => Buffer.concat([bytes, Buffer.alloc(PIECE)]), 'backup-wrong-passphrase'],
    [
      'the header asks for all memory of',
      bytes => Buffer.from(bytes.toString('latin1').replace('"N":16384', '"N":99999'), 'latin1'),
      'backup-unreadable',
    ],
    ['is another file and none of', () => Buffer.from('PK\u0003\u0004 something else'), 'backup-unreadable'],
    ['is empty and none of', () => Buffer.alloc(0), 'backup-unreadable'],
  ];
  it.each(spoil)('is refused, with nothing replaced, when %s it', async (_, change, code) => {
    const { dataFolder, backups, file } = await made();
    writeFileSync(file, change(readFileSync(file)));
    await expect(backups.stage(file, PASSPHRASE)).rejects.toMatchObject({ failure: { code } });
    restoreOnStart(files(dataFolder));
    expect(emailsIn(dataFolder)).toEqual(['anna@example.test']);
  });

  it('says which folder it cannot be written to', async () => {
    const dataFolder = folder();
    fill(dataFolder).close();
    writeFileSync(join(dataFolder, 'taken'), '');
    await expect(backupsOf(dataFolder).create(join(dataFolder, 'taken', 'below'), PASSPHRASE)).rejects.toMatchObject({
      failure: { code: 'folder-not-writable' },
    });
  });

  it('lists only what it wrote, newest first', async () => {
    const { dataFolder, file } = await made();
    const later = await backupsOf(dataFolder, Date.UTC(2026, 10, 24)).create(join(dataFolder, 'copies'), PASSPHRASE);
    writeFileSync(join(dataFolder, 'copies', 'fil-rouge-holiday.backup'), 'mine');
    writeFileSync(join(dataFolder, 'copies', 'notes.txt'), 'mine');
    expect((await backupsOf(dataFolder).list(join(dataFolder, 'copies'))).map(one => one.file)).toEqual([later.file, file]);
  });
});
