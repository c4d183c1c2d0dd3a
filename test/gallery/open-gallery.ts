import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';

/** Nobody's: what is asked of it is answered from the built folder, and nothing else is. */
const ORIGIN = 'http://gallery.invalid';
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };

/** A Monday in November, 10:00 in Paris: every picture is of that moment. */
const MOMENT = new Date('2026-11-23T09:00:00Z');

/** A browser whose clock stands still, over a built gallery; its pages may ask for `/?part=controls`. */
export async function openGallery(browser: Browser, folder: string, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: ORIGIN,
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
    deviceScaleFactor: 1,
    ...options,
  });
  await context.clock.setFixedTime(MOMENT);
  // Nothing blinks.
  await context.addInitScript(() => {
    const still = new CSSStyleSheet();
    still.replaceSync('* { caret-color: transparent !important }');
    document.adoptedStyleSheets.push(still);
  });
  await context.route('**/*', async route => {
    const { pathname, origin } = new URL(route.request().url());
    if (origin !== ORIGIN) return route.abort();
    const file = pathname === '/' ? 'index.html' : pathname.slice(1);
    return route.fulfill({ body: await readFile(join(folder, file)), contentType: TYPES[extname(file)] ?? 'application/octet-stream' });
  });
  return context;
}
