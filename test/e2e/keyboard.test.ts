import { describe, expect, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { NO_CHROMIUM } from './support/open-window.ts';

describe.skipIf(NO_CHROMIUM)('the window by keyboard alone', () => {
  const open = useBrowser();

  it('finds a person from anywhere, reads the thread, and comes back to the same place', async () => {
    const { page } = await open();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+f');
    await page.locator('#people-search:focus').waitFor();
    await page.keyboard.type('julie ber');
    await page.getByRole('grid').and(page.locator('[aria-rowcount="2"]')).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Julie Bernard' }).waitFor();
    const thread = page.getByRole('listbox', { name: 'The thread with Julie Bernard' });
    await thread.focus();
    await page.keyboard.press('End');
    expect(await thread.getByRole('option', { selected: true }).getAttribute('aria-label')).toMatch(/2024: /);
    await page.keyboard.press('+');
    expect(await thread.evaluate(element => element.clientHeight > (element.parentElement?.clientHeight ?? 0) * 1.4)).toBe(true);
    await page.goBack();
    await page.getByRole('grid').waitFor();
    expect(await page.locator('#people-search').inputValue()).toBe('julie ber');
  });

  it('walks twenty thousand people without losing the active row', async () => {
    const { page } = await open({ people: 20_000 }, { route: '#/people' });
    const grid = page.getByRole('grid');
    await grid.focus();
    await page.keyboard.press('End');
    await grid.locator('[aria-selected="true"][aria-rowindex="20001"]').waitFor();
    await page.keyboard.press('PageUp');
    const active = grid.locator('[aria-selected="true"]');
    expect(await active.getAttribute('aria-rowindex')).toBe('19991');
    expect(await active.evaluate(row => row.getBoundingClientRect().bottom <= innerHeight && row.getBoundingClientRect().top > 0)).toBe(
      true,
    );
    await page.mouse.wheel(0, -500_000);
    await page.keyboard.press('ArrowDown');
    await grid.locator('[aria-selected="true"][aria-rowindex="19992"]').waitFor();
  });

  it('commands by palette', async () => {
    const { page } = await open();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('mehdi');
    await page.getByRole('menuitem', { name: /Mehdi Haddad/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Mehdi Haddad' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('dark');
    await page.getByRole('menuitem', { name: 'Theme: Dark' }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  });

  it('goes to each screen by two letters, and shows its keys at a question mark', async () => {
    const { page } = await open();
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (const [letter, name] of [
      ['p', 'People'],
      ['m', 'Mailbox'],
      ['s', 'Settings'],
    ] as const) {
      await page.keyboard.press('g');
      await page.keyboard.press(letter);
      await page.getByRole('heading', { level: 1, name }).waitFor();
    }
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });

  it('lets Tab skip the navigation, and shows where the focus is', async () => {
    const { page } = await open();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement && getComputedStyle(document.activeElement).outlineStyle)).toBe('solid');
  });
});
