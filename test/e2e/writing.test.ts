import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { temporaryFolders } from '../support/temporary-folder.ts';
import { useBrowser } from './support/browser.ts';
import { NO_CHROMIUM } from './support/open-window.ts';
import { writingScene } from './support/writing-scene.ts';

const SCREENS: readonly (readonly [name: string, route: string, state: 'draft' | 'running'])[] = [
  ['templates', '#/templates', 'running'],
  ['a template', '#/templates/-1', 'running'],
  ['campaigns', '#/campaigns', 'running'],
  ['a new campaign', '#/campaigns/new', 'running'],
  ['who', '#/campaigns/wave/who', 'draft'],
  ['what', '#/campaigns/wave/what', 'draft'],
  ['look', '#/campaigns/wave/look', 'draft'],
  ['when', '#/campaigns/wave/when', 'draft'],
  ['the board', '#/campaigns/wave/board', 'running'],
  ['the outbox', '#/outbox', 'running'],
  ['a letter', '#/write/5', 'running'],
  ['circles', '#/circles', 'running'],
  ['a person', '#/person/3', 'running'],
];
const MODES: readonly (readonly [name: string, language: 'en' | 'fr', options: BrowserContextOptions])[] = [
  ['light', 'en', { colorScheme: 'light' }],
  ['French and dark at 900 × 600', 'fr', { colorScheme: 'dark', viewport: { width: 900, height: 600 } }],
  ['zoomed to 200 %, forced colours', 'en', { forcedColors: 'active', viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
];

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary?.split('\n').at(-1) ?? ''}`));
}
const overhang = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    return document.documentElement.scrollWidth > innerWidth || (main !== null && main.scrollWidth > main.clientWidth + 1);
  });

describe.skipIf(NO_CHROMIUM)('where something is written or sent', () => {
  const open = useBrowser();
  const folder = temporaryFolders();

  describe.each(MODES)('%s', (_mode, systemLanguage, options) => {
    it.each(SCREENS)('%s has no serious violation, nothing cut, one red button at most', async (_name, route, state) => {
      const { page } = await open({ systemLanguage, script: writingScene({ state }).script }, { ...options, route });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForTimeout(250);
      expect(await violations(page)).toEqual([]);
      expect(await overhang(page)).toBe(false);
      expect(await page.locator('main .button.go').count()).toBeLessThanOrEqual(1);
    });
  });

  it.each(['light', 'dark'] as const)('the sheet of a circle has no serious violation, %s', async colorScheme => {
    const { page } = await open({ systemLanguage: 'fr' }, { route: '#/circles', colorScheme, viewport: { width: 900, height: 600 } });
    await page.getByRole('button', { name: /Modifier.*Mentors/ }).press('Enter');
    await page.getByRole('dialog', { name: 'Mentors' }).waitFor();
    await page.waitForTimeout(250);
    expect(await violations(page)).toEqual([]);
  });

  it('selects people, tags them and takes it back by keyboard alone', async () => {
    const { page, backend } = await open({}, { route: '#/people' });
    await page.getByRole('grid').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByText('2 selected').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overhang(page)).toBe(false);
    await page.getByRole('textbox', { name: 'Add a tag' }).focus();
    await page.keyboard.type('lyon');
    await page.keyboard.press('Enter');
    await page.getByText('2 people: tagged “lyon”.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Undone.').waitFor();
    expect(backend.calls.filter(({ method }) => method === 'marks.setMany')).toHaveLength(2);
  });

  it('says what it says of a person by keyboard alone, the private note last', async () => {
    const { page, backend } = await open({}, { route: '#/person/5' });
    await page.getByRole('button', { name: 'Star' }).focus();
    await page.keyboard.press('Space');
    await page.getByText('Julie Bernard: starred.').waitFor();
    await page.getByRole('checkbox', { name: /^Sensitive/ }).focus();
    await page.keyboard.press('Space');
    await page.getByText('Would you be at ease if they read this?').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Her father is ill.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Julie Bernard: note kept.').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(backend.calls.filter(({ method }) => method === 'note.set')).toEqual([
      { method: 'note.set', input: { personId: 5, note: 'Her father is ill.' } },
    ]);
  });

  it('takes a file that is dropped on it', async () => {
    const { script, asked } = writingScene();
    const { page } = await open({ script }, { route: '#/write/5' });
    const file = join(folder(), 'plan.txt');
    await writeFile(file, 'the plan of the house');
    const button = page.getByRole('button', { name: 'Add a file…' });
    await button.scrollIntoViewIfNeeded();
    const box = await button.boundingBox();
    // As a file manager would: a page cannot make up a drag of files by itself.
    const devtools = await page.context().newCDPSession(page);
    const at = { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5, data: { items: [], files: [file], dragOperationsMask: 1 } };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await devtools.send('Input.dispatchDragEvent', { type, ...at });
    await page.getByRole('button', { name: 'Remove plan.txt' }).waitFor();
    expect(asked).toMatchObject([{ method: 'attachment.put', input: { at: 0 } }]);
  });

  it('writes, reads once more and sends by keyboard alone', async () => {
    const { script, asked } = writingScene();
    const { page } = await open({ script }, { route: '#/write/5' });
    await page.getByRole('button', { name: 'Read once more' }).focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'To Julie Bernard' });
    await sheet.waitFor();
    expect(await violations(page)).toEqual([]);
    expect(asked).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => asked.map(({ method }) => method)).toEqual(['letter.send']);
    await page.getByRole('button', { name: 'Take it back' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => asked.at(-1)).toEqual({ method: 'outbox.undo', input: { ids: [91] } });
  });

  it('holds a letter with a placeholder left in it', async () => {
    const { script, asked } = writingScene();
    const { page } = await open({ script }, { route: '#/write/5' });
    await page.getByLabel('Text', { exact: true }).fill('Bonjour [Name],\n\nComment allez-vous ?');
    await page.getByText(/A placeholder is still in the text/).waitFor();
    expect(await page.getByRole('button', { name: 'Read once more' }).isDisabled()).toBe(true);
    expect(asked).toEqual([]);
  });

  it('asks for a look at the five riskiest before many are approved at once', async () => {
    const { script, asked } = writingScene({ state: 'draft', recipients: 25 });
    const { page } = await open({ script }, { route: '#/campaigns/wave/look' });
    await page.getByRole('button', { name: 'Look at 4 of the riskiest first' }).waitFor();
    await page.getByRole('option').first().focus();
    for (let letter = 0; letter < 4; letter += 1) await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: 'Approve all 24' }).click();
    await page.getByText('24 of 25 letters approved.').waitFor();
    const [approval] = asked;
    expect(approval).toMatchObject({ method: 'campaign.approve', input: { seen: [1, 2, 3, 4, 5] } });
    expect(approval?.input).toHaveProperty('personIds.length', 24);
  });

  it('lists who gets nothing before it cancels', async () => {
    const { script, asked } = writingScene();
    const { page } = await open({ script }, { route: '#/campaigns/wave/board' });
    await page.getByRole('button', { name: 'Cancel what is left' }).click();
    const sheet = page.getByRole('alertdialog', { name: '5 letters will not go' });
    expect(await sheet.getByRole('listitem').allTextContents()).toEqual([
      'Laura Smith',
      'Kenji Nakamura',
      'Ioannis Papadopoulos',
      'Łukasz Kowalczyk',
      'Ana Horváth',
    ]);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    expect(asked).toEqual([]);
  });

  it('asks what only the user knows, the likely answer first', async () => {
    const { script, asked } = writingScene();
    const { page } = await open({ script }, { route: '#/campaigns/wave/board' });
    await page.getByRole('button', { name: 'Decide: Ana Horváth' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText(/^The line dropped after sending\. Probably sent at \d\d:\d\d; your Sent folder does not tell\.$/).waitFor();
    expect(await sheet.getByRole('button').first().textContent()).toBe('Mark as sent');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Mark as sent');
    await page.keyboard.press('Enter');
    await expect.poll(() => asked).toEqual([{ method: 'outbox.resolve', input: { id: 6, decision: 'sent' } }]);
  });
});
