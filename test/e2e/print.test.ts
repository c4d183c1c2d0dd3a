import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { NO_CHROMIUM } from './support/open-window.ts';

/** A page of A4 with margins, in CSS pixels. */
const PAPER = { width: 700, height: 1000 };

/** Boxes that hide or scroll a part of what is in them: it would be lost. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('html, body, main, main *')]
      .filter(one => {
        const { overflowX, overflowY } = getComputedStyle(one);
        if (one.clientHeight < 2 || one.clientWidth < 2) return false;
        const isTaller = overflowY !== 'visible' && one.scrollHeight > one.clientHeight + 2;
        return isTaller || (overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 2);
      })
      .map(one => `${one.tagName} ${one.className}`),
  );
const buttons = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.button')].filter(one => one.offsetHeight > 0).map(one => one.innerText));
/** 0 black, 255 white. */
const lightness = (page: Page): Promise<number> =>
  page
    .locator('h1')
    .first()
    .evaluate(one => {
      const dot = new OffscreenCanvas(1, 1).getContext('2d');
      if (!dot) return NaN;
      dot.fillStyle = getComputedStyle(one).color;
      dot.fillRect(0, 0, 1, 1);
      return Math.max(...dot.getImageData(0, 0, 1, 1).data.slice(0, 3));
    });

describe.skipIf(NO_CHROMIUM)('on paper', () => {
  const open = useBrowser();
  const printed = async (route: string) => {
    const { page } = await open({}, { colorScheme: 'dark', route });
    await page.locator('.card, .thread-canvas').first().waitFor();
    // A thread drawn larger than its window scrolls there, and must not on paper.
    const larger = page.locator('.zoom button').last();
    if (await larger.isVisible()) await larger.click();
    await page.setViewportSize(PAPER);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    return page;
  };

  it.each(['#/today', '#/person/1'])('%s is whole, in ink, without what is there to be pressed', async route => {
    const page = await printed(route);
    expect(await cut(page)).toEqual([]);
    expect(await buttons(page)).toEqual([]);
    expect(await page.locator('.sidebar').isVisible()).toBe(false);
    expect(await lightness(page)).toBeLessThan(100);
    // Really on paper: some pages, not one for each reason there is to break one.
    const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
    expect(pages?.length).toBeGreaterThan(0);
    expect(pages?.length).toBeLessThan(6);
  });

  it('a person has their address, and not the private note', async () => {
    const page = await printed('#/person/1');
    await page.getByText('@example.org').first().waitFor({ state: 'visible' });
    await page.locator('.private-note').first().waitFor({ state: 'hidden' });
    expect(await page.locator('input:visible:placeholder-shown').count()).toBe(0);
  });
});
