import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { constants, createInflateRaw } from 'node:zlib';
import { portOf } from '../../support/dovecot/free-port.ts';

/**
 * One IMAP connection in the clear: what the server said at first, then after each line of the client. Bytes as on the wire, so packed as this
 * server packed them.
 */
export interface Conversation {
  readonly answers: readonly Buffer[];
}

/** Counts the lines a client has sent, through COMPRESS=DEFLATE (RFC 4978) where it asks for it. */
class ClientLines {
  count = 0;
  #line = '';
  #inflate: ReturnType<typeof createInflateRaw> | null = null;

  /** Resolves when `chunk` has been counted. */
  async take(chunk: Buffer): Promise<void> {
    const inflate = this.#inflate;
    if (inflate) await new Promise<void>(resolve => inflate.write(chunk, () => resolve()));
    else this.#read(chunk);
  }

  #read(text: Buffer): void {
    const lines = (this.#line + text.toString('latin1')).split('\r\n');
    this.#line = lines.pop() ?? '';
    this.count += lines.length;
    if (this.#inflate || !lines.some(line => line.endsWith(' COMPRESS DEFLATE'))) return;
    this.#inflate = createInflateRaw({ finishFlush: constants.Z_SYNC_FLUSH });
    this.#inflate.on('data', (inflated: Buffer) => this.#read(inflated));
  }
}

async function listening(onClient: (client: Socket) => void): Promise<{ port: number; close: () => void }> {
  const sockets = new Set<Socket>();
  const server: Server = createServer({ noDelay: true }, client => {
    sockets.add(client);
    client.on('error', () => {});
    onClient(client);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = (): void => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { port: portOf(server), close };
}

/** In one chain, since chunks must stay in order while each is being counted. */
function inOrder(work: (chunk: Buffer) => Promise<void>): (chunk: Buffer) => void {
  let last = Promise.resolve();
  return chunk => {
    last = last.then(() => work(chunk));
  };
}

/** Stands before the server at `port` and writes down the last connection. */
export async function startRecorder(port: number): Promise<{ port: number; conversation: () => Conversation; close: () => void }> {
  let answers: Buffer[][] = [];
  const { port: own, close } = await listening(client => {
    const lines = new ClientLines();
    const heard: Buffer[][] = [];
    answers = heard;
    const server = connect({ port, host: '127.0.0.1', noDelay: true });
    server.on('error', () => {});
    server.on('data', chunk => {
      (heard[lines.count] ??= []).push(chunk);
      client.write(chunk);
    });
    server.on('end', () => client.end());
    const forward = inOrder(async chunk => {
      await lines.take(chunk);
      server.write(chunk);
    });
    client.on('data', forward);
    client.on('end', () => server.end());
  });
  const conversation = (): Conversation => ({ answers: Array.from(answers, said => Buffer.concat(said ?? [])) });
  return { port: own, conversation, close };
}

/** Says the same again to whoever sends as many lines: a server that costs this machine nothing. */
export async function startReplay({ answers }: Conversation): Promise<{ port: number; close: () => void }> {
  return listening(client => {
    const lines = new ClientLines();
    let said = 0;
    const answer = (): void => {
      for (; said <= lines.count; said++) {
        const bytes = answers[said];
        if (bytes && bytes.length > 0) client.write(bytes);
      }
    };
    answer();
    client.on(
      'data',
      inOrder(async chunk => {
        await lines.take(chunk);
        answer();
      }),
    );
    client.on('end', () => client.end());
  });
}
