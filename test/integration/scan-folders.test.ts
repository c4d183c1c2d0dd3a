import { afterEach, describe, expect, test } from 'vitest';
import { startDovecot, type Dovecot, type DovecotOptions } from '../support/dovecot/dovecot.ts';
import { letterMail } from '../support/letter-mail.ts';
import { mailboxUnderTest, type MailboxUnderTest } from '../support/mailbox-under-test.ts';

describe('folders and names, on Dovecot', () => {
  let server: Dovecot | null = null;
  let mailbox: MailboxUnderTest | null = null;

  const open = async (options: DovecotOptions, fill: (server: Dovecot) => void) => {
    server = await startDovecot(options);
    fill(server);
    mailbox = await mailboxUnderTest(server);
    return { server, mailbox };
  };
  afterEach(async () => {
    await mailbox?.stop();
    await server?.stop();
  });
  const roles = async ({ product, accountId }: MailboxUnderTest) =>
    Object.fromEntries(
      (await product.ask('folder.list', { accountId })).map(({ path, role, roleSource }) => [path, `${role} (${roleSource})`]),
    );

  test('roles come from SPECIAL-USE, whatever the names', async () => {
    const { mailbox } = await open({ folders: { Курьер: '\\Sent', Papiers: '\\Drafts', Poubelle: '\\Trash', Sent: null } }, server => {
      server.fill('Курьер', [letterMail({ to: 'Paul <paul@friends.test>', id: 'one' })]);
      server.fill('Poubelle', [letterMail({ from: 'gone@friends.test', id: 'two' })]);
    });
    expect(await mailbox.scan()).toMatchObject({ messages: 1 });
    expect(await roles(mailbox)).toMatchObject({
      Курьер: 'sent (special-use)',
      Papiers: 'drafts (special-use)',
      Poubelle: 'trash (special-use)',
    });
    expect(await mailbox.person('paul@friends.test')).toMatchObject({ sent: 1 });
  });

  test('without SPECIAL-USE, localised names tell the roles, below a root folder and with a dot between too', async () => {
    const folders = {
      'INBOX.Éléments envoyés': null,
      'INBOX.Gesendet': null,
      'INBOX.Brouillons': null,
      'INBOX.Courrier indésirable': null,
      'INBOX.ごみ箱': null,
    };
    const { mailbox } = await open({ separator: '.', folders }, server => {
      server.fill('INBOX.Éléments envoyés', [letterMail({ to: 'Paul <paul@friends.test>', id: 'one' })]);
      server.fill('INBOX.Gesendet', [letterMail({ to: 'Paul <paul@friends.test>', id: 'two' })]);
      server.fill('INBOX.ごみ箱', [letterMail({ from: 'gone@friends.test', id: 'three' })]);
      server.fill('INBOX.Voyages.Été', [letterMail({ from: 'Zoé <zoe@friends.test>', id: 'four' })]);
    });
    expect(await mailbox.scan()).toMatchObject({ messages: 3 });
    expect(await roles(mailbox)).toMatchObject({
      'INBOX.Éléments envoyés': 'sent (name)',
      'INBOX.Gesendet': 'sent (name)',
      'INBOX.Brouillons': 'drafts (name)',
      'INBOX.Courrier indésirable': 'junk (name)',
      'INBOX.ごみ箱': 'trash (name)',
      'INBOX.Voyages.Été': 'other (default)',
    });
    expect(await mailbox.person('paul@friends.test')).toMatchObject({ sent: 2 });
    expect(await mailbox.people()).toEqual(['paul@friends.test', 'zoe@friends.test']);
  });

  test('the user’s choice of a role is stronger, and Junk that was read leaves', async () => {
    const { mailbox } = await open({}, server => {
      server.fill('Clients', [letterMail({ from: 'Paul <paul@friends.test>', id: 'one' })]);
    });
    await mailbox.scan();
    expect(await mailbox.people()).toEqual(['paul@friends.test']);
    const folders = await mailbox.product.ask('folder.list', { accountId: mailbox.accountId });
    const folderId = folders.find(({ path }) => path === 'Clients')?.id ?? 0;
    await mailbox.product.ask('folder.setRole', { folderId, role: 'junk' });
    await mailbox.scan();
    expect(await mailbox.people()).toEqual([]);
    await mailbox.product.ask('folder.setRole', { folderId, role: null });
    await mailbox.scan();
    expect(await mailbox.people()).toEqual(['paul@friends.test']);
  });

  test('where \\All shows every message again, none counts twice', async () => {
    const { mailbox } = await open({ allMail: true }, server => {
      server.fill('INBOX', [
        letterMail({ from: 'Paul <paul@friends.test>', id: 'one' }),
        letterMail({ from: 'Paul <paul@friends.test>', id: 'two' }),
      ]);
      server.fill('Label', [
        letterMail({ from: 'Paul <paul@friends.test>', id: 'two' }),
        letterMail({ from: 'Zoé <zoe@friends.test>', id: 'three' }),
      ]);
      server.fill('Sent', [letterMail({ to: 'Paul <paul@friends.test>', id: 'four' })]);
    });
    const report = await mailbox.scan();
    expect(report.folders.map(({ role }) => role).toSorted()).toEqual(['all', 'sent']);
    expect(await mailbox.person('paul@friends.test')).toMatchObject({ received: 2, sent: 1 });
    expect(await mailbox.person('zoe@friends.test')).toMatchObject({ received: 1 });
    expect(await mailbox.scan()).toMatchObject({ new: 0 });
  });

  test('names in any script and charset are read as written', async () => {
    const names = {
      'hj@friends.test': ['=?UTF-8?Q?H=C3=A9l=C3=A8ne?=\r\n =?UTF-8?Q?_J=C3=BCrgens?=', 'Hélène Jürgens'],
      'olga@friends.test': ['=?koi8-r?B?78zYx8E=?=', 'Ольга'],
      'yamada@friends.test': ['=?ISO-2022-JP?B?GyRCOzNFRBsoQg==?=', '山田'],
      'raw@friends.test': ['Zoé Brontë', 'Zoé Brontë'],
      'latin@friends.test': ['=?iso-8859-1?Q?Fran=E7ois_Lef=E8vre?=', 'François Lefèvre'],
    } as const;
    const { mailbox } = await open({}, server => {
      server.fill(
        'INBOX',
        Object.entries(names).map(([address, [written]]) => letterMail({ from: `${written} <${address}>`, id: address.replace('@', '.') })),
      );
    });
    await mailbox.scan();
    const people = await mailbox.product.ask('people.list', { hidden: false });
    expect(Object.fromEntries(people.map(({ addresses, name }) => [addresses[0], name]))).toEqual(
      Object.fromEntries(Object.entries(names).map(([address, [, name]]) => [address, name])),
    );
  });
});
