import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, NO_CHROMIUM } from './support/open-window.ts';
import { type RealWindow, startRealWindow } from './support/real-window.ts';

describe.skipIf(NO_CHROMIUM)('a newcomer with a mailbox on a real server', () => {
  let real: RealWindow;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    real = await startRealWindow();
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on('console', message => (message.type() === 'error' ? complaints.push(message.text()) : undefined));
    page.on('pageerror', error => complaints.push(String(error)));
  });
  afterAll(async () => {
    await browser?.close();
    await real?.close();
  });

  it('is told precisely that a password is wrong', async () => {
    const { email, imap, smtp } = real.servers.settings;
    await page.goto(real.bridge.url);
    await page.getByRole('heading', { level: 1, name: 'Whom are you losing touch with?' }).waitFor();
    await page.getByLabel('Your mail address').fill(email);
    await page.getByRole('button', { name: 'Continue' }).click();
    // Servers nobody could guess: the disclosure is open.
    for (const [index, server] of [imap, smtp].entries()) {
      await page.getByLabel('Server', { exact: true }).nth(index).fill(server.host);
      await page.getByLabel('Port').nth(index).fill(String(server.port));
      await page
        .getByRole('button', { name: /Security/ })
        .nth(index)
        .click();
      await page.getByRole('option', { name: 'None (this computer only)' }).click();
    }
    await page.getByLabel('Password', { exact: true }).fill('not the password');
    await page.getByRole('button', { name: 'Test and connect' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('refused the password');
  });

  it('then reads it, sees people appear, and Today says whom to write to', async () => {
    await page.getByLabel('Password', { exact: true }).fill(real.servers.password);
    await page.getByRole('button', { name: 'Test and connect' }).click();
    await page.getByRole('heading', { name: 'Reading your mailbox' }).waitFor();
    await page.getByText('Your mailbox is read.').waitFor();
    expect(await page.locator('.appearing li').count()).toBeGreaterThan(5);
    await page.getByRole('link', { name: 'Go to Today' }).click();
    const cards = page.locator('.card');
    await cards.first().waitFor();
    expect(await cards.count()).toBeLessThanOrEqual(7);
    expect(await cards.allTextContents()).toContainEqual(expect.stringMatching(/to go quiet by \w+: you /));
  });

  it('opens a person from there and reads the thread', async () => {
    const name = await page.locator('.card h3 bdi').first().textContent();
    await page.locator('.card h3 a').first().click();
    await page.getByRole('heading', { level: 1, name: name ?? '' }).waitFor();
    expect(await page.getByRole('option').count()).toBeGreaterThan(1);
  });

  it('finds newsletters among the hidden, each with the rule that hid it', async () => {
    await page.goto(`${page.url().split('#')[0]}#/people/hidden`);
    const why = page.locator('[role=gridcell][data-column=why]');
    await why.first().waitFor();
    expect(await why.allTextContents()).toContainEqual(expect.stringMatching(/newsletter/i));
  });

  it('can keep its password in a vault where there is no keyring', async () => {
    await page.goto(`${page.url().split('#')[0]}#/settings`);
    await page.getByRole('button', { name: 'Keep them in a vault…' }).click();
    await page.getByRole('dialog').getByLabel('Passphrase', { exact: true }).fill('correct horse battery staple');
    await page.keyboard.press('Enter');
    await page.getByText('Kept in a vault locked by your passphrase.').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('shows the folders with their roles', async () => {
    await page.goto(`${page.url().split('#')[0]}#/sync`);
    await page.getByRole('button', { name: /Inbox/ }).waitFor();
    await page.getByText(/Last read to the end on/).waitFor();
    expect(complaints).toEqual([]);
  });
});
