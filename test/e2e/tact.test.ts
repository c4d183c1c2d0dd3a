import { mkdir } from 'node:fs/promises';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { GuardFinding } from '../../shared/contract/tact.ts';
import { useBrowser } from './support/browser.ts';
import { NO_CHROMIUM } from './support/open-window.ts';
import { overhang, violations } from './support/page-faults.ts';
import type { Scene } from './support/scripted-backend.ts';
import { FINDINGS, TEXT } from './support/tact-findings.ts';
import { tactLedger } from './support/tact-ledger.ts';
import { writingScene } from './support/writing-scene.ts';

const SCREENS = ['thanks', 'ledger', 'needs', 'introductions', 'aside', 'news', 'balance']
  .map(part => `#/gestures/${part}`)
  .concat('#/tact');
const MODES: readonly (readonly [name: string, language: 'en' | 'fr', options: BrowserContextOptions])[] = [
  ['light', 'en', { colorScheme: 'light' }],
  ['French and dark at 900 × 600', 'fr', { colorScheme: 'dark', viewport: { width: 900, height: 600 } }],
  ['zoomed to 200 %, forced colours', 'en', { forcedColors: 'active', viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
];
/** `FIL_ROUGE_SHOTS`: a folder for pictures to look at. */
const shots = process.env['FIL_ROUGE_SHOTS'];
const shoot = async (page: Page, name: string): Promise<void> => {
  if (shots === undefined) return;
  await mkdir(shots, { recursive: true });
  await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
};

/** These are found, as long as their words are in the letter. */
const finding = (...findings: readonly GuardFinding[]): NonNullable<Scene['script']> => ({
  ...writingScene({ state: 'running' }).script,
  ...tactLedger().script,
  'draft.check': ({ text }) => ({ ok: true, value: { findings: findings.filter(({ evidence }) => text.includes(evidence)) } }),
});
const write = async (page: Page, text = TEXT): Promise<void> => {
  const box = page.locator('textarea.letter-text');
  await box.waitFor();
  await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('textarea.letter-text')?.value !== '');
  await box.fill(text);
};

describe.skipIf(NO_CHROMIUM)('tact, in the window', () => {
  const open = useBrowser();

  describe.each(MODES)('%s', (mode, systemLanguage, options) => {
    it('no screen has a serious violation, and nothing is cut', async () => {
      const { page } = await open({ systemLanguage, script: finding() }, { ...options, route: '#/gestures/thanks' });
      for (const route of SCREENS) {
        await page.evaluate(to => {
          location.hash = to;
        }, route);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForTimeout(250);
        await shoot(page, `${route.replaceAll(/[#/]+/g, '-')}-${systemLanguage}-${options.colorScheme ?? 'forced'}`);
        expect({ route, found: await violations(page) }).toEqual({ route, found: [] });
        expect(await overhang(page)).toEqual([]);
        // Only the screen scrolls; a live region of 1 px may lie below it.
        expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(1);
        expect(await page.locator('main .button.go').count()).toBeLessThanOrEqual(1);
      }
    });

    it(`a letter with notices has no serious violation, and nothing is cut (${mode})`, async () => {
      const { page } = await open({ systemLanguage, script: finding(...Object.values(FINDINGS)) }, { ...options, route: '#/write/5' });
      await write(page);
      await page.locator('.tact-notice').nth(7).waitFor();
      await page.locator('.why-seen').first().click();
      await shoot(page, `write-${systemLanguage}-${options.colorScheme ?? 'forced'}`);
      expect(await violations(page)).toEqual([]);
      expect(await overhang(page)).toEqual([]);
    });
  });

  it('says what each guard noticed where it is, and nothing where it is not', async () => {
    let one: GuardFinding = FINDINGS.asked;
    const { page } = await open(
      {
        script: {
          ...finding(),
          'draft.check': ({ text }) => ({ ok: true, value: { findings: text.includes(one.evidence) ? [one] : [] } }),
        },
      },
      { route: '#/write/5' },
    );
    for (const [name, found] of Object.entries(FINDINGS)) {
      one = found;
      await write(page, `${TEXT}\n${name}`);
      await page.locator(`.tact-notice[data-severity="${found.severity}"]`).waitFor();
      expect(await page.locator('.marked-under mark').textContent()).toBe(found.evidence);
      await write(page, `Hello,\n\nThe weather is fine. ${name}\n`);
      await page.locator('.tact-notice').waitFor({ state: 'detached' });
      expect(await page.locator('.marked-under mark').count()).toBe(0);
    }
  });

  it('draws the line exactly under the words, also in a long letter that scrolls', async () => {
    const { page } = await open({ script: finding(FINDINGS.sensitive) }, { route: '#/write/5' });
    await write(
      page,
      `${'A line of a letter that goes on and on, long enough to wrap where the sheet ends, and then once more.\n'.repeat(40)}${TEXT}`,
    );
    await page.locator('.marked-under mark').waitFor({ state: 'attached' });
    const heights = await page.evaluate(() => {
      const text = document.querySelector<HTMLTextAreaElement>('textarea.letter-text');
      const under = document.querySelector<HTMLElement>('.marked-under');
      if (!text || !under) return null;
      text.scrollTop = text.scrollHeight;
      text.dispatchEvent(new Event('scroll'));
      return {
        text: [text.scrollHeight, text.clientWidth, text.scrollTop],
        under: [under.scrollHeight, under.clientWidth, under.scrollTop],
      };
    });
    expect(heights?.under).toEqual(heights?.text);
  });

  it('asks before it goes, and is settled by keyboard alone', async () => {
    const { page, backend } = await open({ script: finding(FINDINGS.sensitive) }, { route: '#/write/5' });
    await write(page);
    await page.locator('.tact-notice').waitFor();
    await page.getByRole('button', { name: 'Read once more' }).press('Enter');
    const sheet = page.getByRole('dialog');
    await sheet.getByText('He is a complete idiot.', { exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    await shoot(page, 'sheet-en-light');
    const send = sheet.locator('.button.go');
    expect(await send.isDisabled()).toBe(true);
    await sheet.getByRole('button', { name: 'Change it' }).press('Enter');
    await sheet.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement);
    expect(
      await page.evaluate(() => {
        const text = document.activeElement as HTMLTextAreaElement;
        return text.value.slice(text.selectionStart, text.selectionEnd);
      }),
    ).toBe('He is a complete idiot.');
    await page.keyboard.press('Escape');
    await page.locator('.tact-notice').waitFor({ state: 'detached' });
    expect(backend.calls.filter(({ method }) => method === 'draft.decide').map(({ input }) => input)).toMatchObject([
      { guard: 'sensitive', decision: 'change' },
      { guard: 'sensitive', decision: 'anyway' },
    ]);
  });

  it('shows the gestures with a person', async () => {
    const { page } = await open({ script: finding() }, { route: '#/person/5' });
    await page.getByText(/You asked 3 times, gave once/).waitFor();
    await page.getByText(/You asked 3 times, gave once/).scrollIntoViewIfNeeded();
    await shoot(page, 'person-en-light');
    expect(await violations(page)).toEqual([]);
  });
});
