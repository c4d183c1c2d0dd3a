import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { NO_CHROMIUM } from './support/open-window.ts';
import { overhang, violations } from './support/page-faults.ts';
import type { Scene, ScriptedBackend } from './support/scripted-backend.ts';

const told = (backend: ScriptedBackend, method: string): unknown[] =>
  backend.calls.filter(call => call.method === method).map(({ input }) => input);

const MODES: readonly (readonly [name: string, scene: Scene, options: BrowserContextOptions])[] = [
  ['in English, light, at 1280 × 800', {}, { colorScheme: 'light' }],
  ['in French, dark, at 900 × 600', { systemLanguage: 'fr' }, { colorScheme: 'dark', viewport: { width: 900, height: 600 } }],
];
const SCREENS = ['#/review', '#/awaiting', '#/person/1', '#/person/12', '#/people/hidden'] as const;

describe.skipIf(NO_CHROMIUM)('who is a person, who is one, who waits', () => {
  const open = useBrowser();

  it.each(MODES)('has no serious violation and nothing cut %s', async (_name, scene, options) => {
    const { page } = await open({ asks: true, ...scene }, { ...options, route: '#/review' });
    for (const screen of SCREENS) {
      await page.evaluate(to => {
        location.hash = to;
      }, screen);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForTimeout(250);
      expect(await violations(page), screen).toEqual([]);
      expect(await overhang(page), screen).toEqual([]);
    }
  });

  it('answers the review by one key each, and takes an answer back', async () => {
    const { page, backend } = await open({ asks: true }, { route: '#/review' });
    const pair = (name: string) => page.getByRole('article', { name }).waitFor();
    await pair('Tomás García and GARCIA Tomas');
    await page.keyboard.press('s');
    await pair('Anaïs D’Angelo and Nadia Jiménez');
    await page.keyboard.press('n');
    await pair('Ana Horváth and Quentin Weber');
    await page.keyboard.press('Control+z');
    await pair('Anaïs D’Angelo and Nadia Jiménez');
    await page.keyboard.press('n');
    await pair('Ana Horváth and Quentin Weber');
    await page.keyboard.press('n');
    await pair('Tomás García and GARCIA Tomas');
    await page.keyboard.press('y');
    await page.getByText('Nobody to tell apart.').waitFor();
    expect(told(backend, 'review.decide')).toMatchObject([
      { decision: 'different' },
      { decision: 'different' },
      { decision: 'different' },
      { a: 'tomas.garcia@example.org', b: 'tomas@garcia-bois.example', decision: 'same' },
    ]);
    // Sorted out, it leaves the navigation with the screen.
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await page.getByRole('grid').waitFor();
    expect(await page.getByRole('link', { name: /^To review/ }).count()).toBe(0);
  });

  it('walks those who wait, reads what was asked and ticks what was answered', async () => {
    const { page, backend } = await open({ asks: true }, { route: '#/awaiting' });
    const line = (name: string) => page.getByRole('listitem', { name, exact: true });
    await line('Bérénice Lefèvre').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('r');
    await line('Aoife O’Connor').getByText('Connaîtriez-vous une personne').waitFor();
    await page.keyboard.press('t');
    await line('Aoife O’Connor').waitFor({ state: 'detached' });
    // The keys move on to the next, and the one that was taken back stands where it stood.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Priya Iyer, Søren Østergård');
    await page.keyboard.press('Control+z');
    await line('Aoife O’Connor').waitFor();
    expect(told(backend, 'conversation.tick')).toEqual([
      { id: 102, ticked: true },
      { id: 102, ticked: false },
    ]);
  });

  it('makes a hidden sender a person by P, never by "go to People"', async () => {
    const { page, backend } = await open({ asks: true }, { route: '#/people/hidden' });
    const grid = page.getByRole('grid');
    await grid.focus();
    await page.keyboard.press('ArrowDown');
    const active = grid.locator('[aria-selected="true"] [data-column="name"] a');
    const name = (await active.textContent()) ?? '';
    await page.keyboard.press('p');
    await page.getByText(`${name}: a person from now on, with all their mail.`).waitFor();
    await grid.getByText(name, { exact: true }).waitFor({ state: 'detached' });
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
    expect(told(backend, 'person.judge')).toHaveLength(1);
  });

  it('joins two people after showing what becomes of them, and parts them again', async () => {
    const { page, backend } = await open({ asks: true }, { route: '#/person/2' });
    const merge = page.getByRole('button', { name: 'The same person as…' });
    await merge.waitFor();
    await merge.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'A name or an address' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.type('garcia tom');
    await page.keyboard.press('Enter');
    const table = page.getByRole('table', { name: 'What becomes of them' });
    await table.waitFor();
    expect(await table.getByRole('row').count()).toBe(7);
    await page.getByRole('button', { name: 'Join them' }).and(page.locator(':focus')).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('Tomás García and GARCIA Tomas: one person.').waitFor();
    await page.getByRole('button', { name: 'Someone else’s: tomas@garcia-bois.example' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Someone else’s: tomas@garcia-bois.example' }).waitFor({ state: 'detached' });
    expect(told(backend, 'person.undo')).toHaveLength(1);
  });
});
