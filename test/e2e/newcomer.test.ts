import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whyNoDovecot } from '../support/dovecot/available.ts';
import { openBrowserShop } from './newcomer/browser-shop.ts';
import { FIRST_MONDAY } from './newcomer/first-monday.ts';
import { beginMonday, type Monday } from './newcomer/monday.ts';
import { NO_CHROMIUM } from './support/open-window.ts';

const missing = NO_CHROMIUM ? 'no Chromium' : whyNoDovecot();
if (missing !== null) process.stderr.write(`\nNot tested here, the first Monday: ${missing}.\n`);

describe.skipIf(missing !== null)('the first Monday, in a browser, on real servers', () => {
  let day: Monday;
  beforeAll(async () => {
    day = await beginMonday(openBrowserShop, { folder: join(tmpdir(), 'fil-rouge-screenshots'), prefix: 'newcomer' });
  });
  afterAll(() => day?.end());

  it.each(FIRST_MONDAY.map(({ name, play }) => [name, play] as const))('%s', (_, play) => expect(play(day)).resolves.toBeUndefined());
});
