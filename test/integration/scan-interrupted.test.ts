import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startDovecot, type Dovecot } from '../support/dovecot/dovecot.ts';
import { letterMail, letterMails } from '../support/letter-mail.ts';
import { impatientReader, mailboxUnderTest, type MailboxUnderTest } from '../support/mailbox-under-test.ts';
import type { RealBackendOptions } from '../support/real-backend.ts';
import { startSlowLink, type SlowLink, type SlowLinkOptions } from '../support/slow-link.ts';

const MESSAGES = 12_000;

describe('a scan that is disturbed, on Dovecot', () => {
  let server: Dovecot;
  let link: SlowLink;
  let mailbox: MailboxUnderTest;
  /** Bytes one whole undisturbed scan takes. */
  let whole = 0;

  const open = async (options: Partial<SlowLinkOptions> = {}, more: RealBackendOptions = {}) => {
    link = await startSlowLink({ to: server.port, ...options });
    mailbox = await mailboxUnderTest(server, link.port, more);
  };
  const close = async () => {
    await mailbox.stop();
    await link.close();
  };
  const read = async () =>
    (await mailbox.product.ask('folder.list', { accountId: mailbox.accountId })).reduce((sum, folder) => sum + folder.read, 0);
  const refusedScan = () => mailbox.product.refused('scan.run', { accountId: mailbox.accountId });
  const until = async (condition: () => boolean | Promise<boolean>) => {
    for (let tries = 0; tries < 400; tries++) {
      if (await condition()) return;
      await sleep(25);
    }
    throw new Error('It never came to that');
  };

  beforeAll(async () => {
    server = await startDovecot();
    server.fill('INBOX', letterMails(MESSAGES));
    await open();
    await mailbox.scan();
    whole = link.down;
    await close();
  });
  afterAll(() => server.stop());
  beforeEach(() => open());
  afterEach(close);

  test('cut in the middle, it says so, keeps what it read and reads only the rest', async () => {
    link.cutAfter(whole * 0.6);
    expect(await refusedScan()).toMatchObject({ code: 'connection-lost', retryable: true });
    const kept = await read();
    expect(kept).toBeGreaterThan(MESSAGES * 0.3);
    expect(kept).toBeLessThan(MESSAGES);
    const before = link.down;
    expect(await mailbox.scan()).toMatchObject({ messages: MESSAGES, new: MESSAGES - kept });
    expect(link.down - before).toBeLessThan(whole * (1 - kept / MESSAGES) + 100_000);
    expect((await mailbox.person('person7@friends.test')).received).toBe(MESSAGES / 40);
  });

  test('cut again and again, it comes to the same end', async () => {
    for (const part of [0.1, 0.2, 0.3]) {
      link.cutAfter(whole * part);
      expect((await refusedScan()).code).toBe('connection-lost');
    }
    expect(await mailbox.scan()).toMatchObject({ messages: MESSAGES });
    expect(await mailbox.people()).toHaveLength(40);
  });

  test('cancelled, it stops soon, keeps what it read and goes on later', async () => {
    await close();
    await open({ bitsPerSecond: 24_000_000, roundTripMs: 10 });
    const scan = refusedScan();
    await until(async () => (await read()) > 2000);
    const from = performance.now();
    await mailbox.product.ask('scan.cancel', { accountId: mailbox.accountId });
    expect(performance.now() - from).toBeLessThan(2500);
    expect((await scan).code).toBe('cancelled');
    const kept = await read();
    expect(kept).toBeLessThan(MESSAGES);
    expect(await mailbox.scan()).toMatchObject({ messages: MESSAGES, new: MESSAGES - kept });
  });

  test('people are visible while it runs, and calls are answered', async () => {
    await close();
    await open({ bitsPerSecond: 12_000_000, roundTripMs: 40 });
    const from = performance.now();
    const scan = mailbox.scan();
    await until(async () => (await mailbox.people()).length > 0);
    expect(performance.now() - from).toBeLessThan(2000);
    const [progress] = await mailbox.product.ask('scan.progress', {});
    expect(progress).toMatchObject({ phase: 'reading', folder: 'INBOX', total: MESSAGES });
    expect(progress?.done).toBeLessThan(MESSAGES);
    await scan;
    const told = mailbox.product.events.filter(({ type }) => type === 'scan.progress');
    expect(told.length).toBeGreaterThan(3);
    expect(told.at(-1)).toMatchObject({ progress: { phase: 'done', done: MESSAGES } });
  });

  test('a server gone silent is left after the time allowed, and read on later', async () => {
    await close();
    await open({}, { replace: impatientReader(1500) });
    const scan = refusedScan();
    await until(() => link.down > whole * 0.3);
    link.pause();
    const from = performance.now();
    expect(await scan).toMatchObject({ code: 'timeout', retryable: true });
    expect(performance.now() - from).toBeLessThan(4500);
    link.cut();
    link.resume();
    expect(await mailbox.scan()).toMatchObject({ messages: MESSAGES });
  });

  test('a slow server is waited for as long as it keeps speaking', async () => {
    await close();
    await open({ bitsPerSecond: 14_000_000, roundTripMs: 250 }, { replace: impatientReader(1500) });
    const from = performance.now();
    expect(await mailbox.scan()).toMatchObject({ messages: MESSAGES });
    expect(performance.now() - from).toBeGreaterThan(3000);
  });

  test('what is expunged while it runs is not kept, and what is delivered is there after the next', async () => {
    await close();
    await open({ bitsPerSecond: 16_000_000, roundTripMs: 10 });
    const scan = mailbox.scan();
    await until(async () => (await read()) > 1000);
    await server.expunge('INBOX', ...Array.from({ length: 50 }, (_, n) => n + 1));
    await server.deliver('INBOX', letterMail({ from: 'late@friends.test', id: 'late' }).raw);
    await scan;
    expect(await mailbox.scan()).toMatchObject({ messages: MESSAGES - 49 });
    expect(await read()).toBe(MESSAGES - 49);
    expect(await mailbox.people()).toContain('late@friends.test');
  });
});
