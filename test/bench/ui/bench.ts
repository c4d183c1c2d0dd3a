import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser, openWindow, RENDERER } from '../../e2e/support/open-window.ts';

// `npm run bench -- ui [people]`: the window with many people, over the real bridge and a scripted backend. Targets: open ≤ 1.5 s from the
// navigation to the first rows; no frame over 50 ms while scrolling. Run `npm run build` before.

const people = Number(process.argv[2] ?? 20_000);
const ROUNDS = 5;
const OPEN_MS = 1_500;
const FRAME_MS = 50;

if (!existsSync(join(RENDERER, 'index.html'))) {
  process.stderr.write('The window is not built: npm run build\n');
  process.exit(1);
}
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Frames (ms) while the wheel turns for some seconds, back and forth through the whole list. */
async function scrollFrames(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(globalThis, { frames });
    let last = performance.now();
    const tick = (now: number): void => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await page.mouse.move(700, 500);
  for (let turn = 0; turn < 160; turn += 1) {
    await page.mouse.wheel(0, turn < 120 ? 900 : -2_400);
    await page.waitForTimeout(16);
  }
  return page.evaluate(() => ('frames' in globalThis && Array.isArray(globalThis.frames) ? globalThis.frames.slice(2).map(Number) : []));
}

const browser = await launchBrowser();
const opens: number[] = [];
const typing: number[] = [];
const frames: number[] = [];
const cpuPerFrame: number[] = [];
let rows = 0;
try {
  for (let round = 0; round < ROUNDS; round += 1) {
    const opened = await openWindow(browser, { people }, { route: '#/people' });
    const { page } = opened;
    await page.getByRole('grid').waitFor();
    // A cold page straight to the list, as a reload does it.
    await page.reload({ waitUntil: 'commit' });
    await page.waitForFunction(() => document.querySelectorAll('.grid-row').length > 5);
    opens.push(await page.evaluate(() => performance.now()));
    rows = await page.locator('.grid-row').count();
    const cpu = await page.context().newCDPSession(page);
    // Of the page's main thread, whatever else the machine does meanwhile.
    await cpu.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busy = async (): Promise<number> =>
      (await cpu.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
    const before = await busy();
    const scrolled = await scrollFrames(page);
    frames.push(...scrolled);
    cpuPerFrame.push((1000 * ((await busy()) - before)) / scrolled.length);
    const field = page.locator('#people-search');
    await field.focus();
    const typed = await page.evaluate(() => performance.now());
    await page.keyboard.type('bere');
    await page.waitForFunction(all => Number(document.querySelector('[role=grid]')?.getAttribute('aria-rowcount')) < all, people / 2);
    typing.push((await page.evaluate(() => performance.now())) - typed);
    await opened.close();
  }
} finally {
  await browser.close();
}
const slow = frames.filter(frame => frame > FRAME_MS);
const worst = Math.max(...frames);
const ms = (value: number): string => `${Math.round(value)} ms`;
process.stdout.write(
  [
    `${people.toLocaleString('en')} people, ${ROUNDS} rounds, ${rows} rows in the page`,
    `open            median ${ms(median(opens))}, worst ${ms(Math.max(...opens))}   target ≤ ${ms(OPEN_MS)}`,
    `scroll          ${frames.length} frames, median ${ms(median(frames))}, worst ${ms(worst)}, over ${ms(FRAME_MS)}: ${slow.length}   target 0`,
    `scroll CPU      main thread, median ${median(cpuPerFrame).toFixed(1)} ms a frame`,
    `search          four letters to a new list: median ${ms(median(typing))}`,
    '',
  ].join('\n'),
);
process.exitCode = median(opens) <= OPEN_MS && slow.length === 0 ? 0 : 1;
