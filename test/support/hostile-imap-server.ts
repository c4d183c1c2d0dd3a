import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

export interface ImapCommand {
  readonly tag: string;
  /** `LOGIN`, `UID FETCH`, … */
  readonly name: string;
  readonly line: string;
  readonly socket: Socket;
}

export interface ImapScript {
  readonly greeting?: string | Buffer;
  readonly capabilities?: string;
  /** FETCH rows for `UID FETCH`. */
  readonly rows?: Buffer;
  readonly exists?: number;
  /** Sizes of the pieces `rows` are written in, repeated as needed; all at once where missing. */
  readonly pieces?: readonly number[];
  /** What to do about a command instead of the usual; return false for the usual. */
  readonly answer?: (command: ImapCommand) => boolean | Promise<boolean>;
  readonly tls?: { readonly key: string; readonly cert: string };
  /** TLS from the first byte rather than after STARTTLS. */
  readonly implicitTls?: boolean;
}

export interface HostileImapServer {
  readonly host: '127.0.0.1';
  readonly port: number;
  /** Lines received, passwords included. */
  readonly lines: string[];
  /** Bytes it got rid of so far: what the other side took, and so the most it can have kept. */
  written(): number;
  stop(): Promise<void>;
}

const DATE = '"01-Jan-2020 12:00:00 +0000"';

/** `* n FETCH (…)` as nearly all servers write it. */
export function fetchRow(uid: number, header: string | Buffer): Buffer {
  const block = Buffer.isBuffer(header) ? header : Buffer.from(header, 'latin1');
  return Buffer.concat([
    Buffer.from(`* ${uid} FETCH (UID ${uid} INTERNALDATE ${DATE} BODY[HEADER.FIELDS (FROM TO)] {${block.length}}\r\n`),
    block,
    Buffer.from(')\r\n'),
  ]);
}

/** An IMAP server on loopback that says what the script says, for what no honest server does. */
export async function startHostileImapServer(script: ImapScript = {}): Promise<HostileImapServer> {
  const lines: string[] = [];
  const sockets = new Set<Socket>();
  const all: Socket[] = [];
  const server: Server = createServer(plain => {
    sockets.add(plain);
    all.push(plain);
    plain.on('error', () => {});
    plain.once('close', () => sockets.delete(plain));
    const socket = script.tls && script.implicitTls ? secured(plain, script.tls) : plain;
    socket.write(script.greeting ?? '* OK ready\r\n');
    converse(socket, plain, script, lines);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    host: '127.0.0.1',
    port: typeof address === 'object' && address !== null ? address.port : 0,
    lines,
    written: () => all.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    async stop() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

function secured(plain: Socket, { key, cert }: { key: string; cert: string }): TLSSocket {
  const socket = new TLSSocket(plain, { isServer: true, key, cert });
  socket.on('error', () => {});
  return socket;
}

function converse(socket: Socket, plain: Socket, script: ImapScript, lines: string[]): void {
  let received = '';
  let queue = Promise.resolve();
  const onData = (chunk: Buffer): void => {
    received += chunk.toString('latin1');
    for (let end = received.indexOf('\r\n'); end >= 0; end = received.indexOf('\r\n')) {
      const line = received.slice(0, end);
      received = received.slice(end + 2);
      lines.push(line);
      const [tag = '', first = '', second = ''] = line.split(' ');
      const name = first.toUpperCase() === 'UID' ? `UID ${second.toUpperCase()}` : first.toUpperCase();
      const command = { tag, name, line, socket };
      const before = queue;
      const answer = async (): Promise<void> => {
        await before;
        if (await script.answer?.(command)) return;
        if (name === 'STARTTLS' && script.tls) {
          socket.write(`${tag} OK go\r\n`);
          socket.off('data', onData);
          converse(secured(plain, script.tls), plain, { ...script, capabilities: withoutStartTls(script) }, lines);
        } else await usual(command, script);
      };
      queue = answer();
    }
  };
  socket.on('data', onData);
}

const withoutStartTls = ({ capabilities = 'IMAP4rev1' }: ImapScript): string => capabilities.replace(' STARTTLS', '');

async function usual({ tag, name, line, socket }: ImapCommand, script: ImapScript): Promise<void> {
  const ok = `${tag} OK done\r\n`;
  switch (name) {
    case '':
      break;
    case 'CAPABILITY':
      socket.write(`* CAPABILITY ${script.capabilities ?? 'IMAP4rev1'}\r\n${ok}`);
      break;
    case 'STATUS':
      socket.write(`* STATUS INBOX (MESSAGES ${script.exists ?? 0} UIDNEXT 1000 UIDVALIDITY 7)\r\n${ok}`);
      break;
    case 'EXAMINE':
      socket.write(`* ${script.exists ?? 0} EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 1000] x\r\n${tag} OK [READ-ONLY] done\r\n`);
      break;
    case 'LIST':
      socket.write(`* LIST (\\HasNoChildren) "/" INBOX\r\n${ok}`);
      break;
    case 'UID FETCH':
      await inPieces(socket, script.rows ?? Buffer.alloc(0), script.pieces);
      socket.write(ok);
      break;
    case 'LOGOUT':
      socket.end(`* BYE bye\r\n${ok}`);
      break;
    default:
      socket.write(line.includes(' ') ? ok : '');
  }
}

async function inPieces(socket: Socket, bytes: Buffer, pieces: readonly number[] = [bytes.length]): Promise<void> {
  socket.setNoDelay(true);
  for (let at = 0, n = 0; at < bytes.length; n++) {
    const size = Math.max(1, pieces[n % pieces.length] ?? 1);
    socket.write(bytes.subarray(at, at + size));
    at += size;
    await new Promise(resolve => {
      setImmediate(resolve);
    });
  }
}
