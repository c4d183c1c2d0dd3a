import { describe, expect, it } from 'vitest';
import { createImapMailReader } from '../../../electron/adapters/imap/imap-mail-reader.ts';
import { LIMITS } from '../../../electron/adapters/imap/limits.ts';
import type { MailSession } from '../../../electron/backend/ports/mail.ts';
import { fetchRow, type ImapScript, startHostileImapServer } from '../../support/hostile-imap-server.ts';
import { drip, forever } from '../../support/without-end.ts';
import { failureOf, PASSWORD, settingsFor } from './session.ts';

/** As the product's 30 seconds and ten minutes, in short. */
const SHORT = { timeoutMs: 1_000, patienceMs: 2_000 };

/** Everything the product asks of a mailbox, in the order it does. */
async function readAll(session: MailSession): Promise<void> {
  await session.folders(true);
  await session.status('INBOX');
  await session.open('INBOX');
  await session.uids();
  await session.headers({ first: 1, last: 10 }, () => {});
  await session.threadHead(1);
  await session.clockOffsets([1, 2]);
  await session.sources([1, 2], 1_000);
}

async function meet(script: ImapScript): Promise<{ failure: Awaited<ReturnType<typeof failureOf>>; taken: number }> {
  const server = await startHostileImapServer({ exists: 10, rows: fetchRow(1, 'From: a@x.org\r\n'), ...script });
  try {
    const failure = await failureOf(
      (async () => {
        const session = await createImapMailReader().connect(settingsFor(server.port), PASSWORD, SHORT);
        try {
          await readAll(session);
        } finally {
          await session.close();
        }
      })(),
    );
    return { failure, taken: server.written() };
  } finally {
    await server.stop();
  }
}

const STEPS = ['CAPABILITY', 'LOGIN', 'LIST', 'STATUS', 'EXAMINE', 'UID SEARCH', 'UID FETCH'];
const WAYS: readonly [string, (step: string) => ImapScript][] = [
  ['answers a letter at a time', step => ({ answer: at(step, socket => drip(socket, '* OK still searching\r\n')) })],
  ['fills an endless line', step => ({ answer: at(step, socket => forever(socket, Buffer.alloc(65_536, 'x'))) })],
  [
    'says endless things nobody asked for',
    step => ({ answer: at(step, socket => forever(socket, '* OK [ALERT] hello\r\n'.repeat(3_000))) }),
  ],
  ['promises a literal of four billion bytes', step => ({ answer: at(step, socket => forever(socket, '* LIST () "/" {4000000000}\r\n')) })],
  ['nests lists without an end', step => ({ answer: at(step, socket => forever(socket, `* X ${'('.repeat(60_000)}`)) })],
  ['hangs up with BYE', step => ({ answer: at(step, socket => socket.end('* BYE too many connections\r\n')) })],
  ['hangs up without a word', step => ({ answer: at(step, socket => socket.destroy()) })],
];
type Socket = Parameters<typeof drip>[0];
function at(step: string, what: (socket: Socket) => unknown): NonNullable<ImapScript['answer']> {
  return ({ name, socket }) => {
    if (name !== step) return false;
    what(socket);
    return true;
  };
}

describe('an IMAP server that never comes to the point', () => {
  it.concurrent.each(STEPS.flatMap(step => WAYS.map(([how, script]) => ({ step, how, script }))))(
    'and $how at $step is left in time, for a reason that can be said, and no more is taken from it than the bound',
    async ({ step, script }) => {
      const { failure, taken } = await meet(script(step));
      expect(['timeout', 'server-error', 'connection-lost', 'connection-refused']).toContain(failure.code);
      expect(failure.params).toMatchObject({ host: '127.0.0.1' });
      expect(taken).toBeLessThan(2 * LIMITS.command);
    },
  );

  it('and greets a letter at a time is left', async () => {
    const server = await startHostileImapServer({ greeting: '*' });
    try {
      const started = performance.now();
      const failure = await failureOf(createImapMailReader().connect(settingsFor(server.port), PASSWORD, SHORT));
      expect(failure.code).toBe('timeout');
      expect(performance.now() - started).toBeLessThan(30_000);
    } finally {
      await server.stop();
    }
  });

  it('is not left while rows come, however slowly', async () => {
    const server = await startHostileImapServer({
      exists: 8,
      answer: async ({ name, tag, socket }) => {
        if (name !== 'UID FETCH') return false;
        for (let uid = 1; uid <= 8; uid++) {
          socket.write(fetchRow(uid, 'From: a@x.org\r\n'));
          await new Promise(resolve => {
            setTimeout(resolve, 400);
          });
        }
        socket.write(`${tag} OK done\r\n`);
        return true;
      },
    });
    try {
      const session = await createImapMailReader().connect(settingsFor(server.port), PASSWORD, { timeoutMs: 2_500, patienceMs: 2_500 });
      await session.open('INBOX');
      const uids: number[] = [];
      await session.headers({ first: 1, last: 10 }, batch => void uids.push(...batch.rows.map(({ uid }) => uid)));
      expect(uids).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      await session.close();
    } finally {
      await server.stop();
    }
  });
});

describe('capabilities that are a game', () => {
  it.each([
    ['a hundred thousand of them', Array.from({ length: 100_000 }, (_, n) => `X-${n}`).join(' ')],
    ['one of a million letters', 'X'.repeat(1_000_000)],
    ['with names of JavaScript', 'IMAP4rev1 __proto__ constructor toString AUTH=__proto__'],
    ['none', ''],
  ])('%s: are read or refused, and nothing breaks', async (_, capabilities) => {
    const server = await startHostileImapServer({ capabilities });
    try {
      const outcome = await createImapMailReader()
        .connect(settingsFor(server.port), PASSWORD, SHORT)
        .then(
          async session => {
            await session.close();
            return 'connected';
          },
          (error: unknown) => (error instanceof Error ? error.message : String(error)),
        );
      expect(['connected', 'server-error', 'sign-in-needed', 'timeout', 'wrong-password']).toContain(outcome);
    } finally {
      await server.stop();
    }
  });

  it('LOGINDISABLED before TLS is obeyed: no password leaves', async () => {
    const server = await startHostileImapServer({ capabilities: 'IMAP4rev1 LOGINDISABLED' });
    try {
      const failure = await failureOf(createImapMailReader().connect(settingsFor(server.port), PASSWORD, SHORT));
      expect(failure.code).toBe('sign-in-needed');
      expect(server.lines.join('\n')).not.toContain('correct');
    } finally {
      await server.stop();
    }
  });
});
