import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { type Bridge, startBridge } from '../../../electron/bridge/start-bridge.ts';
import { type Scene, type ScriptedBackend, scriptedBackend } from './scripted-backend.ts';

/** The built page; another folder while several builds go on at once. */
export const RENDERER = process.env['FIL_ROUGE_RENDERER'] ?? fileURLToPath(new URL('../../../dist/renderer', import.meta.url));

/** The browser of the tests. */
export const CHROMIUM =
  process.env['FIL_ROUGE_CHROMIUM'] ??
  [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ].find(existsSync) ??
  '/usr/bin/chromium';
/** What needs a browser is skipped, and counted as skipped, where there is none. */
export const NO_CHROMIUM = !existsSync(CHROMIUM);

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });

export interface OpenWindow {
  readonly page: Page;
  readonly backend: ScriptedBackend;
  readonly bridge: Bridge;
  /** What the page complained of: console errors, CSP violations, uncaught exceptions. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/** The built window in a browser, served by the real bridge over a scripted backend. */
export async function openWindow(
  browser: Browser,
  scene: Scene = {},
  options: BrowserContextOptions & { route?: string } = {},
): Promise<OpenWindow> {
  const { route, ...context } = options;
  const backend = scriptedBackend(scene);
  const bridge = await startBridge({ client: backend, rendererFolder: RENDERER });
  const opened = await browser.newContext({ viewport: { width: 1280, height: 800 }, timezoneId: 'Europe/Paris', ...context });
  const page = await opened.newPage();
  const complaints: string[] = [];
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(String(error)));
  await page.goto(bridge.url);
  if (route !== undefined) {
    await page.evaluate(to => {
      location.hash = to;
    }, route);
  }
  await page.waitForSelector('main');
  return {
    page,
    backend,
    bridge,
    complaints,
    close: async () => {
      await opened.close();
      await bridge.close();
    },
  };
}
