import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openWindow } from './open-window.ts';
import type { Scene } from './scripted-backend.ts';
import { tactLedger } from './tact-ledger.ts';
import { writingScene } from './writing-scene.ts';

interface GuidePicture {
  readonly name: string;
  readonly route: string;
  /** CSS pixels; 560 where left out. */
  readonly height?: number;
  readonly scene?: () => Scene;
  /** What is done on the page before the picture is taken. */
  readonly before?: (page: Page) => Promise<void>;
}

const asked = (): Scene => ({ asks: true });
const written = (): Scene => ({ script: writingScene().script });
const drafted = (): Scene => ({ script: writingScene({ state: 'draft', recipients: 8 }).script });

// One picture for each chapter of the user's guide (docs/guide), in its order.
const GUIDE_PICTURES: readonly GuidePicture[] = [
  {
    name: 'first-run',
    route: '#/today',
    height: 620,
    scene: () => ({ accounts: [] }),
    before: async page => {
      await page.getByRole('textbox').first().fill('claire@gmail.com');
      await page.keyboard.press('Enter');
      await page.locator('input[type="password"]').waitFor();
    },
  },
  { name: 'today', route: '#/today' },
  { name: 'answers', route: '#/awaiting', scene: asked },
  { name: 'people', route: '#/people' },
  { name: 'person', route: '#/person/5' },
  { name: 'review', route: '#/review', scene: asked },
  { name: 'circles', route: '#/circles' },
  { name: 'insights', route: '#/insights' },
  { name: 'how-good', route: '#/how-good' },
  { name: 'write', route: '#/write/5', scene: written },
  { name: 'gestures', route: '#/gestures/thanks', height: 420, scene: tactLedger },
  { name: 'campaign-letters', route: '#/campaigns/wave/look', scene: drafted },
  { name: 'campaign-board', route: '#/campaigns/wave/board', scene: written },
  { name: 'templates', route: '#/templates', scene: written },
  { name: 'outbox', route: '#/outbox', scene: written },
  { name: 'files', route: '#/files', height: 480 },
  { name: 'kept', route: '#/kept/5', height: 500 },
  { name: 'mailbox', route: '#/sync' },
  {
    name: 'backups',
    route: '#/settings',
    before: page =>
      page.locator('section', { has: page.locator('h2', { hasText: /^(Backups|Sauvegardes)$/ }) }).evaluate(part => part.scrollIntoView()),
  },
];

/** Takes them all into `folder`, as NAME-LANGUAGE.png, one window at a time. */
export async function takeGuidePictures(browser: Browser, folder: string, told: (file: string) => void): Promise<void> {
  for (const systemLanguage of ['en', 'fr'] as const) {
    for (const { name, route, height = 560, scene, before } of GUIDE_PICTURES) {
      const viewport = { width: 1000, height };
      const opened = await openWindow(browser, { systemLanguage, ...scene?.() }, { colorScheme: 'light', viewport, route });
      const { page } = opened;
      await page.waitForSelector('h1');
      await before?.(page);
      await page.waitForTimeout(700);
      await page.screenshot({ path: resolve(folder, `${name}-${systemLanguage}.png`) });
      await opened.close();
      told(`${name}-${systemLanguage}.png`);
    }
  }
}
