import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accountOn, whatIsKnown, type FakeAccount } from '../../support/fake-mail/fake-account.ts';
import type { FakeFolder } from '../../support/fake-mail/fake-folder.ts';
import { FakeMailServer } from '../../support/fake-mail/fake-mail-server.ts';
import { letterFrom, letterTo } from '../../support/fake-mail/letters.ts';

let server: FakeMailServer;
let inbox: FakeFolder;
let account: FakeAccount;

beforeEach(async () => {
  server = new FakeMailServer();
  inbox = server.add('INBOX');
  const sent = server.add('Sent', '\\Sent');
  for (let n = 0; n < 20; n += 1) inbox.deliver(letterFrom(`friend${n % 4}@example.org`, n));
  for (let n = 0; n < 10; n += 1) sent.deliver(letterTo(`friend${n % 4}@example.org`, 100 + n));
  account = await accountOn(server);
  await scan();
});
afterEach(() => account.host.stop());

const scan = () => account.host.ask('scan.run', { accountId: account.accountId });
async function commandsOf(work: () => Promise<unknown>): Promise<string[]> {
  const before = server.commands.length;
  await work();
  return server.commands.slice(before);
}

describe('reading again', () => {
  test('opens nothing when nothing has moved', async () => {
    expect(await commandsOf(scan)).toEqual(['LIST', 'STATUS Sent', 'STATUS INBOX']);
  });

  test('asks for all folders at once where there are many', async () => {
    for (let n = 0; n < 12; n += 1) server.add(`Clients/${n}`).deliver(letterFrom('client@example.org', 300 + n));
    await scan();
    expect(await commandsOf(scan)).toEqual(['LIST STATUS']);
  });

  test('opens nothing when only flags have changed', async () => {
    inbox.touch();
    expect(await commandsOf(scan)).toEqual(['LIST', 'STATUS Sent', 'STATUS INBOX']);
  });

  test('fetches what is new and nothing else', async () => {
    inbox.deliver(letterFrom('newcomer@example.org', 50));
    const commands = await commandsOf(async () => expect(await scan()).toMatchObject({ new: 1, messages: 31 }));
    expect(commands.slice(3)).toEqual(['EXAMINE INBOX', 'UID FETCH 21:21']);
  });

  test('asks QRESYNC what vanished', async () => {
    inbox.expunge(1, 5, 9);
    const commands = await commandsOf(async () => expect(await scan()).toMatchObject({ new: 0, messages: 27 }));
    expect(commands.slice(3)).toEqual(['EXAMINE INBOX', expect.stringContaining('VANISHED')]);
    expect(await commandsOf(scan)).toHaveLength(3);
  });

  test('compares UIDs where the server does not remember what vanished', async () => {
    server.qresync = false;
    server.condstore = false;
    inbox.expunge(1, 5, 9);
    const commands = await commandsOf(async () => expect(await scan()).toMatchObject({ messages: 27 }));
    expect(commands.slice(3)).toEqual(['EXAMINE INBOX', 'UID SEARCH ALL']);
  });

  test.each([true, false])('notices one gone and one come at the same time (QRESYNC %s)', async qresync => {
    server.qresync = qresync;
    inbox.expunge(3);
    inbox.deliver(letterFrom('newcomer@example.org', 50));
    expect(await scan()).toMatchObject({ new: 1, messages: 30 });
    const { id } =
      (await account.host.ask('people.list', { hidden: false })).find(one => one.addresses.includes('friend2@example.org')) ?? {};
    expect(await account.host.ask('person.get', { id: id ?? 0 })).toMatchObject({ received: 4 });
  });

  test('reads one folder anew when its UIDVALIDITY changed, and ends where it was', async () => {
    const before = await whatIsKnown(account);
    inbox.renumber();
    const commands = await commandsOf(async () => expect(await scan()).toMatchObject({ messages: 30 }));
    expect(commands).not.toContain('EXAMINE Sent');
    expect(await whatIsKnown(account)).toEqual(before);
  });

  test('counts a moved letter once', async () => {
    const archive = server.add('Archive', '\\Archive');
    const before = await account.host.ask('person.get', { address: 'friend0@example.org' });
    archive.deliver(letterFrom('friend0@example.org', 0));
    inbox.expunge(1);
    await scan();
    const after = await account.host.ask('person.get', { address: 'friend0@example.org' });
    expect([after.received, after.sent]).toEqual([before.received, before.sent]);
  });

  test('forgets a folder that is gone', async () => {
    server.folders.delete('Sent');
    expect((await scan()).folders.map(({ path }) => path)).toEqual(['INBOX']);
    expect(await account.host.ask('person.get', { address: 'friend0@example.org' })).toMatchObject({ sent: 0 });
  });

  test('drops the letters of a folder the user says not to read, and reads it again when told to', async () => {
    const folders = await account.host.ask('folder.list', { accountId: account.accountId });
    const folderId = folders.find(({ path }) => path === 'INBOX')?.id ?? 0;
    await account.host.ask('folder.setRole', { folderId, role: 'ignored' });
    expect((await scan()).folders.map(({ path }) => path)).toEqual(['Sent']);
    expect(await account.host.ask('person.get', { address: 'friend0@example.org' })).toMatchObject({ received: 0 });
    await account.host.ask('folder.setRole', { folderId, role: 'inbox' });
    expect(await scan()).toMatchObject({ new: 20, messages: 30 });
  });

  test('sees what is expunged while it reads', async () => {
    for (let n = 0; n < 30; n += 1) inbox.deliver(letterFrom('friend1@example.org', 200 + n));
    server.misbehaviour = {
      onBatch: () => {
        server.misbehaviour = {};
        inbox.expunge(2, 25, 50);
      },
    };
    await scan();
    expect(await scan()).toMatchObject({ messages: 57 });
  });
});
