import { describe, expect, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { NO_CHROMIUM } from './support/open-window.ts';
import { progressOf } from './support/scripted-backend.ts';

describe.skipIf(NO_CHROMIUM)('the first run, in a browser', () => {
  const open = useBrowser();

  it('goes from an address to the first reading by keyboard alone, and people appear', async () => {
    const { page, backend } = await open({ accounts: [] });
    await page.getByRole('heading', { name: 'Whom are you losing touch with?' }).waitFor();
    await page.keyboard.type('claire@fastmail.com');
    await page.keyboard.press('Enter');
    await page.getByText('Fastmail is known: the servers are filled in.').waitFor();
    await page.keyboard.type('an app password');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Reading your mailbox' }).waitFor();
    backend.emit({
      type: 'scan.progress',
      progress: progressOf({ accountId: 1, done: 41_000, perSecond: 5_200, secondsLeft: 19, people: 212 }),
    });
    await page.getByText('41,000 of 140,213 messages').waitFor();
    await page.getByText('5,200 a second').waitFor();
    expect(await page.locator('.appearing li').count()).toBeGreaterThan(4);
    await page.getByRole('link', { name: 'Go to Today' }).press('Enter');
    await page.getByRole('navigation', { name: 'Screens' }).waitFor();
    // The sidebar goes on telling.
    await page.getByText('41,000 of 140,213', { exact: true }).waitFor();
  });

  it('announces the end of a reading once, politely', async () => {
    const { page, backend } = await open();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(300);
    backend.emit({ type: 'scan.progress', progress: progressOf({ done: 10, people: 3 }) });
    expect(await page.locator('.unseen[aria-live]').textContent()).toBe('');
    backend.emit({ type: 'scan.progress', progress: progressOf({ phase: 'done', done: 140_213, people: 60 }) });
    await page.locator('.unseen[aria-live]', { hasText: 'claire@example.org is read.' }).waitFor({ state: 'attached' });
  });
});
