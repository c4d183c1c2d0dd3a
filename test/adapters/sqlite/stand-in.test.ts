import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { newFile } from './support/stores.ts';

/** Electron builds that come without node:sqlite run on @photostructure/sqlite, which has the same interface. */
it('the store works on the stand-in for node:sqlite', () => {
  const script = fileURLToPath(new URL('support/run-on-stand-in.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, newFile()], { encoding: 'utf8' });
  expect({ stderr: stderr.replaceAll(/.*(ExperimentalWarning|--trace-warnings).*\n/g, ''), status }).toEqual({ stderr: '', status: 0 });
  expect(JSON.parse(stdout)).toEqual({
    sqlite: 'stand-in',
    people: 3,
    locked: 'database-locked',
    damaged: 'database-damaged',
    afterExpunge: 2,
  });
});
