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
import { picture } from '../support/tact-mailbox/picture.ts';
import { fillTactMailbox, learnTactMailbox, type Somebody } from '../support/tact-mailbox/tact-mailbox.ts';
import { walkGuards } from '../support/tact-mailbox/walk-guards.ts';
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
  const complaints: string[] = [];
  const shot = (name: string): Promise<void> => picture(page, `chromium-${name}`);

  beforeAll(async () => {
    [dovecot, smtp, browser] = await Promise.all([startDovecot(), startFaultySmtpServer(), launchBrowser()]);
    fillTactMailbox(dovecot, Date.now());
    host = await realBackend({ dataFolder, env: { FIL_ROUGE_PASSWORD: dovecot.password } });
    const server = { smtp: { host: '127.0.0.1', port: smtp.port, security: 'plain' as const }, user: dovecot.user };
    const settings = loopbackSettings('me@atelier.example', dovecot.port, server);
    const { id: accountId } = await host.ask('account.add', { settings, password: dovecot.password });
    ids = await learnTactMailbox((method, input) => host.ask(method, input), accountId);
    bridge = await startBridge({ client: host.backend, rendererFolder: RENDERER });
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
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

  test('and none of it makes the page complain', () => {
    expect(complaints).toEqual([]);
  });
});
