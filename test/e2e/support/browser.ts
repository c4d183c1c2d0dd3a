import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchBrowser, type OpenWindow, openWindow } from './open-window.ts';
import type { Scene } from './scripted-backend.ts';

type Open = (scene?: Scene, options?: BrowserContextOptions & { route?: string }) => Promise<OpenWindow>;

/** One browser for a file; each window is closed after its test, and must not have complained. */
export function useBrowser(): Open {
  let browser: Browser;
  let opened: OpenWindow[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    const windows = opened;
    opened = [];
    for (const one of windows) await one.close();
    expect(windows.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
  afterAll(() => browser?.close());
  return async (scene, options) => {
    const one = await openWindow(browser, scene, options);
    opened.push(one);
    return one;
  };
}
