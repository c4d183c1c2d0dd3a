import net from 'node:net';
import { createInterface } from 'node:readline';
import type { SentCopy, SentFolder, SentFolders } from '../../../electron/backend/ports/sent-folder.ts';

/** How the account's Sent folder behaves. */
export const SENT_KINDS = [
  'we-file',
  'server-files',
  'server-files-late',
  'server-renames',
  'append-lost-before',
  'append-lost-after',
  'no-folder',
] as const;
export type SentKind = (typeof SENT_KINDS)[number];

const LATE_MS = 90_000;
const messageIdOf = (raw: string): string => /^message-id: <([^>]*)>/im.exec(raw)?.[1] ?? '';

/** The Sent folder of the accounts under test, in the parent process: it outlives every crash of the program. Time is the caller's. */
export class SentMailbox {
  readonly copies: { id: string; visibleAt: number }[] = [];
  readonly kind: SentKind;
  #lost = 0;

  constructor(kind: SentKind) {
    this.kind = kind;
  }

  /** The SMTP server took a message. */
  taken(raw: string, now: number): void {
    if (this.kind === 'server-files') this.copies.push({ id: messageIdOf(raw), visibleAt: now });
    if (this.kind === 'server-files-late') this.copies.push({ id: messageIdOf(raw), visibleAt: now + LATE_MS });
    if (this.kind === 'server-renames') this.copies.push({ id: `renamed.${this.copies.length}@server.example`, visibleAt: now });
  }

  find(id: string, now: number): number | null {
    const at = this.copies.findIndex(copy => copy.id === id && copy.visibleAt <= now);
    return at < 0 ? null : at + 1;
  }

  /** Null: the answer is lost. The first APPEND of the losing kinds only, so that the test ends. */
  append(raw: string, now: number): number | null {
    const loses = this.kind.startsWith('append-lost') && this.#lost++ < 2;
    if (loses && this.kind === 'append-lost-before') return null;
    this.copies.push({ id: messageIdOf(raw), visibleAt: now });
    return loses ? null : this.copies.length;
  }
}

type Request = { op: 'find'; id: string; now: number } | { op: 'append'; raw: string; now: number } | { op: 'kind' };

/** Serves it on loopback, a JSON line a request. `onNow` hears the time of the program under test. */
export async function serveSent(mailbox: SentMailbox, onNow: (now: number) => void): Promise<{ port: number; close(): Promise<void> }> {
  const sockets = new Set<net.Socket>();
  let time = 0;
  const server = net.createServer(socket => {
    sockets.add(socket);
    socket.on('error', () => {});
    createInterface({ input: socket }).on('line', line => {
      const request: Request = JSON.parse(line);
      // The server's clock never goes back, whoever asks.
      time = request.op === 'kind' ? time : Math.max(time, request.now);
      onNow(time);
      const answer =
        request.op === 'kind'
          ? mailbox.kind
          : request.op === 'find'
            ? mailbox.find(request.id, time)
            : (mailbox.append(request.raw, time) ?? 'lost');
      socket.write(`${JSON.stringify({ answer })}\n`);
    });
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    close: () =>
      new Promise<void>(resolve => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** The port over that socket, for the program under test. */
export function sentFoldersOver(port: number, now: () => number): SentFolders {
  return {
    async open(): Promise<SentFolder> {
      const socket = net.connect(port, '127.0.0.1');
      const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
      const ask = async (request: Request): Promise<unknown> => {
        socket.write(`${JSON.stringify(request)}\n`);
        const line = await lines.next();
        if (line.done) throw new Error('closed');
        const { answer }: { answer: unknown } = JSON.parse(line.value);
        return answer;
      };
      const kind = await ask({ op: 'kind' });
      const findOne = async (id: string): Promise<number | null> => {
        const uid = await ask({ op: 'find', id, now: now() });
        return typeof uid === 'number' ? uid : null;
      };
      return {
        exists: kind !== 'no-folder',
        async find(messageId, serverMessageId): Promise<SentCopy | null> {
          const ours = await findOne(messageId);
          if (ours !== null) return { uid: ours, keptId: true };
          const theirs = serverMessageId === null ? null : await findOne(serverMessageId);
          return theirs === null ? null : { uid: theirs, keptId: false };
        },
        async append(raw) {
          const uid = await ask({ op: 'append', raw: Buffer.from(raw).toString('latin1'), now: now() });
          if (typeof uid !== 'number') throw new Error('the line dropped');
          return uid;
        },
        close: async () => {
          socket.destroy();
          await Promise.resolve();
        },
      };
    },
  };
}
