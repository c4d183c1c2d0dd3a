import type { Socket } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MailSession, UidRange } from '../../../electron/backend/ports/mail.ts';
import { fetchRow, type ImapScript } from '../../support/hostile-imap-server.ts';
import { failureOf, withSession } from './session.ts';

// RFC 9051 §5.5: a command may be written while the one before it is being answered.

const ROWS = 600;
const NEWER = { first: ROWS + 1, last: 2 * ROWS };
const OLDER = { first: 1, last: ROWS };
const rowsOf = ({ first, last }: UidRange): Buffer =>
  Buffer.concat(Array.from({ length: last - first + 1 }, (_, n) => fetchRow(first + n, `From: a${first + n}@x.org\r\nTo: me@x.org\r\n`)));
const uidsOf = ({ first, last }: UidRange): number[] => Array.from({ length: last - first + 1 }, (_, n) => first + n);

/** Ends no FETCH before the next one is there, as no server does; then `second` says what is said to both. */
function holdingServer(
  second: (tags: readonly [string, string]) => Buffer | string,
  write: (socket: Socket, said: Buffer) => void = (socket, said) => socket.write(said),
): ImapScript {
  const tags: string[] = [];
  return {
    exists: 2 * ROWS,
    answer: ({ name, tag, socket }) => {
      if (name !== 'UID FETCH') return false;
      tags.push(tag);
      const [one, other] = tags;
      if (one === undefined || other === undefined) write(socket, rowsOf(NEWER));
      else write(socket, Buffer.from(second([one, other])));
      return true;
    },
  };
}

const both = ([one, other]: readonly [string, string]): Buffer =>
  Buffer.concat([Buffer.from(`${one} OK done\r\n`), rowsOf(OLDER), Buffer.from(`${other} OK done\r\n`)]);

async function readBoth(session: MailSession): Promise<number[][]> {
  const got: number[][] = [];
  await session.open('INBOX');
  for (const [range, next] of [[NEWER, OLDER], [OLDER]] as const) {
    const uids: number[] = [];
    await session.headers(range, batch => void uids.push(...batch.rows.map(({ uid }) => uid)), undefined, next);
    got.push(uids);
  }
  return got;
}

describe('a range that is known to follow', () => {
  it('is asked for while the one before it is still coming; each gets its own rows', async () => {
    await withSession(holdingServer(both), async session => {
      expect(await readBoth(session)).toEqual([uidsOf(NEWER), uidsOf(OLDER)]);
      expect((await session.status('INBOX')).messages).toBe(2 * ROWS);
    });
  });

  it('gets them wherever the bytes are cut', async () => {
    const cut = (sizes: readonly number[]) => {
      let at = 0;
      return (socket: Socket, said: Buffer): void => {
        for (let from = 0; from < said.length;) {
          const size = sizes[at++ % sizes.length] ?? said.length;
          socket.write(said.subarray(from, from + size));
          from += size;
        }
      };
    };
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 30, max: 9_000 }), { minLength: 1, maxLength: 6 }), async sizes => {
        const read = await withSession(holdingServer(both, cut(sizes)), readBoth);
        expect(read).toEqual([uidsOf(NEWER), uidsOf(OLDER)]);
      }),
      { numRuns: 12 },
    );
  });

  it('is not asked for ahead where all of the one before it comes at once', async () => {
    const few = { first: 1, last: 3 };
    await withSession({ exists: 3, rows: rowsOf(few) }, async session => {
      await session.open('INBOX');
      const got: number[] = [];
      for (const next of [few, undefined])
        await session.headers(few, batch => void got.push(...batch.rows.map(({ uid }) => uid)), undefined, next);
      expect(got).toEqual([1, 2, 3, 1, 2, 3]);
    });
  });

  it('may be refused, which the one before it does not hear of', async () => {
    const server = holdingServer(([one, other]) => `${one} OK done\r\n${other} NO not now\r\n`);
    await withSession(server, async session => {
      await session.open('INBOX');
      const got: number[] = [];
      await session.headers(NEWER, batch => void got.push(...batch.rows.map(({ uid }) => uid)), undefined, OLDER);
      expect(got).toEqual(uidsOf(NEWER));
      expect((await failureOf(session.headers(OLDER, () => {}))).code).toBe('server-error');
      expect((await session.status('INBOX')).messages).toBe(2 * ROWS);
    });
  });
});

describe('the connection ends rather than giving rows to somebody who did not ask', () => {
  const startBoth = async (session: MailSession, onBatch = (): void => {}): Promise<void> => {
    await session.open('INBOX');
    await session.headers(NEWER, onBatch, undefined, OLDER);
  };

  it('when something else is asked', async () => {
    await withSession(holdingServer(both), async session => {
      await startBoth(session);
      expect((await failureOf(session.status('INBOX'))).code).toBe('server-error');
      await expect(session.closed).resolves.toBeUndefined();
    });
  });

  it('when the one before it fails', async () => {
    const server = holdingServer(([one]) => `${one} NO too much\r\n`);
    await withSession(server, async session => {
      expect((await failureOf(startBoth(session))).code).toBe('server-error');
      await expect(session.closed).resolves.toBeUndefined();
    });
  });

  it('when its answer comes out of turn', async () => {
    const server = holdingServer(([one, other]) => `${other} OK done\r\n${one} OK done\r\n`);
    await withSession(server, async session => {
      expect((await failureOf(startBoth(session))).code).toBe('server-error');
      await expect(session.closed).resolves.toBeUndefined();
    });
  });

  it('when it is closed, at once', async () => {
    await withSession(holdingServer(both), async session => {
      await startBoth(session);
      await session.close();
      await expect(session.closed).resolves.toBeUndefined();
    });
  });
});
