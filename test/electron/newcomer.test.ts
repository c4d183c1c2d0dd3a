import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openElectronShop } from '../e2e/newcomer/electron-shop.ts';
import { FIRST_MONDAY } from '../e2e/newcomer/first-monday.ts';
import { beginMonday, type Monday } from '../e2e/newcomer/monday.ts';
import { whyNoDovecot } from '../support/dovecot/available.ts';
import { whyNoDisplay } from '../support/electron-runtime-display.ts';
import { findElectron } from '../support/electron-runtime.ts';

const found = await findElectron();
const missing = 'missing' in found ? found.missing : (whyNoDisplay() ?? whyNoDovecot());
if (missing !== null) process.stderr.write(`\nNot tested here, the first Monday in Electron: ${missing}.\n`);

describe.skipIf(missing !== null)('the first Monday, in a real Electron, on real servers', () => {
  let day: Monday;
  beforeAll(async () => {
    if ('missing' in found) throw new Error(found.missing);
    const pictures = { folder: join(tmpdir(), 'fil-rouge-screenshots'), prefix: 'newcomer-electron' };
    day = await beginMonday(() => openElectronShop(found), pictures);
  });
  afterAll(() => day?.end());

  test.each(FIRST_MONDAY.map(({ name, play }) => [name, play] as const))('%s', (_, play) => expect(play(day)).resolves.toBeUndefined());
});
