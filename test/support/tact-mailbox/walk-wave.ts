import { expect } from 'vitest';
import { EVERY_HOUR, NOBODY } from '../writing/campaigning.ts';
import type { Ask } from './tact-mailbox.ts';
import { goTo, seriousFaults, type Walk } from './walk-guards.ts';

export interface RealWalk extends Walk {
  readonly ask: Ask;
  readonly accountId: number;
}

/** News for everybody, held against what the user stands for: asked about once where it touches none of it, and let go; else nothing is said. */
export async function walkWave({ page, ids, shot, ask, accountId }: RealWalk): Promise<void> {
  const question = page.getByRole('region', { name: 'Your values' });
  const wave = async (values: string[]): Promise<void> => {
    await ask('preferences.set', { tact: { values } });
    const { id } = await ask('campaign.create', {
      name: 'The doors are open',
      kind: 'announcement',
      space: 'professional',
      accountId,
      templateKind: 'my-news',
      templateIds: [],
      fields: { news: 'the boatyard opens its doors to apprentices in the spring' },
      audience: { ...NOBODY, personIds: [...ids.values()] },
      schedule: EVERY_HOUR,
      thread: 'new',
      attachments: [],
    });
    await goTo(page, `#/campaigns/${id}/look`);
    await page.getByRole('listbox', { name: 'Letters, the riskiest first' }).waitFor();
  };
  await wave(['Music for everybody']);
  await question.getByText('Is it for everybody?').waitFor();
  await question.getByRole('button', { name: 'Why did I see this?' }).waitFor();
  await shot('guard-values');
  expect(await seriousFaults(page)).toEqual([]);
  expect(await page.getByRole('button', { name: 'Approve this letter' }).isDisabled()).toBe(true);
  await question.getByRole('button', { name: 'Send anyway' }).click();
  await question.waitFor({ state: 'detached' });
  await goTo(page, '#/campaigns');
  await wave(['Apprentices, and whoever learns']);
  expect(await question.count()).toBe(0);
}
