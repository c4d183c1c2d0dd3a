import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDovecot, type Dovecot } from '../support/dovecot/dovecot.ts';
import { letterMail, letterMails } from '../support/letter-mail.ts';
import { mailboxUnderTest, type MailboxUnderTest } from '../support/mailbox-under-test.ts';
import { startSlowLink, type SlowLink } from '../support/slow-link.ts';

describe('reading an account again and again, on Dovecot', () => {
  let server: Dovecot;
  let link: SlowLink;
  let mailbox: MailboxUnderTest;

  beforeAll(async () => {
    server = await startDovecot();
    server.fill('INBOX', letterMails(3000));
    server.fill('Sent', [
      letterMail({ to: 'Person 1 <person1@friends.test>', id: 's1', daysAgo: 5 }),
      letterMail({ to: 'Person 1 <person1@friends.test>, Olga <olga@friends.test>', id: 's2', daysAgo: 4 }),
      letterMail({ to: 'anna@example.test', id: 's3', lines: ['Bcc: Hidden Friend <bcc@friends.test>'] }),
    ]);
    server.fill('Drafts', [letterMail({ to: 'draft@friends.test', id: 'd1' })]);
    server.fill('Trash', [letterMail({ from: 'trash@friends.test', id: 't1' })]);
    server.fill('Junk', [letterMail({ from: 'junk@friends.test', id: 'j1' })]);
    server.fill('Projects/2025', [letterMail({ from: 'Filed Friend <filed@friends.test>', id: 'f1' })]);
    link = await startSlowLink({ to: server.port });
    mailbox = await mailboxUnderTest(server, link.port);
  });
  afterAll(async () => {
    await mailbox.stop();
    await link.close();
    await server.stop();
  });

  test('the first scan counts every message of every folder that holds letters, once', async () => {
    const report = await mailbox.scan();
    const counts = Object.fromEntries(report.folders.map(({ path, role, messages, new: added }) => [path, [role, messages, added]]));
    expect(counts).toEqual({
      INBOX: ['inbox', 3000, 3000],
      Sent: ['sent', 3, 3],
      'Projects/2025': ['other', 1, 1],
      Archive: ['archive', 0, 0],
    });
    expect(report).toMatchObject({ messages: 3004, new: 3004, skipped: 0 });
    expect(await mailbox.people()).toHaveLength(43);
    const person = await mailbox.person('person1@friends.test');
    expect(person).toMatchObject({ name: 'Person 1', received: 75, sent: 2 });
    expect(await mailbox.person('bcc@friends.test')).toMatchObject({ name: 'Hidden Friend', sent: 1 });
  });

  test('an unchanged mailbox costs at most ten commands, and no FETCH', async () => {
    const before = link.commands.length;
    const report = await mailbox.scan();
    const commands = link.commands.slice(before);
    expect(report).toMatchObject({ messages: 3004, new: 0 });
    expect(commands.length).toBeLessThanOrEqual(10);
    expect(commands.filter(line => line.includes('FETCH'))).toEqual([]);
  });

  test('a delivered message alone is fetched', async () => {
    await server.deliver('INBOX', letterMail({ from: 'New Friend <new@friends.test>', id: 'n1', daysAgo: 0 }).raw);
    const before = link.down;
    expect(await mailbox.scan()).toMatchObject({ messages: 3005, new: 1 });
    expect(link.down - before).toBeLessThan(10_000);
    expect(await mailbox.person('new@friends.test')).toMatchObject({ received: 1 });
  });

  test('a moved message counts once, and follows to its new folder', async () => {
    const [uid = 0] = (await server.uids('INBOX')).slice(-1);
    await server.move('INBOX', 'Archive', uid);
    expect(await mailbox.scan()).toMatchObject({ messages: 3005 });
    const { letters, received } = await mailbox.person('new@friends.test');
    expect(received).toBe(1);
    expect(letters.map(({ folder }) => folder)).toEqual(['Archive']);
  });

  test('a copy in a second folder is the same letter', async () => {
    await server.deliver('Archive', letterMail({ from: 'New Friend <new@friends.test>', id: 'n1', daysAgo: 0 }).raw);
    expect(await mailbox.scan()).toMatchObject({ messages: 3006, new: 1 });
    expect(await mailbox.person('new@friends.test')).toMatchObject({ received: 1 });
  });

  test('expunged messages leave, and with the last one the person', async () => {
    await server.expunge('Archive', ...(await server.uids('Archive')));
    await server.expunge('INBOX', 1, 2, 3);
    expect(await mailbox.scan()).toMatchObject({ messages: 3001, new: 0 });
    expect(await mailbox.people()).not.toContain('new@friends.test');
    expect(await mailbox.person('person1@friends.test')).toMatchObject({ received: 74 });
  });

  test('a changed UIDVALIDITY rebuilds that folder alone', async () => {
    server.bumpUidValidity('Sent');
    const before = link.commands.length;
    const report = await mailbox.scan();
    expect(report.folders.filter(folder => folder.new > 0)).toEqual([{ path: 'Sent', role: 'sent', messages: 3, new: 3 }]);
    expect(link.commands.slice(before).filter(line => line.startsWith('EXAMINE'))).toEqual(['EXAMINE Sent']);
    expect(await mailbox.person('person1@friends.test')).toMatchObject({ received: 74, sent: 2 });
  });

  test('a deleted folder takes its messages along', async () => {
    await server.removeFolder('Projects/2025');
    expect(await mailbox.scan()).toMatchObject({ messages: 3000 });
    expect(await mailbox.people()).not.toContain('filed@friends.test');
  });

  test('all this after a restart too: what is known is on disk', async () => {
    const again = await mailbox.product.reopen();
    await again.ask('account.password', { accountId: mailbox.accountId, password: server.password });
    expect(await again.ask('scan.run', { accountId: mailbox.accountId })).toMatchObject({ messages: 3000, new: 0 });
    mailbox = { ...mailbox, product: again, stop: () => again.stop() };
  });
});
