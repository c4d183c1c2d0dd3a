import type { Page } from 'playwright-core';
import { z } from '../../../shared/contract/zod.ts';

/** Milliseconds from an input to the next paint, rounded to 8 by the browser. */
const durations = z.array(z.number());

/** Watches inputs as Interaction to Next Paint does (Event Timing): the longest event of each click or key. */
export async function watchInteractions(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const longest = new Map<number, number>();
    Object.assign(document, { longest });
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) {
        const id = 'interactionId' in entry ? Number(entry.interactionId) : 0;
        if (id > 0) longest.set(id, Math.max(longest.get(id) ?? 0, entry.duration));
      }
    }).observe(Object.assign({ type: 'event' }, { durationThreshold: 16 }));
  });
  return async () =>
    durations.parse(
      await page.evaluate(() => ('longest' in document && document.longest instanceof Map ? [...document.longest.values()] : [])),
    );
}

/** Some minutes of a morning: Today by keyboard, people searched and opened, each screen looked at. Returns how many inputs that were. */
export async function useWindow(page: Page): Promise<number> {
  let inputs = 0;
  const key = async (name: string): Promise<void> => {
    await page.keyboard.press(name);
    await page.waitForTimeout(60);
    inputs += 1;
  };
  const screens = page.getByRole('navigation').getByRole('link');
  const count = await screens.count();
  for (let round = 0; round < 2; round += 1) {
    for (let screen = 0; screen < count; screen += 1) {
      await screens.nth(screen).click();
      await page.waitForTimeout(250);
      inputs += 1;
    }
  }
  await page.evaluate(() => {
    location.hash = '#/today';
  });
  await page.waitForTimeout(400);
  for (const name of ['j', 'j', 'k', 'j', 'ArrowDown', 'ArrowDown', 'ArrowUp']) await key(name);
  await page.evaluate(() => {
    location.hash = '#/people';
  });
  await page.locator('#people-search').focus();
  for (const name of ['n', 'o', 'm', 'Space', '1', '2', 'Backspace', 'Backspace', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter'])
    await key(name);
  await page.waitForTimeout(500);
  for (const name of ['Tab', 'Tab', 'Tab', 'Tab', 'Escape']) await key(name);
  return inputs;
}
