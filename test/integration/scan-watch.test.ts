import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDovecot, type Dovecot } from '../support/dovecot/dovecot.ts';
import { letterMail, letterMails } from '../support/letter-mail.ts';
import { mailboxUnderTest, type MailboxUnderTest } from '../support/mailbox-under-test.ts';
import { startSlowLink, type SlowLink } from '../support/slow-link.ts';

describe('a host that stays, on Dovecot with IDLE', () => {
  let server: Dovecot;
  let link: SlowLink;
  let mailbox: MailboxUnderTest;

  const arrives = async (address: string, withinMs: number) => {
    for (const from = performance.now(); performance.now() - from < withinMs; await sleep(50))
      if ((await mailbox.people()).includes(address)) return;
    throw new Error(`${address} did not appear within ${withinMs} ms`);
  };
  const idles = async (times: number) => {
    for (let tries = 0; tries < 200; tries++) {
      if (link.commands.filter(line => line === 'IDLE').length >= times) return;
      await sleep(50);
    }
    throw new Error(`IDLE was not sent ${times} times: ${link.commands.join(', ')}`);
  };

  beforeAll(async () => {
    server = await startDovecot();
    server.fill('INBOX', letterMails(200));
    link = await startSlowLink({ to: server.port });
    mailbox = await mailboxUnderTest(server, link.port, { watch: true });
    await mailbox.scan();
    await idles(1);
  });
  afterAll(async () => {
    await mailbox.stop();
    await link.close();
    await server.stop();
  });

  test('a delivered message is there by itself, within seconds', async () => {
    await server.deliver('INBOX', letterMail({ from: 'Live <live@friends.test>', id: 'live', daysAgo: 0 }).raw);
    await arrives('live@friends.test', 10_000);
  });

  test('what I send from another program too', async () => {
    await server.deliver('Sent', letterMail({ to: 'Written <written@friends.test>', id: 'written', daysAgo: 0 }).raw);
    await arrives('written@friends.test', 10_000);
  });

  test('after the line was cut, it comes back by itself and misses nothing', async () => {
    const before = link.commands.filter(line => line === 'IDLE').length;
    link.cut();
    await server.deliver('INBOX', letterMail({ from: 'While away <away@friends.test>', id: 'away', daysAgo: 0 }).raw);
    await arrives('away@friends.test', 30_000);
    await idles(before + 1);
    await server.deliver('INBOX', letterMail({ from: 'Back <back@friends.test>', id: 'back', daysAgo: 0 }).raw);
    await arrives('back@friends.test', 20_000);
  });
});
