import { expect, it } from 'vitest';
import { createImapMailReader } from '../../../electron/adapters/imap/imap-mail-reader.ts';
import { LIMITS } from '../../../electron/adapters/imap/limits.ts';
import { fetchRow, type ImapScript, startHostileImapServer } from '../../support/hostile-imap-server.ts';
import { forever } from '../../support/without-end.ts';
import { failureOf, PASSWORD, readHeaders, settingsFor, withSession } from './session.ts';

const connecting = async (
  script: ImapScript,
  security: 'plain' | 'starttls' | 'tls' = 'plain',
): Promise<{ failure: Awaited<ReturnType<typeof failureOf>>; lines: string[] }> => {
  const server = await startHostileImapServer(script);
  try {
    const failure = await failureOf(createImapMailReader().connect(settingsFor(server.port, { security }), PASSWORD, { timeoutMs: 1_000 }));
    return { failure, lines: server.lines };
  } finally {
    await server.stop();
  }
};

it.each([
  ['SSH', 'SSH-2.0-OpenSSH_9.6\r\n'],
  ['SMTP', '220 smtp.example.test ESMTP ready\r\n'],
  ['POP3', '+OK ready\r\n'],
  ['noise without a line end', Buffer.alloc(200, 0xfe)],
])('knows by its greeting that %s is not IMAP', async (_, greeting) => {
  expect((await connecting({ greeting })).failure).toMatchObject({ code: 'not-imap', params: { host: '127.0.0.1' } });
});

it('says timeout, host and port when the server never greets', async () => {
  const { failure } = await connecting({ greeting: '* ' });
  expect(failure).toMatchObject({ code: 'timeout', retryable: true, params: { host: '127.0.0.1' } });
});

it('passes on why a server says BYE', async () => {
  expect((await connecting({ greeting: '* BYE Too many connections\r\n' })).failure).toMatchObject({
    code: 'server-error',
    params: { text: 'Too many connections' },
  });
});

it('gives up on a server that never answers a command', async () => {
  expect((await connecting({ answer: ({ name }) => name === 'LOGIN' })).failure.code).toBe('timeout');
});

it('sends no password where STARTTLS was stripped', async () => {
  const { failure, lines } = await connecting({ capabilities: 'IMAP4rev1 AUTH=PLAIN' }, 'starttls');
  expect(failure).toMatchObject({ code: 'tls-failed', params: { reason: 'no-starttls' } });
  expect(lines.join('\n')).not.toMatch(/LOGIN|AUTHENTICATE/);
});

it('refuses a PREAUTH greeting where STARTTLS is required', async () => {
  expect((await connecting({ greeting: '* PREAUTH welcome\r\n', capabilities: 'IMAP4rev1 STARTTLS' }, 'starttls')).failure.code).toBe(
    'tls-failed',
  );
});

it('sees responses injected behind the answer to STARTTLS', async () => {
  const { failure, lines } = await connecting(
    {
      capabilities: 'IMAP4rev1 STARTTLS',
      answer: ({ name, tag, socket }) => {
        if (name !== 'STARTTLS') return false;
        socket.write(`${tag} OK go\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n`);
        return true;
      },
    },
    'starttls',
  );
  expect(failure).toMatchObject({ code: 'tls-failed', params: { reason: 'injection' } });
  expect(lines.join('\n')).not.toMatch(/LOGIN|AUTHENTICATE/);
});

it('says tls-failed where the port speaks no TLS', async () => {
  expect((await connecting({}, 'tls')).failure.code).toBe('tls-failed');
});

const FETCHING: readonly (readonly [string, Buffer, string])[] = [
  ['an endless line', Buffer.alloc(65_536, 'x'), 'line-too-long'],
  ['endless untagged responses', Buffer.from('* OK hello\r\n'.repeat(5_000)), 'answer-too-long'],
  ['endless rows', Buffer.concat(Array.from({ length: 500 }, () => fetchRow(1, 'From: a@x.org\r\n'))), 'too-many-rows'],
  ['endless unfinished literals', Buffer.from('* LIST {5}\r\nhello '.repeat(3_000)), 'response-too-long'],
  ['a huge literal', Buffer.from('* 1 FETCH (UID 1 BODY[HEADER.FIELDS (FROM)] {4000000000}\r\n'), 'literal-too-long'],
];

it.each(FETCHING)('ends %s quickly and without growing', async (_, piece, reason) => {
  await withSession(
    {
      exists: 10,
      answer: ({ name, socket }) => {
        if (name !== 'UID FETCH') return false;
        forever(socket, piece);
        return true;
      },
    },
    async session => {
      const before = process.memoryUsage.rss();
      const started = performance.now();
      expect(await failureOf(readHeaders(session))).toMatchObject({ code: 'server-error', params: { reason } });
      expect(performance.now() - started).toBeLessThan(10_000);
      // The collector decides when memory goes back; what must not happen is growing with what the server sends.
      expect(process.memoryUsage.rss() - before).toBeLessThan(8 * LIMITS.command);
      await session.closed;
    },
  );
});

it('hands over what it had read when the connection drops within a literal', async () => {
  await withSession(
    {
      exists: 3,
      answer: ({ name, socket }) => {
        if (name !== 'UID FETCH') return false;
        socket.end(Buffer.concat([fetchRow(1, 'From: a@x.org\r\n'), fetchRow(2, 'From: b@x.org\r\n').subarray(0, -20)]));
        return true;
      },
    },
    async session => {
      await session.open('INBOX');
      const uids: number[] = [];
      const failure = await failureOf(session.headers({ first: 1, last: 10 }, batch => void uids.push(...batch.rows.map(row => row.uid))));
      expect(failure).toMatchObject({ code: 'connection-lost', retryable: true });
      expect(uids).toEqual([1]);
      await session.closed;
      expect((await failureOf(session.status('INBOX'))).code).toBe('connection-lost');
    },
  );
});

it('says timeout when the server falls silent in the middle of rows', async () => {
  await withSession(
    {
      exists: 3,
      answer: ({ name, socket }) => {
        if (name !== 'UID FETCH') return false;
        socket.write(fetchRow(1, 'From: a@x.org\r\n'));
        return true;
      },
    },
    async session => {
      expect((await failureOf(readHeaders(session))).code).toBe('timeout');
    },
  );
});

it('skips a message whose header is too long, with its UID and reason', async () => {
  const rows = Buffer.concat([
    fetchRow(1, 'From: a@x.org\r\n'),
    fetchRow(2, `To: ${'x'.repeat(LIMITS.headerBlock)}\r\n`),
    fetchRow(3, 'From: c@x.org\r\n'),
  ]);
  await withSession({ exists: 3, rows }, async session => {
    const read = await readHeaders(session);
    expect(read.rows.map(row => row.uid)).toEqual([1, 3]);
    expect(read.skipped).toEqual([{ uid: 2, reason: 'too-long' }]);
  });
});

it('leaves out rows nobody asked for', async () => {
  await withSession(
    { exists: 3, rows: Buffer.concat([fetchRow(5, 'From: a@x.org\r\n'), fetchRow(2, 'From: b@x.org\r\n')]) },
    async session => {
      expect((await readHeaders(session, 3)).rows.map(row => row.uid)).toEqual([2]);
    },
  );
});

it('lists at most so many folders, and none whose name could not be sent back', async () => {
  const lines = Array.from({ length: LIMITS.folders + 5 }, (_, n) => `* LIST () "/" F${n}\r\n`).join('');
  await withSession(
    {
      answer: ({ name, tag, socket }) => {
        if (name !== 'LIST') return false;
        socket.write(
          `* LIST () "/" {4}\r\na\r\nb\r\n* LIST () "/" "${'x'.repeat(2_000)}"\r\n* LIST (\\Noselect) "/" "&AOk-t&AOk-"\r\n${lines}${tag} OK done\r\n`,
        );
        return true;
      },
    },
    async session => {
      const folders = await session.folders();
      expect(folders.length).toBe(LIMITS.folders);
      expect(folders.find(folder => folder.path === 'été')).toMatchObject({ selectable: false, specialUse: null });
      expect(folders.some(folder => folder.path.includes('\n') || folder.path.length > LIMITS.folderName)).toBe(false);
    },
  );
});
