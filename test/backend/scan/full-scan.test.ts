import { afterEach, describe, expect, test } from 'vitest';
import { accountOn, type FakeAccount } from '../../support/fake-mail/fake-account.ts';
import { FakeMailServer } from '../../support/fake-mail/fake-mail-server.ts';
import { letterFrom, letterTo, ME } from '../../support/fake-mail/letters.ts';
import { mailbox } from '../../support/fake-mail/message-header.ts';

const opened: FakeAccount[] = [];
afterEach(async () => {
  for (const { host } of opened.splice(0)) await host.stop();
});

async function account(server: FakeMailServer): Promise<FakeAccount> {
  const account = await accountOn(server);
  opened.push(account);
  return account;
}

function mailboxOf(letters: number): FakeMailServer {
  const server = new FakeMailServer();
  const inbox = server.add('INBOX');
  const sent = server.add('Sent', '\\Sent');
  server.add('Trash', '\\Trash').deliver(letterFrom('deleted@example.org', 9999));
  for (let n = 0; n < letters; n += 1) inbox.deliver(letterFrom(`friend${n % 3}@example.org`, n));
  for (let n = 0; n < letters; n += 1) sent.deliver(letterTo(`friend${n % 3}@example.org`, 1000 + n));
  return server;
}

describe('a first scan', () => {
  test('reads Sent before INBOX, skips Trash, and reports what the store holds', async () => {
    const server = mailboxOf(30);
    const { host, accountId } = await account(server);
    const report = await host.ask('scan.run', { accountId });
    expect(report).toMatchObject({ messages: 60, new: 60, people: 3, skipped: 0 });
    expect(report.folders.map(({ path, role, messages }) => `${path} ${role} ${messages}`).toSorted()).toEqual([
      'INBOX inbox 30',
      'Sent sent 30',
    ]);
    const fetched = server.commands.filter(line => /EXAMINE|FETCH/.test(line));
    expect(fetched.map(line => line.split(' ').slice(0, 2).join(' '))).toEqual(['EXAMINE Sent', 'UID FETCH', 'EXAMINE INBOX', 'UID FETCH']);
    expect(server.commands.join()).not.toContain('Trash');
    const people = await host.ask('people.list', { hidden: false });
    expect(people.map(({ received, sent }) => [received, sent])).toEqual([
      [10, 10],
      [10, 10],
      [10, 10],
    ]);
  });

  test('reads the newest messages first, in a small window and then in large ones', async () => {
    const server = new FakeMailServer();
    server.batchSize = 1000;
    const inbox = server.add('INBOX');
    for (let n = 0; n < 25_000; n += 1) inbox.deliver(letterFrom(`friend${n % 50}@example.org`, n));
    const { host, accountId } = await account(server);
    await host.ask('scan.run', { accountId });
    expect(server.commands.filter(line => line.startsWith('UID FETCH'))).toEqual([
      'UID FETCH 23001:25000',
      'UID FETCH 3001:23000',
      'UID FETCH 1:3000',
    ]);
  });

  test('asks which UIDs exist where few messages are spread over a huge UID space', async () => {
    const server = new FakeMailServer();
    const inbox = server.add('INBOX');
    for (let n = 1; n <= 40; n += 1) inbox.deliver(letterFrom('friend@example.org', n), n * 100_000_000);
    const { host, accountId } = await account(server);
    expect(await host.ask('scan.run', { accountId })).toMatchObject({ new: 40 });
    expect(server.commands.filter(line => line.startsWith('UID FETCH'))).toEqual(['UID FETCH 100000000:4000000000']);
  });

  test('lists broken messages and goes on', async () => {
    const server = mailboxOf(20);
    server.misbehaviour = { broken: new Set([3, 4]) };
    const { host, accountId } = await account(server);
    expect(await host.ask('scan.run', { accountId })).toMatchObject({ messages: 36, skipped: 4 });
    expect(await host.ask('scan.skipped', { accountId })).toContainEqual({ folder: 'INBOX', uid: 3, reason: 'malformed' });
    const before = server.commands.length;
    expect(await host.ask('scan.run', { accountId })).toMatchObject({ new: 0, skipped: 4 });
    expect(server.commands.slice(before).join()).not.toMatch(/EXAMINE|FETCH/);
  });

  test.each(['descending', 'shuffled'] as const)('loses nothing when rows come %s', async order => {
    const server = mailboxOf(40);
    server.misbehaviour = { order };
    const { host, accountId } = await account(server);
    expect(await host.ask('scan.run', { accountId })).toMatchObject({ messages: 80, new: 80 });
  });

  test('counts a row that is sent twice once', async () => {
    const server = mailboxOf(40);
    server.misbehaviour = { duplicate: true };
    const { host, accountId } = await account(server);
    expect(await host.ask('scan.run', { accountId })).toMatchObject({ messages: 80, new: 80 });
  });

  test('learns my other addresses from Sent, so that mail to myself is not contact', async () => {
    const server = mailboxOf(6);
    const alias = mailbox('anna@alias.example');
    for (let n = 0; n < 3; n += 1) server.folders.get('Sent')?.deliver(letterTo('friend0@example.org', 2000 + n, { from: [alias] }));
    server.folders.get('INBOX')?.deliver(letterFrom('anna@alias.example', 3000, { to: [mailbox(ME)] }));
    const { host, accountId } = await account(server);
    await host.ask('scan.run', { accountId });
    const people = await host.ask('people.list', { hidden: false });
    expect(people.flatMap(({ addresses }) => addresses).toSorted()).toEqual([
      'friend0@example.org',
      'friend1@example.org',
      'friend2@example.org',
    ]);
  });

  test('reads the other folders when the server refuses one', async () => {
    const server = mailboxOf(5);
    const shared = server.add('Shared');
    shared.deliver(letterFrom('nobody@example.org', 1));
    server.misbehaviour = {
      onBatch: () => {
        server.folders.delete('Shared');
      },
    };
    const { host, accountId } = await account(server);
    expect(await host.ask('scan.run', { accountId })).toMatchObject({ new: 10 });
  });
});
