import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { CHROMIUM } from '../e2e/support/open-window.ts';
import { addressOf } from './address.ts';
import { openGallery } from './open-gallery.ts';
import { halfPicture } from './half-picture.ts';
import type { Picture } from './picture.ts';

/** Of the parts, a whole page each. Letters are taken as screens, and what lies over a page is taken alone. */
const PARTS = ['controls', 'words', 'notices', 'ties'] as const;
const SCREENS = [
  'today',
  'awaiting',
  'people',
  'person',
  'write',
  'campaign-who',
  'campaign-what',
  'campaign-look',
  'campaign-when',
  'campaign-board',
  'outbox',
  'insights',
  'settings',
  'gestures-introductions',
] as const;

/** Colours do not depend on the language, nor places on the theme: a pair of each shows all four. */
const DRESSES: readonly Dress[] = [
  { name: 'light-en', theme: 'light', lang: 'en' },
  { name: 'dark-fr', theme: 'dark', lang: 'fr' },
];
const FORCED: Dress = { name: 'forced', theme: 'light', lang: 'en', forcedColors: 'active' };

interface Dress {
  readonly name: string;
  readonly theme: 'light' | 'dark';
  readonly lang: 'en' | 'fr';
  readonly forcedColors?: 'active';
}

interface Shot {
  readonly name: string;
  /** What the gallery is asked to show. */
  readonly asked: Partial<Record<'part' | 'alone' | 'screen', string>>;
}

const SHOTS: readonly Shot[] = [
  ...PARTS.map(part => ({ name: part, asked: { part } })),
  ...SCREENS.map(screen => ({ name: `screen-${screen}`, asked: { screen } })),
];

/** What lies over a page, as the gallery's contents list it. */
async function overlaysOf(page: Page): Promise<readonly Shot[]> {
  const listed = await page.locator('[data-alone]').evaluateAll(links => links.map(link => link.getAttribute('data-alone') ?? ''));
  return listed.map(alone => ({ name: `over-${alone}`.replace(/[^\w]+/g, '-').toLowerCase(), asked: { alone } }));
}

/** CSS pixels. A window is never resized: one that just was may not be drawn yet. */
const PAGE = { width: 1280, height: 800 };
const OVER_A_PAGE = { width: 640, height: 760 };
const STILL_FRAMES = 8;

const AS_DRAWN = ['--font-render-hinting=none', '--disable-font-subpixel-positioning', '--disable-lcd-text'];

/** Fonts as they are drawn, not as the system would have them: no hinting, no subpixels, one colour space. */
export const launchForPictures = (drawing: readonly string[] = AS_DRAWN): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
      ...drawing,
    ],
  });

export interface BuiltGallery {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** The gallery, built into a folder of its own. */
export async function buildGallery(): Promise<BuiltGallery> {
  const folder = await mkdtemp(join(tmpdir(), 'fil-rouge-gallery-'));
  await build({ configFile: join(import.meta.dirname, 'vite.config.ts'), build: { outDir: folder, emptyOutDir: true } });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Takes them one after the other, at half their size. */
export async function takePictures(
  browser: Browser,
  folder: string,
  taken: (name: string, picture: Picture) => Promise<void>,
): Promise<void> {
  for (const dress of [...DRESSES, FORCED]) {
    const { theme, lang, forcedColors = 'none' } = dress;
    const context = await openGallery(browser, folder, { locale: lang === 'fr' ? 'fr-FR' : 'en-GB', forcedColors });
    for (const size of dress === FORCED ? [PAGE] : [PAGE, OVER_A_PAGE]) {
      const page = await context.newPage();
      await page.setViewportSize(size);
      await page.goto('/');
      const shots = size === PAGE ? SHOTS : await overlaysOf(page);
      for (const shot of dress === FORCED ? shots.slice(0, 1) : shots) {
        await ask(page, addressOf({ theme, lang }, shot.asked));
        await settle(page, shot);
        const picture = await halfPicture(page, shot.asked.part === undefined ? size : { width: size.width });
        await taken(`${shot.name}-${dress.name}`, picture);
      }
      await page.close();
    }
    await context.close();
  }
}

/** Without a reload, which would take ten times as long. */
const ask = (page: Page, address: string): Promise<void> =>
  page.evaluate(search => {
    history.pushState(null, '', search);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);

/** What an alone state is about, once it is there. */
const OVER = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], [data-shown="true"]';

/** Until what was asked for is there and nothing changes any more: some frames in a row without a change, however slow the machine. */
async function settle(page: Page, { asked }: Shot): Promise<void> {
  if (asked.alone !== undefined) await page.locator(OVER).first().waitFor();
  if (asked.screen !== undefined) await page.locator('h1').first().waitFor();
  if (asked.part !== undefined) await page.locator('.gallery-specimen').first().waitFor();
  await page.evaluate(async still => {
    await document.fonts.ready;
    let changes = 0;
    new MutationObserver(() => (changes += 1)).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    for (let round = 0; round < still; round += 1) {
      const before = changes;
      await new Promise(done => requestAnimationFrame(() => requestIdleCallback(done)));
      if (changes !== before || document.getAnimations().length > 0) round = 0;
    }
  }, STILL_FRAMES);
}
