import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Guard } from '../../../shared/domain/tact/finding.ts';
import { messages } from '../../../shared/i18n/index.ts';
import { GUARD_CASES, type GuardCase } from './guard-cases.ts';
import type { Somebody } from './tact-mailbox.ts';

export interface Walk {
  readonly page: Page;
  readonly ids: ReadonlyMap<Somebody, number>;
  /** Takes a picture of that name. */
  readonly shot: (name: string) => Promise<void>;
}

export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(to => {
    location.hash = to;
  }, hash);
}

/** Opens a letter to somebody and waits until the program has put its words there. */
export async function letterTo({ page, ids }: Pick<Walk, 'page' | 'ids'>, who: Somebody): Promise<void> {
  await goTo(page, '#/today');
  await page.locator('textarea.letter-text').waitFor({ state: 'detached' });
  await goTo(page, `#/write/${ids.get(who)}`);
  await page.waitForFunction(() => (document.querySelector<HTMLTextAreaElement>('textarea.letter-text')?.value ?? '') !== '');
}

const textOf = (page: Page) => page.locator('textarea.letter-text');

async function firesAndIsSilent({ page, shot }: Walk, { guard, severity, fires, says, silent }: GuardCase): Promise<void> {
  const { guard: nameOf } = messages('en').tact;
  await textOf(page).fill(fires);
  const notice = page.locator(`.tact-notice[data-severity="${severity}"]`).filter({ has: page.locator('p', { hasText: says }) });
  await notice.waitFor();
  await notice.getByRole('button', { name: 'Why did I see this?' }).click();
  expect(await notice.locator('.why-words').textContent()).toContain(nameOf(guard));
  for (const other of await page.locator('.tact-notice').all()) {
    expect(await other.getByRole('button', { name: 'Why did I see this?' }).count()).toBe(1);
  }
  await shot(`guard-${guard}`);
  await textOf(page).fill(silent);
  await page.locator('.tact-notice').first().waitFor({ state: 'detached' });
  expect({ guard, said: await page.locator('.tact-notice').allTextContents() }).toEqual({ guard, said: [] });
}

/** A letter begins as those before it did, once these were read. */
async function startsAsTheyWrite(page: Page): Promise<void> {
  await expect.poll(() => textOf(page).inputValue(), { timeout: 20_000 }).toMatch(/^Chère Madame,\n[^]*\bvous\b/);
  await page.getByText('As you have written to them so far.').waitFor();
}

/** Every guard in the composer: it says what it noticed, why it says so, and is gone where there is nothing. Gives those it went through. */
export async function walkGuards(walk: Walk): Promise<Guard[]> {
  const { page } = walk;
  await letterTo(walk, 'Durand');
  await startsAsTheyWrite(page);
  let to: Somebody | null = null;
  for (const one of GUARD_CASES) {
    if (one.to !== to) await letterTo(walk, one.to);
    ({ to } = one);
    await firesAndIsSilent(walk, one);
  }
  // What stops a letter stands once more where it would go from, and lets it go when it is settled.
  const first = GUARD_CASES.find(({ guard }) => guard === 'sensitive');
  await textOf(page).fill(first?.fires ?? '');
  await page.locator('.tact-notice').waitFor();
  await page.getByRole('button', { name: 'Read once more' }).click();
  const sheet = page.getByRole('dialog');
  const send = sheet.getByRole('button', { name: 'Send it' });
  await sheet.locator('.tact-notice').waitFor();
  expect(await send.isDisabled()).toBe(true);
  await walk.shot('guard-before-it-goes');
  expect(await seriousFaults(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Send anyway' }).click();
  await expect.poll(() => send.isEnabled()).toBe(true);
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  return GUARD_CASES.map(({ guard }) => guard);
}

/** As page-faults.ts has it, in a window that cannot open another, which axe otherwise does. */
export async function seriousFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('[data-live-announcer]').setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
