import { expect, it } from 'vitest';
import { IdleWait } from '../../../electron/adapters/imap/idle-wait.ts';
import { ImapConnection } from '../../../electron/adapters/imap/imap-connection.ts';
import { type HostileImapServer, type ImapScript, startHostileImapServer } from '../../support/hostile-imap-server.ts';
import { PASSWORD, settingsFor } from './session.ts';

async function waiting(
  script: ImapScript,
  times: { idleMs?: number; pollMs?: number },
  run: (wait: IdleWait, server: HostileImapServer) => Promise<void>,
): Promise<void> {
  const server = await startHostileImapServer({ exists: 1, ...script });
  const connection = new ImapConnection(settingsFor(server.port), PASSWORD, { timeoutMs: 1_000, authorities: [] });
  try {
    await connection.open();
    await connection.client.mailboxOpen('INBOX', { readOnly: true });
    await run(new IdleWait(connection, times), server);
  } finally {
    connection.client.close();
    await server.stop();
  }
}

const count = (server: HostileImapServer, name: string): number => server.lines.filter(line => line.endsWith(name)).length;
const never = new AbortController().signal;

it('polls with NOOP where the server has no IDLE', async () => {
  let asked = 0;
  await waiting(
    {
      answer: ({ name, tag, socket }) => {
        if (name !== 'NOOP') return false;
        socket.write(`${++asked < 3 ? '' : '* 2 EXISTS\r\n'}${tag} OK done\r\n`);
        return true;
      },
    },
    { pollMs: 20 },
    async (wait, server) => {
      expect(await wait.wait(never)).toBe('changed');
      expect(count(server, 'NOOP')).toBe(3);
      expect(count(server, 'IDLE')).toBe(0);
    },
  );
});

it('polls where the server refuses IDLE, without asking again and again', async () => {
  const controller = new AbortController();
  await waiting(
    {
      capabilities: 'IMAP4rev1 IDLE',
      answer: ({ name, tag, socket }) => {
        if (name !== 'IDLE') return false;
        socket.write(`${tag} BAD no\r\n`);
        return true;
      },
    },
    { pollMs: 20 },
    async (wait, server) => {
      setTimeout(() => controller.abort(), 150);
      expect(await wait.wait(controller.signal)).toBe('aborted');
      expect(count(server, 'IDLE')).toBe(1);
      expect(count(server, 'NOOP')).toBeGreaterThan(1);
    },
  );
});

it('renews IDLE in time, and notices a server that no longer answers', async () => {
  let idles = 0;
  let tagOfIdle = '';
  await waiting(
    {
      capabilities: 'IMAP4rev1 IDLE',
      answer: ({ name, tag, line, socket }) => {
        if (name === 'IDLE') {
          tagOfIdle = tag;
          idles++;
          socket.write('+ idling\r\n');
          return true;
        }
        if (line !== 'DONE') return false;
        // From the third time on it is gone, as after a night's sleep, though the connection seems open.
        if (idles < 3) socket.write(`${tagOfIdle} OK done\r\n`);
        return true;
      },
    },
    { idleMs: 30 },
    async wait => {
      expect(await wait.wait(never)).toBe('closed');
      expect(idles).toBe(3);
    },
  );
});
