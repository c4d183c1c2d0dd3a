import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openPorts, openRescue } from '../../electron/adapters/assemble.ts';
import { LEAST_COST } from '../../electron/adapters/backup/sealed-stream.ts';
import type { Backend } from '../../electron/backend/create-backend.ts';
import { createRestartingBackend } from '../../electron/backend/restarting-backend.ts';
import { makeTemporaryFolder, temporaryFolders } from '../support/temporary-folder.ts';
import { loopbackSettings, valueOf } from '../support/real-backend.ts';
import { startServing } from '../support/serving-process.ts';

const DATABASE = 'fil-rouge.sqlite';
const PASSPHRASE = 'seven quiet herons';
const CIRCLES = 60;
const folder = temporaryFolders();

/** A data folder as a real process leaves it that was killed with its last writings still in the log beside the database. */
let killed: string;
/** The same after the polite end. */
let closed: string;
beforeAll(async () => {
  killed = makeTemporaryFolder();
  closed = makeTemporaryFolder();
  const server = await startServing({ dataFolder: killed, env: { FIL_ROUGE_PASSWORD: 'x' } });
  await server.ask('account.add', { settings: loopbackSettings('anna@x.example', 1), password: 'x' });
  for (let n = 0; n < CIRCLES; n++) {
    const circle = {
      id: null,
      name: `Circle ${n}`,
      purpose: 'p'.repeat(200),
      space: 'professional',
      register: null,
      language: null,
    } as const;
    await server.ask('circle.save', circle);
  }
  await server.kill();
  cpSync(killed, closed, { recursive: true });
  const again = await startServing({ dataFolder: closed });
  await again.ask('circle.list', {});
  await again.stop();
}, 60_000);
afterAll(() => {
  for (const path of [killed, closed]) rmSync(path, { recursive: true, force: true });
});

let backend: Backend | null = null;
afterEach(async () => {
  await backend?.close();
  backend = null;
});
const copyOf = (from: string): string => {
  const dataFolder = folder();
  cpSync(from, dataFolder, { recursive: true });
  return dataFolder;
};
const start = (dataFolder: string): Backend => {
  const options = { dataFolder, host: 'test', version: '0', systemLanguage: 'en', backupCost: LEAST_COST } as const;
  backend = createRestartingBackend({ ports: () => openPorts(options), rescue: () => openRescue(options) });
  return backend;
};
/** What the window asks first. */
const FIRST_CALLS = [
  'account.list',
  'circle.list',
  'outbox.list',
  'outbox.accounts',
  'preferences.get',
  'secrets.status',
  'app.diagnostics',
] as const;
const codesOf = async (from: Backend): Promise<string[]> => {
  const results = await Promise.all(FIRST_CALLS.map(method => from.call(method, {})));
  return [...new Set(results.map(result => (result.ok ? 'ok' : result.error.code)))];
};

describe('the database', () => {
  it('is whole after a kill, log and all', async () => {
    expect(statSync(join(killed, `${DATABASE}-wal`)).size).toBeGreaterThan(0);
    const from = start(copyOf(killed));
    expect(valueOf(await from.call('circle.list', {}))).toHaveLength(CIRCLES);
  });

  it.each<[string, (file: string) => void, string]>([
    ['cut to nothing', file => truncateSync(file), 'closed'],
    ['cut in half', file => truncateSync(file, Math.floor(statSync(file).size / 2)), 'closed'],
    ['cut within its last page', file => truncateSync(file, statSync(file).size - 100), 'closed'],
    ['overwritten at its head', file => writeFileSync(file, Buffer.alloc(4096, 'x'), { flag: 'r+' }), 'closed'],
    ['without the log that held it', file => rmSync(`${file}-wal`), 'killed'],
    ['with a log of garbage', file => writeFileSync(`${file}-wal`, Buffer.alloc(statSync(`${file}-wal`).size, 0xa5)), 'killed'],
  ])('%s is called damaged, kept aside whole when repaired, and replaced by a backup where there is one', async (_, spoil, left) => {
    const dataFolder = copyOf(closed);
    const first = start(dataFolder);
    const { file: backup } = valueOf(await first.call('backup.create', { passphrase: PASSPHRASE }));
    await first.close();
    if (left === 'killed')
      for (const name of readdirSync(killed)) if (name.startsWith(DATABASE)) cpSync(join(killed, name), join(dataFolder, name));
    const file = join(dataFolder, DATABASE);
    spoil(file);
    const spoiled = readFileSync(file);

    const damaged = start(dataFolder);
    expect(await codesOf(damaged)).toEqual(['database-damaged']);
    const report = valueOf(await damaged.call('rescue.repair', {}));
    expect(readFileSync(report.setAside).equals(spoiled)).toBe(true);
    expect(await codesOf(damaged)).toEqual(['ok']);
    valueOf(await damaged.call('backup.restore', { file: backup, passphrase: PASSPHRASE }));
    expect(valueOf(await damaged.call('circle.list', {}))).toHaveLength(CIRCLES);
  });

  it('beside a spoilt index of its log is whole: that is made anew', async () => {
    const dataFolder = copyOf(killed);
    writeFileSync(join(dataFolder, `${DATABASE}-shm`), Buffer.alloc(32_768, 0xa5));
    expect(valueOf(await start(dataFolder).call('circle.list', {}))).toHaveLength(CIRCLES);
  });

  it('as a folder is said to be in the way, and nothing breaks', async () => {
    const dataFolder = copyOf(closed);
    rmSync(join(dataFolder, DATABASE));
    mkdirSync(join(dataFolder, DATABASE));
    expect(await codesOf(start(dataFolder))).toEqual(['folder-not-writable']);
  });

  it('taken away on purpose begins anew', async () => {
    const dataFolder = copyOf(closed);
    rmSync(join(dataFolder, DATABASE));
    expect(valueOf(await start(dataFolder).call('circle.list', {}))).toEqual([]);
  });
});

it('without its last pages, a database gives back the rows of all others', async () => {
  const dataFolder = copyOf(closed);
  const file = join(dataFolder, DATABASE);
  truncateSync(file, statSync(file).size - 2 * 4096);
  const from = start(dataFolder);
  const report = valueOf(await from.call('rescue.repair', {}));
  expect(report.damaged.length).toBeGreaterThan(0);
  expect(valueOf(await from.call('account.list', {}))).toMatchObject([{ email: 'anna@x.example' }]);
  const left = valueOf(await from.call('circle.list', {})).length;
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(CIRCLES);
  expect(readdirSync(dataFolder).filter(name => name.includes('filled'))).toEqual([]);
});

describe('a small file beside it', () => {
  const NAMES = ['preferences.json', 'secrets.keyring.json', 'secrets-environment.json', 'installation', 'fil-rouge.log', 'outbox-witness'];
  const WAYS: readonly [string, (path: string) => void][] = [
    ['empty', path => writeFileSync(path, '')],
    ['garbage', path => writeFileSync(path, Buffer.from('{"\u0000\ufffd'))],
    ['half', path => writeFileSync(path, '{"theme": "dark", "langu')],
    ['a list', path => writeFileSync(path, '[[[]]]')],
  ];
  it.each(NAMES.flatMap(name => WAYS.map(([how, spoil]) => ({ name, how, spoil }))))(
    '$name, $how, keeps nothing else from working',
    async ({ name, spoil }) => {
      const dataFolder = copyOf(closed);
      spoil(join(dataFolder, name));
      const from = start(dataFolder);
      expect(await codesOf(from)).toEqual(['ok']);
      expect(valueOf(await from.call('preferences.set', { theme: 'dark' }))).toMatchObject({ theme: 'dark' });
      expect(valueOf(await from.call('circle.list', {}))).toHaveLength(CIRCLES);
    },
  );

  it.each(['preferences.json', 'secrets.keyring.json', 'secrets-environment.json', 'fil-rouge.log'])(
    '%s as a folder keeps nothing else from working',
    async name => {
      const dataFolder = copyOf(closed);
      rmSync(join(dataFolder, name), { force: true });
      mkdirSync(join(dataFolder, name, 'below'), { recursive: true });
      const from = start(dataFolder);
      expect(await codesOf(from)).toEqual(['ok']);
      expect(valueOf(await from.call('preferences.set', { theme: 'dark' }))).toMatchObject({ theme: 'dark' });
    },
  );

  it('preferences that are spoilt while the program runs are set aside then, and can be chosen again', async () => {
    const dataFolder = copyOf(closed);
    const from = start(dataFolder);
    valueOf(await from.call('preferences.set', { theme: 'dark' }));
    writeFileSync(join(dataFolder, 'preferences.json'), '');
    expect(valueOf(await from.call('preferences.get', {}))).toMatchObject({ theme: 'system' });
    expect(readdirSync(dataFolder).some(name => name.startsWith('preferences.json.damaged-'))).toBe(true);
    expect(valueOf(await from.call('preferences.set', { theme: 'light' }))).toMatchObject({ theme: 'light' });
  });

  it.each<[string, (path: string) => void]>([
    ['empty', path => writeFileSync(path, '')],
    ['garbage', path => writeFileSync(path, 'garbage')],
    ['a folder', path => mkdirSync(join(path, 'below'), { recursive: true })],
  ])('a vault that is %s is said to be damaged and kept; a new one can be made', async (_, spoil) => {
    const dataFolder = copyOf(closed);
    const path = join(dataFolder, 'secrets.vault.json');
    spoil(path);
    const from = start(dataFolder);
    expect(await codesOf(from)).toEqual(['ok']);
    const result = await from.call('secrets.unlock', { passphrase: PASSPHRASE });
    expect(result).toMatchObject({ ok: false, error: { code: 'vault-damaged' } });
    const aside = readdirSync(dataFolder).find(name => name.startsWith('secrets.vault.json.damaged-'));
    expect(existsSync(join(dataFolder, aside ?? 'none'))).toBe(true);
    expect(valueOf(await from.call('secrets.unlock', { passphrase: PASSPHRASE }))).toMatchObject({ kind: 'vault', locked: false });
  });
});
