import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../electron/adapters/sqlite/open-store.ts';
import { backupFile, backupPreview } from '../../shared/contract/backup.ts';
import { z } from '../../shared/contract/zod.ts';
import { loopbackSettings } from '../support/real-backend.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';
import { runCli } from './run-cli.ts';

const folder = temporaryFolders();
const env = { FIL_ROUGE_BACKUP_PASSPHRASE: 'seven quiet herons' };

it('makes a backup, says what is in it, and puts it back on another computer only when told to', async () => {
  const [data, elsewhere] = [folder(), folder()];
  const store = openStore({ file: join(data, 'fil-rouge.sqlite'), timeZone: 'UTC' });
  store.accounts.add(loopbackSettings('anna@example.test', 143));
  store.close();
  const made = backupFile.parse(JSON.parse((await runCli(['backup', 'create', '--json', '--data', data], env)).out));
  expect((await runCli(['backup', 'list', '--data', data])).out).toContain(made.file);

  const looked = await runCli(['backup', 'restore', made.file, '--data', elsewhere], env);
  expect(looked.out).toContain('1 mailbox (anna@example.test)');
  expect(looked.out).toContain('Nothing was changed.');
  const restored = await runCli(['backup', 'restore', made.file, '--yes', '--json', '--data', elsewhere], env);
  const answer = backupPreview.extend({ restored: z.boolean() }).parse(JSON.parse(restored.out));
  expect(answer).toMatchObject({ restored: true, accounts: ['anna@example.test'] });
  expect((await runCli(['account', 'list', '--data', elsewhere])).out).toContain('anna@example.test');

  const wrong = await runCli(['backup', 'restore', made.file, '--yes', '--data', data], {
    FIL_ROUGE_BACKUP_PASSPHRASE: 'another one altogether',
  });
  expect(wrong).toMatchObject({ code: 1, out: '' });
  expect(wrong.err).toContain('does not fit this backup');

  // Also where nothing else can be opened any more.
  writeFileSync(join(elsewhere, 'fil-rouge.sqlite'), 'This is not a database. '.repeat(400));
  expect(await runCli(['account', 'list', '--data', elsewhere])).toMatchObject({ code: 1, err: expect.stringContaining('is damaged') });
  expect((await runCli(['backup', 'restore', made.file, '--yes', '--data', elsewhere], env)).code).toBe(0);
  expect((await runCli(['account', 'list', '--data', elsewhere])).out).toContain('anna@example.test');
  // Ten programs, six of which work a passphrase into a key at full cost.
}, 180_000);
