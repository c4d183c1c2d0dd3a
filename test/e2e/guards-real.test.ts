import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bridge, startBridge } from '../../electron/bridge/start-bridge.ts';
import { GUARDS } from '../../shared/domain/tact/finding.ts';
import { whyNoDovecot } from '../support/dovecot/available.ts';
import { startDovecot, type Dovecot } from '../support/dovecot/dovecot.ts';
import { type FaultySmtpServer, startFaultySmtpServer } from '../support/faulty-smtp-server.ts';
import { loopbackSettings, realBackend, type RealBackend } from '../support/real-backend.ts';
import { GUARD_CASES } from '../support/tact-mailbox/guard-cases.ts';
import { picture } from '../support/tact-mailbox/picture.ts';
import { type Ask, fillTactMailbox, learnTactMailbox, type Somebody } from '../support/tact-mailbox/tact-mailbox.ts';
import { goTo, letterTo, walkGuards } from '../support/tact-mailbox/walk-guards.ts';
import { walkThanks } from '../support/tact-mailbox/walk-thanks.ts';
import { walkWave } from '../support/tact-mailbox/walk-wave.ts';
import { violations } from './support/page-faults.ts';
import { launchBrowser, NO_CHROMIUM, RENDERER } from './support/open-window.ts';

describe.skipIf(NO_CHROMIUM || whyNoDovecot() !== null)('the guards in the window, over a real mailbox', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'fil-rouge-guards-'));
  let dovecot: Dovecot;
  let smtp: FaultySmtpServer;
  let host: RealBackend;
  let bridge: Bridge;
  let browser: Browser;
  let page: Page;
  let ids: ReadonlyMap<Somebody, number>;
  let accountId = 0;
  const complaints: string[] = [];
  const ask: Ask = (method, input) => host.ask(method, input);
  const shot = (name: string): Promise<void> => picture(page, `chromium-${name}`);

  beforeAll(async () => {
    [dovecot, smtp, browser] = await Promise.all([startDovecot(), startFaultySmtpServer(), launchBrowser()]);
    fillTactMailbox(dovecot, Date.now());
    host = await realBackend({ dataFolder, env: { FIL_ROUGE_PASSWORD: dovecot.password } });
    const server = { smtp: { host: '127.0.0.1', port: smtp.port, security: 'plain' as const }, user: dovecot.user };
    const settings = loopbackSettings('me@atelier.example', dovecot.port, server);
    ({ id: accountId } = await host.ask('account.add', { settings, password: dovecot.password }));
    ids = await learnTactMailbox(ask, accountId);
    bridge = await startBridge({ client: host.backend, rendererFolder: RENDERER });
    page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    page.on('console', message => (message.type() === 'error' ? complaints.push(message.text()) : undefined));
    page.on('pageerror', error => complaints.push(String(error)));
    await page.goto(bridge.url);
    await page.waitForSelector('main');
  });
  afterAll(async () => {
    await browser?.close();
    await bridge?.close();
    await host?.stop();
    await smtp?.close();
    await dovecot?.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  test('each says what it noticed and why, and nothing of nearly the same letter', async () => {
    const walked = await walkGuards({ page, ids, shot });
    expect(walked.toSorted()).toEqual(GUARDS.filter(guard => guard !== 'values').toSorted());
  });

  test('a letter whose question was closed unsent waits, and is asked about when one likes', async () => {
    await letterTo({ page, ids }, 'Karim');
    await page.locator('textarea.letter-text').fill(GUARD_CASES.find(({ guard }) => guard === 'discretion')?.fires ?? '');
    await page.getByRole('button', { name: 'Ask them first' }).click();
    const sheet = page.getByRole('dialog', { name: 'Ask Paul Test first' });
    await sheet.getByRole('button', { name: 'Send the question' }).waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await goTo(page, '#/gestures/aside');
    await page.getByText('Waits; Paul Test is not asked yet.').waitFor();
    await shot('aside-not-asked');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ask Paul Test…' }).click();
    await sheet.getByRole('button', { name: 'Send the question' }).click();
    await page.getByText('Paul Test was asked.').waitFor();
    expect(await host.ask('parked.list', {})).toMatchObject([{ state: 'asking', about: { name: 'Paul Test' } }]);
  });

  test('a wave that touches nothing one stands for gets one question, and one that does gets none', async () => {
    await walkWave({ page, ids, shot, ask, accountId });
    const [last] = await host.ask('draft.decisions', {});
    expect(last).toMatchObject({ guard: 'values', decision: 'anyway' });
  });

  test('thanks that are owed are said beside the letter, and no more once they are given', async () => {
    await walkThanks({ page, ids, shot, ask, accountId });
    expect(await host.ask('thanks.list', {})).toEqual([]);
  });

  test('and none of it makes the page complain', () => {
    expect(complaints).toEqual([]);
  });
});
