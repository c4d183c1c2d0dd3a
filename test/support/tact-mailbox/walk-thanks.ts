import { expect } from 'vitest';
import { goTo, letterTo } from './walk-guards.ts';
import type { RealWalk } from './walk-wave.ts';

/** Thanks that are owed stand beside a letter to whom they are owed, and not beside one that begins with them, nor once they were said. */
export async function walkThanks(walk: RealWalk): Promise<void> {
  const { page, shot } = walk;
  const owed = page.locator('.thanks-here');
  await letterTo(walk, 'Dora');
  await page.getByText(/^Thank Dora Test for .+, 12 days ago\./).waitFor();
  await shot('thanks-owed');
  await page.getByRole('link', { name: 'Begin with that' }).click();
  await owed.waitFor({ state: 'detached' });
  await goTo(page, '#/gestures/thanks');
  await page.getByRole('button', { name: 'Done: Dora Test' }).click();
  await letterTo(walk, 'Dora');
  expect(await owed.count()).toBe(0);
}
