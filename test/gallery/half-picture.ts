import type { CDPSession, Page } from 'playwright-core';
import { type Picture, readPng } from './picture.ts';

interface Box {
  /** CSS pixels, as is the height; that of the page where left out. */
  readonly width: number;
  readonly height?: number;
}

const TRIES = 20;
const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** The page at half its size, which Chromium draws so itself: a quarter of the pixels to carry and to hold against others. The first of two that are the same. */
export async function halfPicture(page: Page, { width, height }: Box): Promise<Picture> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  const whole = height ?? (await page.evaluate(() => document.documentElement.scrollHeight));
  const clip = { x: 0, y: 0, width, height: whole, scale: 0.5 };
  const take = async (): Promise<string> =>
    (await (await session).send('Page.captureScreenshot', { format: 'png', clip, captureBeyondViewport: true, optimizeForSpeed: true }))
      .data;
  let last = await take();
  let picture = readPng(Buffer.from(last, 'base64'));
  for (let tries = 1; tries < TRIES; tries += 1) {
    const next = await take();
    if (next === last && !isBlank(picture)) break;
    last = next;
    picture = readPng(Buffer.from(last, 'base64'));
  }
  return picture;
}

/** A busy machine may give a window before anything is drawn in it. */
function isBlank({ data }: Picture): boolean {
  for (let at = 4; at < data.length; at += 1) if (data[at] !== data[at - 4]) return false;
  return true;
}
