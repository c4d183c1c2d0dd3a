import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { openPorts, openRescue } from '../../../electron/adapters/assemble.ts';
import { backupFeature } from '../../../electron/backend/backup/handlers.ts';
import type { Context } from '../../../electron/backend/context.ts';
import { createRestartingBackend } from '../../../electron/backend/restarting-backend.ts';
import { backupIsDue } from '../../../shared/domain/backup-due.ts';
import { loopbackSettings, realBackend, valueOf, type RealBackend } from '../../support/real-backend.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

import { LEAST_COST } from '../../../electron/adapters/backup/sealed-stream.ts';

const PASSPHRASE = 'seven quiet herons';
const folder = temporaryFolders();
let product: RealBackend | null = null;
afterEach(async () => {
  await product?.stop();
  product = null;
});

it('a schedule keeps its passphrase in the secrets, makes one, and keeps the newest so many', async () => {
  product = await realBackend({ backupCost: LEAST_COST });
  const schedule = { every: 'day' as const, keep: 2, folder: null };
  expect(await product.refused('backup.create', {})).toMatchObject({ code: 'backup-passphrase-needed' });
  expect(await product.ask('backup.schedule', { schedule, passphrase: PASSPHRASE })).toMatchObject({
    schedule,
    hasPassphrase: true,
    files: [],
  });
  for (let time = 0; time < 3; time++) await product.ask('backup.create', {});
  const { files, folder: where } = await product.ask('backup.get', {});
  expect(files).toHaveLength(2);
  expect(where).toBe(join(product.dataFolder, 'backups'));
});

it('a passphrase that is soon guessed is refused', async () => {
  product = await realBackend();
  expect(await product.refused('backup.create', { passphrase: 'short' })).toMatchObject({ code: 'invalid-input' });
});

it('a folder that stands nowhere in particular is refused', async () => {
  product = await realBackend();
  const schedule = { every: 'day' as const, keep: 2, folder: 'backups' };
  expect(await product.refused('backup.schedule', { schedule })).toMatchObject({
    code: 'invalid-input',
    params: { path: 'schedule.folder' },
  });
});

it('the mail password of the environment is no passphrase for backups', async () => {
  product = await realBackend({ env: { FIL_ROUGE_PASSWORD: 'the mail password' } });
  expect(await product.ask('backup.get', {})).toMatchObject({ hasPassphrase: false });
});

it('a due backup is made, and one that could not be is shown and tried again', async () => {
  const dataFolder = folder();
  const ports = await openPorts({ dataFolder, host: 'test', version: '0', systemLanguage: 'en', backupCost: LEAST_COST });
  const context = { ports, events: { emit: () => {} } } as unknown as Context;
  const feature = backupFeature(context);
  await feature.runIfDue();
  expect(await feature.handlers['backup.get']({})).toMatchObject({ files: [], problem: null });
  ports.preferences.set({ backup: { every: 'week', keep: 3, folder: null } });
  await feature.runIfDue();
  expect(await feature.handlers['backup.get']({})).toMatchObject({ files: [], problem: 'backup-passphrase-needed' });
  await ports.secrets.set('backup', PASSPHRASE);
  await feature.runIfDue();
  await feature.runIfDue();
  const state = await feature.handlers['backup.get']({});
  expect(state).toMatchObject({ problem: null });
  expect(state.files).toHaveLength(1);
  ports.store.close();
});

it('a restore starts again on the backup’s data, and says so', async () => {
  const dataFolder = folder();
  const open = () => openPorts({ dataFolder, host: 'test', version: '0', systemLanguage: 'en', backupCost: LEAST_COST });
  const rescue = () => openRescue({ dataFolder, host: 'test', version: '0', systemLanguage: 'en' });
  const backend = createRestartingBackend({ ports: open, rescue });
  const told: { type: string; seq: number }[] = [];
  backend.subscribe(event => told.push(event));
  const add = async (email: string) =>
    valueOf(await backend.call('account.add', { settings: loopbackSettings(email, 143), password: 'x' }));
  const emails = async () => valueOf(await backend.call('account.list', {})).map(({ email }) => email);
  await add('first@example.test');
  const { file } = valueOf(await backend.call('backup.create', { passphrase: PASSPHRASE }));
  await add('second@example.test');
  expect((await backend.call('backup.restore', { file, passphrase: 'not this one' })).ok).toBe(false);
  expect(await emails()).toEqual(['first@example.test', 'second@example.test']);
  valueOf(await backend.call('backup.restore', { file, passphrase: PASSPHRASE }));
  expect(await emails()).toEqual(['first@example.test']);
  expect(told).toContainEqual(expect.objectContaining({ type: 'backend.restarted', on: 'backup' }));
  expect(told.map(({ seq }) => seq)).toEqual(told.map((_, index) => index + 1));
  await backend.close();
});

it.each([
  ['day', null, true],
  ['day', 22, false],
  ['day', 23.5, true],
  ['week', 6 * 24, false],
  ['week', 8 * 24, true],
  ['day', -5, true],
] as const)('by the %s, the newest %s hours old: due %s', (every, hours, due) => {
  const now = Date.UTC(2026, 10, 23);
  expect(backupIsDue(every, hours === null ? null : now - hours * 3_600_000, now)).toBe(due);
});
