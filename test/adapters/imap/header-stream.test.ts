import fc from 'fast-check';
import { ImapFlow } from 'imapflow';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { parseHeaderBlock } from '../../../electron/adapters/imap/header-block.ts';
import { HEADER_FETCH_ITEMS, HEADER_FIELDS } from '../../../electron/adapters/imap/header-fields.ts';
import { MailboxDirectory } from '../../../electron/adapters/imap/mailbox-directory.ts';
import type { MessageHeader } from '../../../shared/domain/message-header.ts';
import { fetchRow, startHostileImapServer } from '../../support/hostile-imap-server.ts';
import { PASSWORD, readHeaders, settingsFor, withSession } from './session.ts';

const SECTION = 'BODY[HEADER.FIELDS (FROM TO)]';
const DATE = 'INTERNALDATE "01-Jan-2020 12:00:00 +0000"';
const quoted = (text: string): string => `"${text.replace(/(["\\])/g, '\\$1')}"`;

const HEADERS = [
  'From: =?utf-8?Q?Zo=C3=AB?= <zoe@x.org>\r\nTo: me@x.org\r\n\r\n',
  `From: ${Buffer.from('Zoë Müller <zoë@müller.example>').toString('latin1')}\r\n\r\n`,
  'From: Caf\xe9 <caf\xe9@x.org>\r\nSubject: \x80\x81\r\n\r\n',
  'To: A Group:Ed <ed@x.org>,joe@x.org;, undisclosed-recipients:;\r\n\r\n',
  'From: Pete(A \\) chap) <pete(c)@x.org(h)>\r\nTo: a@x.org,\r\n\tb@x.org,\r\n \r\n c@x.org\r\n\r\n',
  'From: a@x.org\nTo: b@x.org\n\n',
  'Broken\r\n : folding\r\nFrom\r\n: a@x.org\r\nFrom: "b, c" <b@x.org>\r\n\r\n',
  'Subject: * 9 FETCH (UID 9)\r\n A1 OK {12}\r\nFrom: a@x.org\r\n\r\n',
  '',
];

/** Rows in the shapes servers use, each with what must be read from it. */
const ROWS: readonly { readonly shape: string; readonly bytes: (uid: number, header: string) => Buffer }[] = [
  { shape: 'usual', bytes: fetchRow },
  {
    shape: 'UID last',
    bytes: (uid, header) => Buffer.from(`* ${uid} FETCH (${DATE} ${SECTION} {${header.length}}\r\n${header} UID ${uid})\r\n`, 'latin1'),
  },
  {
    shape: 'two literals',
    bytes: (uid, header) =>
      Buffer.from(`* ${uid} FETCH (UID ${uid} ${DATE} BODY[TEXT] {4}\r\n)\r\n* ${SECTION} {${header.length}}\r\n${header})\r\n`, 'latin1'),
  },
  {
    shape: 'INTERNALDATE as literal',
    bytes: (uid, header) =>
      Buffer.from(
        `* ${uid} FETCH (UID ${uid} INTERNALDATE {26}\r\n01-Jan-2020 12:00:00 +0000 ${SECTION} {${header.length}}\r\n${header})\r\n`,
        'latin1',
      ),
  },
  {
    shape: 'lower case',
    bytes: (uid, header) => Buffer.from(`* ${uid} fetch (UID ${uid} ${DATE} ${SECTION} {${header.length}}\r\n${header})\r\n`, 'latin1'),
  },
];

const fromBytes = (uid: number, header: string): MessageHeader =>
  parseHeaderBlock(header, uid, Date.parse('2020-01-01T12:00:00Z'), new MailboxDirectory());

it('gives the same headers by its own parser and by imapflow’s, in every shape and any pieces', async () => {
  const chosen = fc.record({ header: fc.constantFrom(...HEADERS), row: fc.constantFrom(...ROWS) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(chosen, { minLength: 1, maxLength: 12 }),
      fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 }),
      async (list, pieces) => {
        const rows = Buffer.concat(list.map(({ row, header }, n) => row.bytes(n + 1, header)));
        await withSession({ exists: list.length, rows, pieces }, async (session, server) => {
          const read = await readHeaders(session);
          expect(read.rows).toEqual(list.map(({ header }, n) => fromBytes(n + 1, header)));
          expect(server.lines.filter(line => line.includes('UID FETCH')).map(line => line.slice(line.indexOf('(')))).toEqual([
            HEADER_FETCH_ITEMS,
          ]);
        });
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);

it('reads the very bytes imapflow reads', async () => {
  const rows = Buffer.concat(HEADERS.flatMap((header, n) => ROWS.map((row, m) => row.bytes(1 + n * ROWS.length + m, header))));
  const server = await startHostileImapServer({ exists: HEADERS.length * ROWS.length, rows });
  const { host, port } = settingsFor(server.port).imap;
  const client = new ImapFlow({ host, port, secure: false, doSTARTTLS: false, auth: { user: 'anna', pass: PASSWORD }, logger: false });
  try {
    await client.connect();
    await client.mailboxOpen('INBOX', { readOnly: true });
    const theirs: MessageHeader[] = [];
    for await (const { uid, headers } of client.fetch(
      '1:1000',
      { uid: true, internalDate: true, headers: [...HEADER_FIELDS] },
      { uid: true },
    ))
      theirs.push(fromBytes(uid, headers?.toString('latin1') ?? ''));
    await withSession({ exists: theirs.length, rows }, async session => {
      expect((await readHeaders(session)).rows).toEqual(theirs);
    });
    expect(theirs).toHaveLength(HEADERS.length * ROWS.length);
  } finally {
    await client.logout();
    await server.stop();
  }
});

it('reads headers sent as quoted strings or NIL, and no rows from news about flags', async () => {
  const rows = Buffer.from(
    `* 1 FETCH (UID 1 ${DATE} ${SECTION} ${quoted('From: "A" <a@x.org>')})\r\n* 2 FETCH (UID 2 ${DATE} ${SECTION} NIL)\r\n* 3 FETCH (UID 3 FLAGS (\\Seen))\r\n* 4 FETCH (FLAGS ())\r\n* 5 EXISTS\r\n`,
  );
  await withSession({ exists: 4, rows }, async session => {
    expect((await readHeaders(session)).rows).toEqual([fromBytes(1, 'From: "A" <a@x.org>'), fromBytes(2, '')]);
  });
});

it('holds the server back while a batch is being worked on', async () => {
  const header = `To: ${'x@x.org, '.repeat(2_000)}\r\n`;
  const piece = (first: number): Buffer => Buffer.concat(Array.from({ length: 100 }, (_, n) => fetchRow(first + n, header)));
  let written = 0;
  await withSession(
    {
      exists: 20_000,
      answer: async ({ name, tag, socket }) => {
        if (name !== 'UID FETCH') return false;
        for (let first = 1; first < 20_000 && !socket.destroyed; first += 100) {
          written += 100;
          if (!socket.write(piece(first)))
            await new Promise(resolve => {
              socket.once('drain', resolve);
            });
        }
        socket.write(`${tag} OK done\r\n`);
        return true;
      },
    },
    async session => {
      await session.open('INBOX');
      let read = 0;
      let waited = false;
      await session.headers({ first: 1, last: 100_000 }, async batch => {
        read += batch.rows.length;
        if (waited) return;
        waited = true;
        await sleep(500);
        const before = written;
        // Longer than the timeout of the session: what we hold back is no silence of the server.
        await sleep(2_500);
        expect(written - before).toBeLessThan(200);
        expect(written).toBeLessThan(15_000);
      });
      expect(read).toBe(20_000);
    },
  );
}, 60_000);

it('stops delivering when told to, and can be used again', async () => {
  const rows = Buffer.concat(Array.from({ length: 6_000 }, (_, n) => fetchRow(n + 1, 'From: a@x.org\r\n')));
  await withSession({ exists: 6_000, rows }, async session => {
    await session.open('INBOX');
    const controller = new AbortController();
    let batches = 0;
    await session.headers(
      { first: 1, last: 10_000 },
      () => {
        batches++;
        controller.abort();
      },
      controller.signal,
    );
    expect(batches).toBe(1);
    expect((await session.status('INBOX')).messages).toBe(6_000);
    await session.headers({ first: 1, last: 10_000 }, () => void batches++, controller.signal);
    expect(batches).toBe(1);
  });
});

it('gives up the connection when told to stop and the server goes on and on', async () => {
  await withSession(
    {
      exists: 1_000_000,
      answer: ({ name, socket }) => {
        if (name !== 'UID FETCH') return false;
        let uid = 0;
        const timer = setInterval(() => socket.write(fetchRow(++uid, 'From: a@x.org\r\n')), 20);
        socket.once('close', () => clearInterval(timer));
        return true;
      },
    },
    async session => {
      await session.open('INBOX');
      const controller = new AbortController();
      await session.headers({ first: 1, last: 1_000_000 }, () => controller.abort(), controller.signal);
      await expect(session.closed).resolves.toBeUndefined();
    },
  );
});

it('passes on what the consumer throws, and calls it no more', async () => {
  const rows = Buffer.concat(Array.from({ length: 6_000 }, (_, n) => fetchRow(n + 1, 'From: a@x.org\r\n')));
  await withSession({ exists: 6_000, rows }, async session => {
    await session.open('INBOX');
    let calls = 0;
    const failing = session.headers({ first: 1, last: 10_000 }, async () => {
      calls++;
      await Promise.reject(new Error('disk full'));
    });
    await expect(failing).rejects.toThrow('disk full');
    expect(calls).toBe(1);
    expect((await session.status('INBOX')).messages).toBe(6_000);
  });
});

it('reads one range after the other, also when asked at once', async () => {
  const rows = Buffer.concat(Array.from({ length: 10 }, (_, n) => fetchRow(n + 1, 'From: a@x.org\r\n')));
  await withSession({ exists: 10, rows }, async session => {
    await session.open('INBOX');
    const got: number[][] = [[], []];
    await Promise.all(
      [
        { first: 1, last: 5 },
        { first: 6, last: 10 },
      ].map((range, n) => session.headers(range, batch => void got[n]?.push(...batch.rows.map(row => row.uid)))),
    );
    expect(got).toEqual([
      [1, 2, 3, 4, 5],
      [6, 7, 8, 9, 10],
    ]);
  });
});
