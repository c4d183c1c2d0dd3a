import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { temporaryFolders } from '../support/temporary-folder.ts';
import { useBrowser } from './support/browser.ts';
import { NO_CHROMIUM } from './support/open-window.ts';

const MODES: readonly (readonly [name: string, language: 'en' | 'fr', options: BrowserContextOptions])[] = [
  ['light', 'en', { colorScheme: 'light' }],
  ['French and dark at 900 × 600', 'fr', { colorScheme: 'dark', viewport: { width: 900, height: 600 } }],
];

const names = (page: Page): Promise<string[]> => page.locator('.card:not([data-leaving]) [data-card]').allTextContents();
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 160)}`));
}
const overhang = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    return document.documentElement.scrollWidth > innerWidth || (main !== null && main.scrollWidth > main.clientWidth + 1);
  });

describe.skipIf(NO_CHROMIUM)('the morning routine', () => {
  const open = useBrowser();

  it('is done by keyboard alone: a call, a snooze, a pause until a typed day, rest, not this one, a letter', async () => {
    const { page, backend } = await open({ asks: true });
    const calls = (method: string): unknown[] => backend.calls.filter(call => call.method === method).map(({ input }) => input);
    await page.locator('[data-card]').nth(6).waitFor();
    const before = await names(page);
    await page.keyboard.press('j');
    expect(await focused(page)).toBe(before[0]);

    await page.keyboard.press('d');
    await page.getByRole('dialog').getByRole('textbox').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('mornings suit them');
    await page.keyboard.press('Enter');
    await expect.poll(() => calls('reminder.done')).toMatchObject([{ channel: 'call', note: 'mornings suit them' }]);
    await expect.poll(() => focused(page)).toBe(before[1]);

    await page.keyboard.press('s');
    await page.getByRole('menuitem', { name: 'tomorrow' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => calls('reminder.snooze')).toMatchObject([{ until: 'tomorrow' }]);
    await expect.poll(() => focused(page)).toBe(before[2]);

    await page.keyboard.press('p');
    await page.getByRole('dialog').getByRole('textbox').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('mardi prochain');
    await page.keyboard.press('Enter');
    await expect.poll(() => calls('reminder.rest')).toMatchObject([{ until: { typed: 'mardi prochain' } }]);
    await expect.poll(() => focused(page)).toBe(before[3]);

    await page.keyboard.press('r');
    await expect.poll(() => names(page)).toEqual(before.slice(4));
    await page.keyboard.press('Control+z');
    await expect.poll(() => names(page)).toEqual(before.slice(3));
    await page.getByText('Undone.').waitFor();

    await expect.poll(() => focused(page)).toBe(before[4]);
    await page.keyboard.press('x');
    await expect.poll(() => names(page)).toEqual([before[3], ...before.slice(5)]);
    await page.keyboard.press('w');
    await page.waitForURL(/#\/write\/\d+$/);
  });

  it('lets a card go in less than 200 ms, and without any motion where none is wanted', async () => {
    const { page } = await open({}, { reducedMotion: 'no-preference' });
    await page.locator('[data-card]').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('r');
    const lasts = await page.evaluate(() => {
      const card = document.querySelector('.card[data-leaving]');
      return card ? Number.parseFloat(getComputedStyle(card).animationDuration) : 0;
    });
    expect(lasts).toBeLessThan(0.2);
    const still = await open({}, { reducedMotion: 'reduce' });
    await still.page.locator('[data-card]').first().waitFor();
    await still.page.keyboard.press('j');
    const first = (await names(still.page))[0];
    await still.page.keyboard.press('r');
    await expect.poll(() => names(still.page)).not.toContain(first);
    expect(await still.page.locator('.card[data-leaving]').count()).toBe(0);
  });
});

describe.skipIf(NO_CHROMIUM)('an import', () => {
  const open = useBrowser();
  const folder = temporaryFolders();

  it('is dropped, seen row by row, taken in and taken back', async () => {
    const { page, backend } = await open({}, { route: '#/files' });
    const zone = page.locator('.drop');
    await zone.waitFor();
    const file = join(folder(), 'contacts.csv');
    await writeFile(file, 'Prénom;Nom\n');
    const box = await zone.boundingBox();
    const point = { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 };
    const devtools = await page.context().newCDPSession(page);
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await devtools.send('Input.dispatchDragEvent', { type, ...point, data: { items: [], files: [file], dragOperationsMask: 1 } });
    }
    await page.getByRole('cell', { name: /Nils Lundgren/ }).waitFor();
    expect(backend.calls.some(({ method }) => method === 'import.run')).toBe(false);
    await page.getByRole('button', { name: 'Take 2 people in' }).click();
    await page.getByRole('button', { name: 'Take back contacts.csv' }).click();
    await page.getByText(/Taken back: 2 people as before/).waitFor();
  });
});

describe.skipIf(NO_CHROMIUM)('what the day and people’s files show', () => {
  const open = useBrowser();

  describe.each(MODES)('%s', (_mode, systemLanguage, options) => {
    it.each(['#/today', '#/person/3', '#/files', '#/kept/3', '#/settings'])('%s has no serious violation and nothing cut', async route => {
      const { page } = await open({ systemLanguage, asks: true }, { ...options, route });
      await page.getByRole('heading', { level: 1 }).waitFor();
      if (route === '#/today') for (const fold of await page.locator('.columns .disclose').all()) await fold.click();
      if (route === '#/files') {
        await page.locator('input[type=file]').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('a;b') });
        await page.getByRole('table').waitFor();
      }
      await page.waitForTimeout(250);
      expect(await violations(page)).toEqual([]);
      expect(await overhang(page)).toBe(false);
    });
  });
});
