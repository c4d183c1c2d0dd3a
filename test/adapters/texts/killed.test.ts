import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { Database } from '../../../electron/adapters/sqlite/database.ts';
import { openEncryption } from '../../../electron/adapters/texts/open-encryption.ts';
import { newTextKey } from '../../../electron/adapters/texts/text-cipher.ts';
import { TextLock } from '../../../electron/adapters/texts/text-lock.ts';
import { newFile } from '../sqlite/support/stores.ts';
import { openStores, readEverything, writeEverything } from './support/everything-written.ts';

const SCRIPT = fileURLToPath(new URL('support/turn-over.ts', import.meta.url));
const SILENT = { info: () => {}, warn: () => {}, newest: () => [] };

it('a process killed in the middle of encrypting leaves each text readable, and the next start goes on to the end', async () => {
  const file = newFile();
  const lock = new TextLock();
  const plain = openStores(file, lock);
  writeEverything(plain);
  const before = readEverything(plain);
  plain.close();
  const key = newTextKey();

  const child = spawn(process.execPath, [SCRIPT, file, key.toString('hex')], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'close');

  const encryption = await openEncryption({
    file,
    lock,
    keys: { find: () => Promise.resolve(key), keep: () => Promise.resolve(null) },
    log: SILENT,
  });
  expect(encryption.state().state).toBe('turning-on');
  const half = openStores(file, lock);
  expect(readEverything(half)).toEqual(before);
  half.close();
  await encryption.settle(true, () => {});
  expect(encryption.state()).toMatchObject({ state: 'on', problem: null });
  await encryption.close();
  const whole = openStores(file, lock);
  expect(readEverything(whole)).toEqual(before);
  whole.close();
  const db = new Database(file);
  expect(db.get("SELECT count(*) AS n FROM private_notes WHERE note NOT LIKE char(1) || 'fr1:%'")).toEqual({ n: 0 });
  db.close();
});
