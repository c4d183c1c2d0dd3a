import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { portOf } from './dovecot/free-port.ts';
import { Lane } from './link-lane.ts';

export interface SlowLinkOptions {
  /** Port of the real server on 127.0.0.1. */
  readonly to: number;
  /** Each way, shared by all connections; unlimited by default. */
  readonly bitsPerSecond?: number;
  /** Half of it is spent each way. */
  readonly roundTripMs?: number;
}

/** A network between a client and a server on this machine: limited, delayed, and breakable on purpose. */
export interface SlowLink {
  readonly port: number;
  /** Bytes that reached the client and the server so far. */
  readonly down: number;
  readonly up: number;
  readonly connections: number;
  /** Lines the client began, in order and without their tags: `UID FETCH 1:5 (…)`. Only on connections in the clear, without COMPRESS. */
  readonly commands: readonly string[];
  /** Every connection is reset once `bytes` more reached the client; new ones pass. */
  cutAfter(bytes: number): void;
  /** Resets every connection now. */
  cut(): void;
  /** From here on nothing passes, yet connections stay open: a server gone silent. */
  pause(): void;
  resume(): void;
  close(): Promise<void>;
}

/** Node cannot reset a socket that is shutting down: its handle would stay open, and busy, for ever. */
const breakOff = (socket: Socket) => (socket.writableEnded ? socket.destroy() : socket.resetAndDestroy());

const COMMAND = /^[A-Za-z0-9]+ ((?:UID )?[A-Za-z]+.*)$/;

/** Starts a link that forwards a free loopback port to another one. */
export async function startSlowLink(options: SlowLinkOptions): Promise<SlowLink> {
  const pairs = new Set<readonly [Socket, Socket]>();
  // One of a pair may outlive the other, held back and never read: the process would not end.
  const sockets = new Set<Socket>();
  const commands: string[] = [];
  let opened = 0;
  const cut = () => {
    for (const pair of pairs) for (const socket of pair) breakOff(socket);
    pairs.clear();
  };
  const speed = { bitsPerSecond: options.bitsPerSecond ?? Infinity, delayMs: (options.roundTripMs ?? 0) / 2 };
  const up = new Lane(speed);
  const down = new Lane(speed, cut);
  const server = createServer({ noDelay: true }, client => {
    opened++;
    const target = connect({ port: options.to, host: '127.0.0.1', noDelay: true });
    const pair = [client, target] as const;
    pairs.add(pair);
    let line = '';
    client.on('data', chunk => {
      const lines = (line + chunk.toString('latin1')).split('\r\n');
      line = lines.pop() ?? '';
      for (const text of lines) {
        const command = COMMAND.exec(text)?.[1];
        if (command) commands.push(command);
      }
    });
    up.join(client, target);
    down.join(target, client);
    for (const socket of pair) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        pairs.delete(pair);
        sockets.delete(socket);
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: portOf(server),
    get down() {
      return down.passed;
    },
    get up() {
      return up.passed;
    },
    get connections() {
      return opened;
    },
    commands,
    cutAfter(bytes) {
      down.limit = Math.floor(down.passed + bytes);
    },
    cut,
    pause() {
      up.pause();
      down.pause();
    },
    resume() {
      up.resume();
      down.resume();
    },
    async close() {
      cut();
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
