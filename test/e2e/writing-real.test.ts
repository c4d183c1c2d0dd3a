import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bridge, startBridge } from '../../electron/bridge/start-bridge.ts';
import { ask, type Demo, openDemo } from '../demo/open-demo.ts';
import { launchBrowser, NO_CHROMIUM, RENDERER } from './support/open-window.ts';

describe.skipIf(NO_CHROMIUM)('writing from the window, on real servers', () => {
  let demo: Demo;
  let bridge: Bridge;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    demo = await openDemo('en');
    bridge = await startBridge({ client: demo.backend, rendererFolder: RENDERER });
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on('console', message => (message.type() === 'error' ? complaints.push(message.text()) : undefined));
    page.on('pageerror', error => complaints.push(String(error)));
    await page.goto(bridge.url);
  });
  afterAll(async () => {
    await browser?.close();
    await bridge?.close();
    await demo?.close();
  });

  const gone = (button: Locator): Promise<boolean> =>
    button.waitFor({ state: 'hidden', timeout: 4_000 }).then(
      () => true,
      () => false,
    );
  const sendFromToday = async (): Promise<void> => {
    await page.evaluate(() => {
      location.hash = '#/today';
    });
    await page
      .getByRole('link', { name: /^Write to / })
      .first()
      .click();
    const text = page.getByLabel('Text', { exact: true });
    // In the language of the letters to them so far.
    await expect.poll(() => text.inputValue(), { timeout: 20_000 }).toMatch(/^(?:Hello|Bonjour|Ch\S+) .+,\n/);
    await page.getByLabel('Subject').fill(`A word ${demo.servers.accepted.length}`);
    // The letters to them so far are read while one writes, and what the guards say is asked again.
    await page.locator('.checks[aria-busy=false]').waitFor();
    await page.getByRole('button', { name: 'Read once more' }).click();
    const send = page.getByRole('button', { name: 'Send it' });
    // A press that meets an answer of the guards may not be taken; one presses again.
    for (let press = 0; press < 4; press += 1) {
      await send.click();
      if (await gone(send)) return;
    }
  };

  it('takes a letter back while it waits: the server never sees it', async () => {
    await sendFromToday();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByText('Taken back. Nothing was sent.').waitFor();
    const [row] = await ask(demo.backend, 'outbox.list', {});
    expect(row?.state).toBe('cancelled');
    expect(demo.servers.accepted).toHaveLength(0);
  });

  it('sends one letter, once, and the outbox says what became of it', async () => {
    await sendFromToday();
    await expect.poll(() => demo.servers.accepted.length, { timeout: 40_000 }).toBe(1);
    expect(demo.servers.accepted[0]?.raw).toMatch(/^Subject: A word 0\r$/m);
    await page.keyboard.press('g');
    await page.keyboard.press('o');
    await page.getByRole('heading', { level: 1, name: 'Outbox' }).waitFor();
    await page.getByRole('region', { name: /^Sent/ }).waitFor({ timeout: 40_000 });
    await page
      .getByRole('button', { name: /^What happened: / })
      .last()
      .click();
    await page.getByRole('dialog').getByText('handed to the server').waitFor();
    await page.keyboard.press('Escape');
    expect(demo.servers.accepted).toHaveLength(1);
  });

  it('makes a template one’s own, and keeps the built-in one', async () => {
    await page.getByRole('link', { name: 'Templates' }).click();
    await page.getByRole('link', { name: /Asking for news/ }).click();
    const text = page.getByLabel('Text', { exact: true });
    await text.fill('{{ person | greeting }}\n\nHow is the [Name] going?\n\n{{ me.first_name }}\n');
    await page.getByText(/A placeholder is still in the text/).waitFor();
    await text.fill('{{ person | greeting }}\n\nHow is the garden going?\n\n{{ me.first_name }}\n');
    await page.getByRole('article').getByText('How is the garden going?').waitFor();
    await page.getByRole('button', { name: 'Save as mine' }).click();
    await page.getByText('First version.').waitFor();
    const templates = await ask(demo.backend, 'template.list', {});
    expect(templates.filter(({ kind, language }) => kind === 'check-in' && language === 'en').map(({ builtIn }) => builtIn)).toEqual([
      false,
      true,
    ]);
  });

  it('leads a campaign from the people to the board; nothing leaves before it is approved and started', async () => {
    const before = demo.servers.accepted.length;
    await page.keyboard.press('g');
    await page.keyboard.press('c');
    await page.getByRole('link', { name: 'New campaign' }).click();
    await page.getByLabel('Name').fill('New Year');
    await page.getByRole('button', { name: 'Choose the people' }).click();
    await page.getByRole('button', { name: 'Steady' }).click();
    await page.getByRole('heading', { name: /\d+ (person|people) will get a letter/ }).waitFor();
    await page.getByRole('link', { name: 'On to the text' }).click();
    await page.getByRole('link', { name: 'On to the letters' }).click();
    await page.getByRole('listbox', { name: 'Letters, the riskiest first' }).waitFor();
    const open = page.getByRole('option').filter({ hasText: 'to read' });
    await open.first().click();
    await page.getByRole('button', { name: 'Approve this letter' }).click();
    await page.getByText(/^1 of \d+ letters approved/).waitFor();
    await page.getByRole('link', { name: 'On to the dates' }).click();
    await page.getByRole('button', { name: 'Start sending…' }).click();
    expect(demo.servers.accepted).toHaveLength(before);
    await page.getByRole('alertdialog', { name: 'Send 1 letter?' }).getByRole('button', { name: 'Start sending' }).click();
    const waiting = page.getByRole('region', { name: /^Waiting/ });
    await waiting.getByRole('listitem').first().waitFor();
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'Resume' }).waitFor();
    await page.getByRole('button', { name: 'Cancel what is left' }).click();
    await page.getByRole('alertdialog', { name: '1 letter will not go' }).getByRole('button', { name: 'Cancel these' }).click();
    await page
      .getByRole('region', { name: /^Not sent/ })
      .getByText('You cancelled it.')
      .first()
      .waitFor();
    expect(demo.servers.accepted).toHaveLength(before);
  });

  it('leaves nothing to complain of', () => {
    expect(complaints).toEqual([]);
  });
});
