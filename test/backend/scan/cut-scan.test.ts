import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountOn, whatIsKnown } from '../../support/fake-mail/fake-account.ts';
import { FakeMailServer } from '../../support/fake-mail/fake-mail-server.ts';
import { letterFrom, letterTo } from '../../support/fake-mail/letters.ts';

function mailServer(): FakeMailServer {
  const server = new FakeMailServer();
  const inbox = server.add('INBOX');
  const sent = server.add('Sent', '\\Sent');
  const archive = server.add('Archive', '\\Archive');
  for (let n = 0; n < 60; n += 1) inbox.deliver(letterFrom(`friend${n % 5}@example.org`, n));
  for (let n = 0; n < 40; n += 1) sent.deliver(letterTo(`friend${n % 7}@example.org`, 500 + n));
  // Some of these are in INBOX as well.
  for (let n = 40; n < 80; n += 1) archive.deliver(letterFrom(`friend${n % 5}@example.org`, n));
  inbox.expunge(4, 5, 6, 33);
  return server;
}

async function knownAfterUncutScan(prepare: (server: FakeMailServer) => void): Promise<unknown> {
  const server = mailServer();
  prepare(server);
  const account = await accountOn(server);
  try {
    await account.host.ask('scan.run', { accountId: account.accountId });
    return await whatIsKnown(account);
  } finally {
    await account.host.stop();
  }
}

const cut = fc.oneof(
  fc.record({ cutAfterRows: fc.integer({ min: 0, max: 160 }) }),
  fc.record({ cutAtCommand: fc.integer({ min: 1, max: 14 }) }),
);

/** What may have happened between two tries. */
const between = fc.constantFrom<(server: FakeMailServer) => void>(
  () => {},
  server => server.folders.get('INBOX')?.expunge(10, 58),
  server => server.folders.get('INBOX')?.deliver(letterFrom('late@example.org', 900)),
  server => server.folders.get('Sent')?.expunge(1, 2, 40),
  server => server.folders.get('INBOX')?.renumber(),
);

describe('a scan that is cut', () => {
  test('ends, tried again, with exactly what an uncut scan finds, wherever it was cut and whatever happened meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cut, between, fc.boolean()), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        async (cuts, qresync) => {
          const server = mailServer();
          server.qresync = qresync;
          const { accountId, host } = await accountOn(server);
          const running = { host, accountId };
          try {
            for (const [misbehaviour, happens, restart] of cuts) {
              server.misbehaviour = misbehaviour;
              const result = await running.host.backend.call('scan.run', { accountId });
              expect(result.ok ? 'connection-lost' : result.error.code).toBe('connection-lost');
              happens(server);
              if (restart) running.host = await running.host.reopen();
            }
            server.misbehaviour = {};
            await running.host.ask('scan.run', { accountId });
            const expected = await knownAfterUncutScan(fresh => cuts.forEach(([, happens]) => happens(fresh)));
            expect(await whatIsKnown(running)).toEqual(expected);
          } finally {
            await running.host.stop();
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  test('keeps what was stored and reads only the rest', async () => {
    const server = new FakeMailServer();
    const inbox = server.add('INBOX');
    for (let n = 0; n < 50; n += 1) inbox.deliver(letterFrom(`friend${n % 5}@example.org`, n));
    const account = await accountOn(server);
    server.misbehaviour = { cutAfterRows: 28 };
    const first = await account.host.backend.call('scan.run', { accountId: account.accountId });
    expect(first).toMatchObject({ ok: false, error: { code: 'connection-lost', retryable: true } });
    expect(await account.host.ask('folder.list', { accountId: account.accountId })).toMatchObject([{ path: 'INBOX', read: 28 }]);
    expect(await account.host.ask('account.list', {})).toMatchObject([{ state: 'offline', problem: 'connection-lost', lastScan: null }]);

    const again = await account.host.reopen();
    server.misbehaviour = {};
    expect(await again.ask('scan.run', { accountId: account.accountId })).toMatchObject({ messages: 50, new: 22 });
    expect(server.commands).toContain('UID FETCH 29:50');
    expect(await again.ask('account.list', {})).toMatchObject([{ state: 'ready', problem: null }]);
    await again.stop();
  });
});
