import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openPorts, openRescue } from '../../../electron/adapters/assemble.ts';
import { LEAST_COST } from '../../../electron/adapters/backup/sealed-stream.ts';
import { createRestartingBackend } from '../../../electron/backend/restarting-backend.ts';
import { loopbackSettings, valueOf } from '../../support/real-backend.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const PASSPHRASE = 'seven quiet herons';
const folder = temporaryFolders();

const start = (dataFolder: string) => {
  const options = { dataFolder, host: 'test', version: '0', systemLanguage: 'en', backupCost: LEAST_COST } as const;
  return createRestartingBackend({ ports: () => openPorts(options), rescue: () => openRescue(options) });
};
const fileOf = (dataFolder: string) => join(dataFolder, 'fil-rouge.sqlite');

/** An account, forty circles, and a mark on each of three hundred people. */
async function filled(): Promise<string> {
  const dataFolder = folder();
  const backend = start(dataFolder);
  valueOf(await backend.call('account.add', { settings: loopbackSettings('anna@example.test', 143), password: 'x' }));
  for (let n = 0; n < 40; n++) {
    const circle = {
      id: null,
      name: `Circle ${n}`,
      purpose: 'p'.repeat(200),
      space: 'professional',
      register: null,
      language: null,
    } as const;
    valueOf(await backend.call('circle.save', circle));
  }
  await backend.close();
  return dataFolder;
}

/** The root page of a table, overwritten: what lies under it cannot be found any more. */
async function spoil(dataFolder: string, table: string): Promise<void> {
  const { DatabaseSync } = await import('node:sqlite');
  const db = new DatabaseSync(fileOf(dataFolder));
  const page = Number(db.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').get(table)?.['rootpage']);
  const size = Number(db.prepare('PRAGMA page_size').get()?.['page_size']);
  db.close();
  const bytes = readFileSync(fileOf(dataFolder));
  bytes.fill(0xa5, (page - 1) * size, page * size);
  writeFileSync(fileOf(dataFolder), bytes);
}
const crashed = (dataFolder: string) => {
  // As a process that was killed leaves it: no such process any more.
  writeFileSync(`${fileOf(dataFolder)}.in-use-999999999`, '');
};

it('after an unclean exit the file is read through, and damage is said before anything is built on it', async () => {
  const dataFolder = await filled();
  await spoil(dataFolder, 'templates');
  crashed(dataFolder);
  const backend = start(dataFolder);
  expect(await backend.call('account.list', {})).toMatchObject({ ok: false, error: { code: 'database-damaged' } });
  await backend.close();
});

it('a whole file is opened after an unclean exit, and the mark is gone', async () => {
  const dataFolder = await filled();
  crashed(dataFolder);
  const backend = start(dataFolder);
  expect(valueOf(await backend.call('account.list', {}))).toHaveLength(1);
  await backend.close();
  expect(existsSync(`${fileOf(dataFolder)}.in-use-999999999`)).toBe(false);
  expect(existsSync(`${fileOf(dataFolder)}.in-use-${process.pid}`)).toBe(false);
});

it.each(['templates', 'messages', 'ties'])(
  'repair keeps what can be read when %s cannot, sets the damaged file aside, and goes on',
  async table => {
    const dataFolder = await filled();
    await spoil(dataFolder, table);
    crashed(dataFolder);
    const size = statSync(fileOf(dataFolder)).size;
    const backend = start(dataFolder);
    await backend.call('account.list', {});
    const report = valueOf(await backend.call('rescue.repair', {}));
    expect(report.damaged).toEqual([table]);
    expect(report.readAgain).toBe(table !== 'templates');
    expect(statSync(report.setAside).size).toBe(size);
    expect(valueOf(await backend.call('account.list', {})).map(({ email }) => email)).toEqual(['anna@example.test']);
    expect(valueOf(await backend.call('circle.list', {}))).toHaveLength(40);
    await backend.close();
  },
);

it('a file that is no database at all is set aside, and a new one begun', async () => {
  const dataFolder = await filled();
  writeFileSync(fileOf(dataFolder), 'This is not a database. '.repeat(400));
  const backend = start(dataFolder);
  expect(await backend.call('account.list', {})).toMatchObject({ ok: false, error: { code: 'database-damaged' } });
  const report = valueOf(await backend.call('rescue.repair', {}));
  expect(report).toMatchObject({ kept: 0, readAgain: true });
  expect(valueOf(await backend.call('account.list', {}))).toEqual([]);
  await backend.close();
});

it('a backup can be put back although nothing can be opened', async () => {
  const dataFolder = await filled();
  const first = start(dataFolder);
  const { file } = valueOf(await first.call('backup.create', { passphrase: PASSPHRASE }));
  await first.close();
  writeFileSync(fileOf(dataFolder), 'This is not a database. '.repeat(400));
  const backend = start(dataFolder);
  expect(valueOf(await backend.call('backup.preview', { file, passphrase: PASSPHRASE }))).toMatchObject({ circles: 40 });
  valueOf(await backend.call('backup.restore', { file, passphrase: PASSPHRASE }));
  expect(valueOf(await backend.call('circle.list', {}))).toHaveLength(40);
  await backend.close();
});
