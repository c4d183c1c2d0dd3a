import type { Socket } from 'node:net';
import { expect, it } from 'vitest';
import { mergedRanges, parseUidSet, rangesOf } from '../../../electron/adapters/imap/uid-ranges.ts';
import { failureOf, withSession } from './session.ts';

it('sends no more than it must: neither ID nor NAMESPACE, LSUB or a LIST before EXAMINE', async () => {
  await withSession({ exists: 3 }, async (session, server) => {
    await session.folders();
    await session.status('INBOX');
    await session.open('INBOX');
    await session.uids();
    expect(server.lines.map(line => line.split(' ')[1])).toEqual(['CAPABILITY', 'LOGIN', 'CAPABILITY', 'LIST', 'STATUS', 'EXAMINE', 'UID']);
  });
});

it('believes CONDSTORE and QRESYNC only when ENABLE is confirmed', async () => {
  const capabilities = 'IMAP4rev1 ENABLE CONDSTORE QRESYNC IDLE X-GM-EXT-1';
  await withSession({ capabilities }, async session => {
    expect(session.capabilities).toEqual({ condstore: false, qresync: false, idle: true, compressed: false, gmail: true });
  });
  await withSession(
    {
      capabilities,
      answer: ({ name, tag, line, socket }) => {
        if (name !== 'ENABLE') return false;
        expect(line).toContain('QRESYNC');
        socket.write(`* ENABLED CONDSTORE QRESYNC\r\n${tag} OK done\r\n`);
        return true;
      },
    },
    async session => {
      expect(session.capabilities).toMatchObject({ condstore: true, qresync: true });
    },
  );
});

it('names a folder that is not there', async () => {
  await withSession(
    {
      answer: ({ name, tag, socket }) => {
        if (name === 'LIST') socket.write(`${tag} OK none\r\n`);
        else if (name === 'EXAMINE' || name === 'STATUS') socket.write(`${tag} NO [NONEXISTENT] no\r\n`);
        else return false;
        return true;
      },
    },
    async session => {
      expect(await failureOf(session.open('Gone'))).toMatchObject({ code: 'folder-unknown', params: { folder: 'Gone' } });
      expect(await failureOf(session.status('Gone'))).toMatchObject({ code: 'folder-unknown', params: { folder: 'Gone' } });
    },
  );
});

it('asks for UIDs as ranges where the server can, and counts them itself where not', async () => {
  const asking = (capabilities: string, answered: string): Promise<unknown> =>
    withSession(
      {
        exists: 9,
        capabilities,
        answer: ({ name, tag, socket }) => {
          if (name !== 'UID SEARCH') return false;
          socket.write(`${answered}\r\n${tag} OK done\r\n`);
          return true;
        },
      },
      async session => {
        await session.open('INBOX');
        return session.uids();
      },
    );
  const ranges = [
    { first: 1, last: 3 },
    { first: 7, last: 7 },
  ];
  expect(await asking('IMAP4rev1', '* SEARCH 7 1 2 3')).toEqual(ranges);
  expect(await asking('IMAP4rev1', '* SEARCH')).toEqual([]);
  expect(await asking('IMAP4rev1 ESEARCH', '* ESEARCH (TAG "5") UID ALL 7,1:3')).toEqual(ranges);
  expect(await asking('IMAP4rev1 ESEARCH', '* ESEARCH (TAG "5") UID')).toEqual([]);
});

it('tells which UIDs vanished, and not those that only changed', async () => {
  await withSession(
    {
      exists: 9,
      answer: ({ name, line, tag, socket }) => {
        if (name !== 'UID FETCH') return false;
        expect(line).toMatch(/UID FETCH 1:\* \(UID\) \(CHANGEDSINCE 42 VANISHED\)$/);
        socket.write(`* VANISHED (EARLIER) 41,43:116\r\n* 3 FETCH (UID 3 MODSEQ (44))\r\n* VANISHED 200\r\n${tag} OK done\r\n`);
        return true;
      },
    },
    async session => {
      await session.open('INBOX');
      expect(await session.vanished('42')).toEqual([
        { first: 41, last: 41 },
        { first: 43, last: 116 },
        { first: 200, last: 200 },
      ]);
    },
  );
});

it('is not kept busy by a server that lets four billion messages vanish', async () => {
  await withSession(
    {
      exists: 9,
      answer: ({ name, tag, socket }) => {
        if (name !== 'STATUS') return false;
        socket.write(`* VANISHED 1:4294967295\r\n* STATUS INBOX (MESSAGES 1 UIDNEXT 2 UIDVALIDITY 3)\r\n${tag} OK done\r\n`);
        return true;
      },
    },
    async session => {
      await session.open('INBOX');
      const started = performance.now();
      await session.status('INBOX');
      expect(performance.now() - started).toBeLessThan(1_000);
      expect(await session.idle(new AbortController().signal)).toBe('changed');
    },
  );
});

const IDLING = 'IMAP4rev1 IDLE';

it('idles until something changes, the caller stops, or the connection ends', async () => {
  let socketOfIdle: Socket | null = null;
  await withSession(
    {
      exists: 1,
      capabilities: IDLING,
      answer: ({ name, socket }) => {
        if (name !== 'IDLE') return false;
        socket.write('+ idling\r\n');
        socketOfIdle = socket;
        return true;
      },
    },
    async (session, server) => {
      // The tagged answer to IDLE comes with DONE, which has no tag of its own.
      const done = setInterval(() => {
        const at = server.lines.indexOf('DONE');
        if (at < 0) return;
        const tag = server.lines.findLast(line => line.endsWith(' IDLE'))?.split(' ')[0];
        server.lines[at] = 'answered';
        socketOfIdle?.write(`${tag} OK done\r\n`);
      }, 10);
      try {
        await session.open('INBOX');
        const controller = new AbortController();
        setTimeout(() => controller.abort(), 50);
        expect(await session.idle(controller.signal)).toBe('aborted');
        setTimeout(() => socketOfIdle?.write('* 2 EXISTS\r\n'), 50);
        expect(await session.idle(new AbortController().signal)).toBe('changed');
        // The connection is free for commands in between.
        expect(await session.uids()).toEqual([]);
        setTimeout(() => socketOfIdle?.destroy(), 50);
        expect(await session.idle(new AbortController().signal)).toBe('closed');
      } finally {
        clearInterval(done);
      }
    },
  );
});

it('tells at once what changed before it was asked to idle', async () => {
  await withSession(
    {
      exists: 1,
      answer: ({ name, tag, socket }) => {
        if (name !== 'STATUS') return false;
        socket.write(`* 5 EXISTS\r\n* STATUS INBOX (MESSAGES 5 UIDNEXT 6 UIDVALIDITY 3)\r\n${tag} OK done\r\n`);
        return true;
      },
    },
    async session => {
      await session.open('INBOX');
      await session.status('INBOX');
      expect(await session.idle(new AbortController().signal)).toBe('changed');
    },
  );
});

it('never throws on close, also when the server is gone or mute', async () => {
  await withSession({ answer: ({ name }) => name === 'LOGOUT' }, async session => {
    await expect(session.close()).resolves.toBeUndefined();
    await expect(session.close()).resolves.toBeUndefined();
    await expect(session.closed).resolves.toBeUndefined();
  });
});

it('reads and joins UID sets', () => {
  expect(parseUidSet('3:1,5,4,9999999999,x,*,7:7', 10)).toEqual([
    { first: 1, last: 5 },
    { first: 7, last: 7 },
  ]);
  expect(parseUidSet('1,3,5', 2)).toBeNull();
  expect(rangesOf([5, 1, 2, 2, NaN, 0, -1])).toEqual([
    { first: 1, last: 2 },
    { first: 5, last: 5 },
  ]);
  expect(mergedRanges([])).toEqual([]);
});
