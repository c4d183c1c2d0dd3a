import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

export interface SmtpCommand {
  /** `EHLO`, `MAIL`, …; `.` for the end of a message. */
  readonly verb: string;
  readonly line: string;
  readonly socket: Socket;
}

export interface SmtpScript {
  readonly greeting?: string | Buffer;
  /** Lines of the answer to EHLO, without codes. */
  readonly capabilities?: readonly string[];
  /** What to do about a command instead of the usual; false for the usual. */
  readonly answer?: (command: SmtpCommand) => boolean;
  readonly tls?: { readonly key: string; readonly cert: string };
}

export interface HostileSmtpServer {
  readonly port: number;
  /** Lines received, passwords included, texts of messages not. */
  readonly lines: string[];
  /** Ends of messages that arrived. */
  readonly messages: () => number;
  /** Bytes it got rid of so far: what the other side took, and so the most it can have kept. */
  written(): number;
  stop(): Promise<void>;
}

/** An SMTP server on loopback that says what the script says, for what no honest server does. */
export async function startHostileSmtpServer(script: SmtpScript = {}): Promise<HostileSmtpServer> {
  const lines: string[] = [];
  const sockets = new Set<Socket>();
  const all: Socket[] = [];
  let messages = 0;

  const converse = (socket: Socket, isSecure: boolean): void => {
    let received = '';
    let inMessage = false;
    const usual = (verb: string): void => {
      const capabilities = [...(script.capabilities ?? ['AUTH PLAIN', ...(script.tls ? ['STARTTLS'] : [])])].filter(
        name => !(isSecure && name === 'STARTTLS'),
      );
      if (verb === 'EHLO') {
        const said = ['hostile', ...capabilities];
        socket.write(said.map((text, at) => `250${at === said.length - 1 ? ' ' : '-'}${text}\r\n`).join(''));
      } else if (verb === 'AUTH') socket.write('235 ok\r\n');
      else if (verb === 'DATA') {
        inMessage = true;
        socket.write('354 go on\r\n');
      } else if (verb === 'QUIT') socket.end('221 bye\r\n');
      else socket.write('250 ok\r\n');
    };
    const onData = (chunk: Buffer): void => {
      received += chunk.toString('latin1');
      for (;;) {
        const mark = inMessage ? '\r\n.\r\n' : '\r\n';
        const end = received.indexOf(mark);
        if (end < 0) return;
        const line = inMessage ? '.' : received.slice(0, end);
        received = received.slice(end + mark.length);
        if (inMessage) messages += 1;
        else lines.push(line);
        inMessage = false;
        const verb = line.split(' ', 1)[0]?.toUpperCase() ?? '';
        if (script.answer?.({ verb, line, socket })) continue;
        if (verb === 'STARTTLS' && script.tls) {
          socket.write('220 go\r\n');
          socket.off('data', onData);
          const secure = new TLSSocket(socket, { isServer: true, ...script.tls });
          secure.on('error', () => {});
          converse(secure, true);
          return;
        }
        usual(verb);
      }
    };
    socket.on('data', onData);
  };

  const server = createServer(socket => {
    sockets.add(socket);
    all.push(socket);
    socket.on('error', () => {});
    socket.once('close', () => sockets.delete(socket));
    socket.write(script.greeting ?? '220 hostile ESMTP\r\n');
    converse(socket, false);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    lines,
    messages: () => messages,
    written: () => all.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    async stop() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
