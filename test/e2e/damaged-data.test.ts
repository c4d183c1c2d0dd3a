import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loopbackSettings } from '../support/real-backend.ts';
import { type ServingProcess, startServing } from '../support/serving-process.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';
import { launchBrowser, NO_CHROMIUM } from './support/open-window.ts';

const PASSPHRASE = 'seven quiet herons';
const PATIENCE_MS = 40_000;

/** Two mailboxes and forty circles, a backup of that, and then a circle more: the process is killed, and a page of its file spoilt. */
describe.skipIf(NO_CHROMIUM)('data that was damaged while the power went', () => {
  const folder = temporaryFolders();
  let browser: Browser;
  let server: ServingProcess | null = null;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await server?.kill();
    server = null;
  });

  const damaged = async (): Promise<{ dataFolder: string; backup: string }> => {
    const dataFolder = folder();
    const first = await startServing({ dataFolder });
    await first.ask('account.add', { settings: loopbackSettings('anna@x.example', 1), password: 'x' });
    const circle = (name: string) =>
      ({ id: null, name, purpose: 'p'.repeat(200), space: 'professional', register: null, language: null }) as const;
    for (let n = 0; n < 40; n++) await first.ask('circle.save', circle(`Circle ${n}`));
    const { file: backup } = await first.ask('backup.create', { passphrase: PASSPHRASE });
    await first.ask('circle.save', circle('After the backup'));
    await first.kill();
    // Opened once, so that what was in the log is in the file; the mark of the kill stays.
    const file = join(dataFolder, 'fil-rouge.sqlite');
    const db = new DatabaseSync(file);
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    const page = Number(db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'templates'").get()?.['rootpage']);
    const size = Number(db.prepare('PRAGMA page_size').get()?.['page_size']);
    db.close();
    const bytes = readFileSync(file);
    bytes.fill(0xa5, (page - 1) * size, page * size);
    writeFileSync(file, bytes);
    return { dataFolder, backup };
  };
  const openWindow = async (dataFolder: string): Promise<Page> => {
    server = await startServing({ dataFolder });
    const page = await (await browser.newContext()).newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(`http://127.0.0.1:${server.port}/#token=${server.token}`);
    await page.getByText(/is damaged\. Keep what can be read of it/).waitFor();
    return page;
  };
  const circles = async (): Promise<number> => (await server?.ask('circle.list', {}))?.length ?? 0;

  it('is noticed at the next start, and what can be read is kept at one press', async () => {
    const { dataFolder } = await damaged();
    const page = await openWindow(dataFolder);
    await page.getByRole('button', { name: 'Keep what can be read' }).click();
    await page.getByText('What could be read is kept; Fil Rouge goes on with it.').waitFor();
    await page.locator('.app').waitFor();
    expect(await circles()).toBe(41);
  });

  it('is replaced by a backup, whose content is shown first', async () => {
    const { dataFolder, backup } = await damaged();
    const page = await openWindow(dataFolder);
    await page.getByRole('button', { name: 'Put back…' }).click();
    await page.getByLabel('Backup file').fill(backup);
    await page.getByLabel('Passphrase of the backup', { exact: true }).fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Look inside' }).click();
    await page.getByText(/1 mailbox \(anna@x\.example\).*40 circles/).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Put it back' }).click();
    await page.getByText('The backup is in its place.').waitFor();
    expect(await circles()).toBe(40);
  });
});
