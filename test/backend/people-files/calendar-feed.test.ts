import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { realBackend, type RealBackend } from '../../support/real-backend.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const folder = temporaryFolders();
let app: RealBackend | null = null;
afterEach(() => app?.stop());

it('the calendar to subscribe to is off until it is wanted, and keeps its address over a restart', async () => {
  const env = { FIL_ROUGE_PASSPHRASE: 'a few good words' };
  app = await realBackend({ dataFolder: folder(), watch: true, env });
  await app.ask('secrets.unlock', { passphrase: 'a few good words' });
  expect(await app.ask('calendarFeed.get', {})).toEqual({ on: false, url: null });
  const book = join(app.dataFolder, 'book.csv');
  writeFileSync(book, 'Name,Email,Birthday\nZoé Petit,zoe@ouest.example,1977-12-31\n');
  await app.ask('import.run', { path: book });

  const { url } = await app.ask('calendarFeed.set', { on: true });
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{43}\.ics$/);
  expect(await (await fetch(url ?? '')).text()).toContain('SUMMARY:Zoé Petit’s birthday');

  app = await app.reopen();
  await app.ask('secrets.unlock', { passphrase: 'a few good words' });
  expect(await app.ask('calendarFeed.get', {})).toEqual({ on: true, url });
  expect((await fetch(url ?? '')).status).toBe(200);

  expect(await app.ask('calendarFeed.set', { on: false })).toEqual({ on: false, url: null });
  await expect(fetch(url ?? '')).rejects.toThrow('fetch failed');
});

it('one command serves nobody', async () => {
  app = await realBackend({ dataFolder: folder() });
  await app.ask('secrets.unlock', { passphrase: 'a few good words' });
  expect(await app.ask('calendarFeed.set', { on: true })).toEqual({ on: true, url: null });
});
