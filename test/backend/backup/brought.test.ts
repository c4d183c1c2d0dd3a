import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openPorts, openRescue } from '../../../electron/adapters/assemble.ts';
import { LEAST_COST } from '../../../electron/adapters/backup/sealed-stream.ts';
import { createRestartingBackend } from '../../../electron/backend/restarting-backend.ts';
import { loopbackSettings, valueOf } from '../../support/real-backend.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const PASSPHRASE = 'seven quiet herons';
const PART = 1000;
const folder = temporaryFolders();

const start = (dataFolder: string) => {
  const options = { dataFolder, host: 'test', version: '0', systemLanguage: 'en', backupCost: LEAST_COST } as const;
  return createRestartingBackend({ ports: () => openPorts(options), rescue: () => openRescue(options) });
};
type Host = ReturnType<typeof start>;
const emails = async (host: Host) => valueOf(await host.call('account.list', {})).map(({ email }) => email);

/** The bytes of a backup with one account in it. */
async function backupOfAnother(): Promise<Buffer> {
  const host = start(folder());
  valueOf(await host.call('account.add', { settings: loopbackSettings('anna@example.test', 143), password: 'x' }));
  const { file } = valueOf(await host.call('backup.create', { passphrase: PASSPHRASE }));
  await host.close();
  return readFileSync(file);
}

async function handOver(host: Host, bytes: Buffer): Promise<string> {
  const upload = randomUUID();
  let path = '';
  for (let at = 0; at < bytes.length; at += PART) {
    const part = bytes.subarray(at, at + PART).toString('base64');
    ({ path } = valueOf(await host.call('backup.put', { upload, at, part })));
  }
  return path;
}

it('a backup handed over in parts is put back, and what was handed over is gone with it', async () => {
  const bytes = await backupOfAnother();
  const dataFolder = folder();
  const host = start(dataFolder);
  const file = await handOver(host, bytes);
  expect(file.startsWith(dataFolder)).toBe(true);
  expect(statSync(file).mode & 0o077).toBe(0);
  valueOf(await host.call('backup.preview', { file, passphrase: PASSPHRASE }));
  valueOf(await host.call('backup.restore', { file, passphrase: PASSPHRASE }));
  expect(await emails(host)).toEqual(['anna@example.test']);
  expect(existsSync(file)).toBe(false);
  await host.close();
});

it('a part that is missing or comes twice is refused; another backup takes the place of the first', async () => {
  const host = start(folder());
  const upload = randomUUID();
  const part = Buffer.from('sealed').toString('base64');
  const refused = { ok: false, error: { code: 'backup-unreadable' } };
  expect(await host.call('backup.put', { upload, at: 6, part })).toMatchObject(refused);
  const { path } = valueOf(await host.call('backup.put', { upload, at: 0, part }));
  expect(valueOf(await host.call('backup.put', { upload, at: 6, part })).bytes).toBe(12);
  expect(await host.call('backup.put', { upload, at: 6, part })).toMatchObject(refused);
  const next = valueOf(await host.call('backup.put', { upload: randomUUID(), at: 0, part }));
  expect([existsSync(path), existsSync(next.path)]).toEqual([false, true]);
  await host.close();
});

it('one can be handed over although nothing can be opened', async () => {
  const bytes = await backupOfAnother();
  const dataFolder = folder();
  writeFileSync(join(dataFolder, 'fil-rouge.sqlite'), 'This is not a database. '.repeat(400));
  const host = start(dataFolder);
  expect(await host.call('account.list', {})).toMatchObject({ ok: false, error: { code: 'database-damaged' } });
  valueOf(await host.call('backup.restore', { file: await handOver(host, bytes), passphrase: PASSPHRASE }));
  expect(await emails(host)).toEqual(['anna@example.test']);
  await host.close();
});
