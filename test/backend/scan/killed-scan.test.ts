import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { accountOn, whatIsKnown } from '../../support/fake-mail/fake-account.ts';
import { longMailbox } from '../../support/fake-mail/long-mailbox.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const folder = temporaryFolders();
const SCRIPT = join(import.meta.dirname, '../../support/fake-mail/scan-in-another-process.ts');

/** Kills the scan once it has seen so many rows; gives how many it saw. */
async function scanUntil(dataFolder: string, rows: number): Promise<number> {
  const child = spawn(process.execPath, [SCRIPT, dataFolder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let seen = 0;
  child.stdout.on('data', chunk => {
    seen = Number(String(chunk).trim().split('\n').at(-1));
    if (seen >= rows) child.kill('SIGKILL');
  });
  await once(child, 'exit');
  return seen;
}

async function known(dataFolder: string): Promise<unknown> {
  const account = await accountOn(longMailbox(), { dataFolder });
  try {
    await account.host.ask('scan.run', { accountId: account.accountId });
    return await whatIsKnown(account);
  } finally {
    await account.host.stop();
  }
}

test('a scan whose process is killed, again and again, ends with what an undisturbed one finds', { timeout: 120_000 }, async () => {
  const disturbed = folder();
  for (const rows of [700, 2_600, 1_500]) expect(await scanUntil(disturbed, rows)).toBeGreaterThanOrEqual(rows);
  expect(await known(disturbed)).toEqual(await known(folder()));
});
