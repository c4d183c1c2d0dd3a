import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startDovecot, type Dovecot } from '../support/dovecot/dovecot.ts';
import { letterMail, letterMails } from '../support/letter-mail.ts';
import { mailboxUnderTest, type MailboxUnderTest } from '../support/mailbox-under-test.ts';
import { startSlowLink, type SlowLink } from '../support/slow-link.ts';

describe('a host that stays, on Dovecot with IDLE', () => {
  let server: Dovecot;
  let link: SlowLink;
  let mailbox: MailboxUnderTest;

  const people = () => mailbox.people();
  const within = (timeout: number) => ({ timeout, interval: 50 });
  const idles = () => link.commands.filter(line => line === 'IDLE').length;

  beforeAll(async () => {
    server = await startDovecot();
    server.fill('INBOX', letterMails(200));
    link = await startSlowLink({ to: server.port });
    mailbox = await mailboxUnderTest(server, link.port, { watch: true });
    await mailbox.scan();
    await vi.waitUntil(() => idles() > 0, within(10_000));
  });
  afterAll(async () => {
    await mailbox.stop();
    await link.close();
    await server.stop();
  });

  test('a delivered message is there by itself, within seconds', async () => {
    await server.deliver('INBOX', letterMail({ from: 'Live <live@friends.test>', id: 'live', daysAgo: 0 }).raw);
    await expect.poll(people, within(10_000)).toContain('live@friends.test');
  });

  test('what I send from another program too', async () => {
    await server.deliver('Sent', letterMail({ to: 'Written <written@friends.test>', id: 'written', daysAgo: 0 }).raw);
    await expect.poll(people, within(10_000)).toContain('written@friends.test');
  });

  test('after the line was cut, it comes back by itself and misses nothing', async () => {
    const before = idles();
    link.cut();
    await server.deliver('INBOX', letterMail({ from: 'While away <away@friends.test>', id: 'away', daysAgo: 0 }).raw);
    await expect.poll(people, within(30_000)).toContain('away@friends.test');
    await expect.poll(idles, within(10_000)).toBeGreaterThan(before);
    await server.deliver('INBOX', letterMail({ from: 'Back <back@friends.test>', id: 'back', daysAgo: 0 }).raw);
    await expect.poll(people, within(20_000)).toContain('back@friends.test');
  });
});
