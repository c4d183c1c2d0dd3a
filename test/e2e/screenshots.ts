import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { startBridge } from '../../electron/bridge/start-bridge.ts';
import { ask, openDemo } from '../demo/open-demo.ts';
import { takeGuidePictures } from './support/guide-pictures.ts';
import { takeMovingPicture } from './support/moving-picture.ts';
import { launchBrowser, openWindow, RENDERER } from './support/open-window.ts';
import { writingScene } from './support/writing-scene.ts';

// `node test/e2e/screenshots.ts [folder of the documents]`: every picture. Those of the README are taken of the demo's mailbox; those of letters on
// their way and of the guide, of an invented one, since no mailbox has letters in every state at one moment. Run `npm run build` before.

const documents = resolve(process.argv[2] ?? resolve(import.meta.dirname, '../../docs'));
const folder = resolve(documents, 'images');
const guide = resolve(documents, 'guide/images');
await mkdir(folder, { recursive: true });
await mkdir(guide, { recursive: true });
const demo = await openDemo('en');
const bridge = await startBridge({ client: demo.backend, rendererFolder: RENDERER });
const browser = await launchBrowser();

const today = await ask(demo.backend, 'today.get', {});
const people = await ask(demo.backend, 'people.list', { hidden: false });
// Someone with a story: several years, letters both ways, silences.
const story = people.toSorted((a, b) => score(b) - score(a))[0];
function score(row: (typeof people)[number]): number {
  return (
    (row.band === 'cooling' || row.band === 'fading' ? 100 : 0) +
    Math.min(row.received, 40) +
    Math.min(row.sent, 40) -
    Math.abs(row.received + row.sent - 45)
  );
}
const person = `#/person/${story?.id ?? today.rows[0]?.person.id ?? 1}`;

const SHOTS: readonly (readonly [name: string, route: string, lang: 'en' | 'fr', options: BrowserContextOptions])[] = [
  ['today', '#/today', 'en', { colorScheme: 'light' }],
  ['today-dark', '#/today', 'en', { colorScheme: 'dark' }],
  ['people', '#/people', 'en', { colorScheme: 'light' }],
  ['person', person, 'en', { colorScheme: 'light' }],
  ['person-dark-fr', person, 'fr', { colorScheme: 'dark' }],
  ['mailbox', '#/sync', 'en', { colorScheme: 'light' }],
  ['today-fr', '#/today', 'fr', { colorScheme: 'light' }],
];

const INVENTED: typeof SHOTS = [
  ['campaign', '#/campaigns/wave/board', 'en', { colorScheme: 'light' }],
  ['write-dark-fr', '#/write/5', 'fr', { colorScheme: 'dark' }],
];

try {
  for (const [name, route, language, options] of SHOTS) {
    await ask(demo.backend, 'preferences.set', { language, theme: 'system' });
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    await page.goto(bridge.url);
    await page.waitForSelector('h1');
    await page.evaluate(to => {
      location.hash = to;
    }, route);
    await page.waitForTimeout(700);
    await page.screenshot({ path: resolve(folder, `${name}.png`) });
    await context.close();
    process.stdout.write(`${name}.png\n`);
  }
  for (const [name, route, systemLanguage, options] of INVENTED) {
    const opened = await openWindow(browser, { systemLanguage, script: writingScene().script }, { ...options, route });
    const { page } = opened;
    await page.waitForSelector('h1');
    await page.waitForTimeout(700);
    await page.screenshot({ path: resolve(folder, `${name}.png`) });
    await opened.close();
    process.stdout.write(`${name}.png\n`);
  }
  await takeMovingPicture(browser, resolve(folder, 'morning.png'));
  process.stdout.write('morning.png\n');
  await takeGuidePictures(browser, guide, file => void process.stdout.write(`${file}\n`));
} finally {
  await browser.close();
  await bridge.close();
  await demo.close();
}
