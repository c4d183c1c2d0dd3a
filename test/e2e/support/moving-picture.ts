import { writeFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { animatedPng, type PngFrame } from '../../support/animated-png.ts';
import { openWindow } from './open-window.ts';
import { writingScene } from './writing-scene.ts';

interface Frame {
  readonly act: (page: Page) => Promise<void>;
  readonly shownMs: number;
}

const goTo =
  (route: string) =>
  async (page: Page): Promise<void> => {
    await page.evaluate(to => {
      location.hash = to;
    }, route);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
const press =
  (key: string) =>
  (page: Page): Promise<void> =>
    page.keyboard.press(key);

/** A morning: walk the list, say that one is done, look at a thread, write. */
const FRAMES: readonly Frame[] = [
  { act: () => Promise.resolve(), shownMs: 1800 },
  { act: press('j'), shownMs: 600 },
  { act: press('j'), shownMs: 600 },
  { act: press('s'), shownMs: 1300 },
  { act: press('Escape'), shownMs: 700 },
  { act: goTo('#/person/5'), shownMs: 2500 },
  { act: goTo('#/write/5'), shownMs: 2500 },
  { act: goTo('#/campaigns/wave/board'), shownMs: 2500 },
];

/** The window of one morning, as an animated PNG. */
export async function takeMovingPicture(browser: Browser, file: string): Promise<void> {
  const viewport = { width: 1000, height: 600 };
  const opened = await openWindow(browser, { script: writingScene().script }, { colorScheme: 'light', viewport, route: '#/today' });
  try {
    await opened.page.waitForSelector('h1');
    const frames: PngFrame[] = [];
    for (const { act, shownMs } of FRAMES) {
      await act(opened.page);
      await opened.page.waitForTimeout(600);
      frames.push({ png: await opened.page.screenshot(), shownMs });
    }
    await writeFile(file, animatedPng(frames));
  } finally {
    await opened.close();
  }
}
