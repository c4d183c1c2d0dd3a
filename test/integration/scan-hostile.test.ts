import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDovecot, type Dovecot } from '../support/dovecot/dovecot.ts';
import { letterMail, letterMails } from '../support/letter-mail.ts';
import { mailboxUnderTest, type MailboxUnderTest } from '../support/mailbox-under-test.ts';

describe('hostile and broken messages among others, on Dovecot', () => {
  let server: Dovecot;
  let mailbox: MailboxUnderTest;

  beforeAll(async () => {
    server = await startDovecot();
    const crowd = Array.from({ length: 30_000 }, (_, n) => `x${n}@crowd.test`).join(',\r\n ');
    const broken = [
      { raw: '', internalDate: Date.now() },
      { raw: 'no header at all\r\n\r\nbody', internalDate: Date.now() },
      { raw: 'From: \0\x01<broken@friends.test\r\nTo: ;;;:::<<>>,,\r\nDate: yesterday\r\n\r\n', internalDate: Date.now() },
      { raw: Buffer.from([0x46, 0x72, 0x6f, 0x6d, 0x3a, 0x20, 0xff, 0xfe, 0x80, 0x0d, 0x0a, 0x0d, 0x0a]), internalDate: Date.now() },
      letterMail({ from: `${'=?utf-8?Q?=41?= '.repeat(5000)}<words@friends.test>`, id: 'words' }),
      letterMail({ from: '"Anna\u202Egpj.exe" <bidi@friends.test>', id: 'bidi' }),
    ];
    server.fill('INBOX', [
      ...letterMails(100),
      letterMail({ from: 'crowd@friends.test', to: crowd, id: 'crowd' }),
      ...broken,
      ...letterMails(100, 'n'),
    ]);
    mailbox = await mailboxUnderTest(server);
  });
  afterAll(async () => {
    await mailbox.stop();
    await server.stop();
  });

  test('what is too large is skipped, counted and listed; all others are read', async () => {
    const report = await mailbox.scan();
    const skipped = await mailbox.product.ask('scan.skipped', { accountId: mailbox.accountId });
    expect(skipped).toEqual([{ folder: 'INBOX', uid: 101, reason: 'too-long' }]);
    expect(report).toMatchObject({ skipped: 1, messages: 206 });
    expect(await mailbox.person('person0@friends.test')).toMatchObject({ received: 6 });
  });

  test('is not asked for again, nor reported twice', async () => {
    expect(await mailbox.scan()).toMatchObject({ new: 0, skipped: 1 });
  });

  test('no name carries characters that turn text around', async () => {
    const { name } = await mailbox.person('bidi@friends.test');
    expect(name).toContain('Anna');
    expect(name).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });
});
