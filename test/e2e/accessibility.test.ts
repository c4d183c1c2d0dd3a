import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { NO_CHROMIUM } from './support/open-window.ts';
import { overhang, violations } from './support/page-faults.ts';
import { anAccount, type Scene } from './support/scripted-backend.ts';

const SCREENS: readonly (readonly [name: string, route: string, scene: Scene])[] = [
  ['first run', '#/today', { accounts: [] }],
  ['Today', '#/today', {}],
  ['People', '#/people', {}],
  ['hidden senders', '#/people/hidden', {}],
  ['a person', '#/person/5', {}],
  ['Mailbox', '#/sync', { accounts: [{ ...anAccount(Date.now()), state: 'needs-password', problem: 'wrong-password' }] }],
  ['Settings', '#/settings', {}],
  ['Insights', '#/insights', {}],
  ['How good is this?', '#/how-good', {}],
  ['the guide', '#/help', {}],
  ['another mailbox', '#/add', {}],
];

const MODES: readonly (readonly [name: string, scene: Scene, options: BrowserContextOptions])[] = [
  ['light', {}, { colorScheme: 'light' }],
  ['dark', {}, { colorScheme: 'dark' }],
  ['forced colours', {}, { forcedColors: 'active' }],
  // 1280 × 800 at 200 %.
  ['zoomed to 200 %', {}, { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
  ['French at 900 × 600', { systemLanguage: 'fr' }, { viewport: { width: 900, height: 600 } }],
  [
    'French, dark, zoomed to 200 %',
    { systemLanguage: 'fr' },
    { colorScheme: 'dark', viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
  ],
];

describe.skipIf(NO_CHROMIUM)('every screen', () => {
  const open = useBrowser();
  describe.each(MODES)('%s', (_mode, modeScene, options) => {
    it.each(SCREENS)('%s has no serious violation and nothing cut', async (_name, route, scene) => {
      const { page } = await open({ ...modeScene, ...scene }, { ...options, route });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForTimeout(250);
      expect(await violations(page)).toEqual([]);
      expect(await overhang(page)).toEqual([]);
    });
  });

  it.each(['Control+k', '?'])('the sheet behind %s has no serious violation', async keys => {
    const { page } = await open();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press(keys);
    await page.getByRole('dialog').waitFor();
    await page.waitForTimeout(250);
    expect(await violations(page)).toEqual([]);
  });

  it('gives every control a target of 24 px at least', async () => {
    const { page } = await open({}, { route: '#/people' });
    await page.getByRole('grid').waitFor();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, input, nav a, .button')]
        .filter(element => element.getClientRects().length > 0)
        .filter(element => element.getBoundingClientRect().height < 24)
        .map(element => element.textContent),
    );
    expect(small).toEqual([]);
  });
});
