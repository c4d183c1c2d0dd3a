import net from 'node:net';

/** Where the server drops the line. `after 250`: it has taken the message and said so. */
export const DROPS = [
  'greeting',
  'EHLO',
  'AUTH',
  'MAIL',
  'RCPT',
  'DATA',
  'mid-body',
  'before the dot',
  'after the dot',
  'after 250',
] as const;
export type Drop = (typeof DROPS)[number];

export interface Misbehaviour {
  readonly drop?: Drop;
  /** A reply instead of the usual one, at MAIL, RCPT, DATA or the message. */
  readonly reply?: { readonly at: 'AUTH' | 'MAIL' | 'RCPT' | 'DATA' | 'message'; readonly line: string };
  /** Milliseconds before the answer to the message. */
  readonly slowMs?: number;
}

export interface Delivered {
  readonly from: string;
  readonly to: string;
  /** As taken, dots unstuffed. */
  readonly raw: string;
}

export interface FaultySmtpServer {
  readonly port: number;
  /** What it took responsibility for: everything whose final dot arrived whole and was not refused. */
  readonly delivered: Delivered[];
  /** For the next messages, in order; then it behaves. */
  readonly plan: Misbehaviour[];
  readonly commands: string[];
  /** Called with each message taken, before the answer goes out: files it into Sent, for servers that do. */
  onDelivered: (message: Delivered) => void;
  close(): Promise<void>;
}

const addressIn = (line: string): string => /<([^>]*)>/.exec(line)?.[1] ?? '';

/** An SMTP server that misbehaves on demand and remembers what it took. Loopback, any password. */
export async function startFaultySmtpServer(): Promise<FaultySmtpServer> {
  const sockets = new Set<net.Socket>();
  const state: Omit<FaultySmtpServer, 'port' | 'close'> = { delivered: [], plan: [], commands: [], onDelivered: () => {} };

  const server = net.createServer(socket => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    let pending = '';
    let inData = false;
    let from = '';
    let to = '';
    let fault: Misbehaviour = state.plan[0] ?? {};
    // The fault of a message is spent when the line is dropped or the message answered.
    const spend = (): void => {
      state.plan.shift();
      fault = state.plan[0] ?? {};
    };
    const drops = (at: Drop): boolean => {
      if (fault.drop !== at) return false;
      spend();
      socket.destroy();
      return true;
    };
    const say = (line: string): boolean => socket.write(`${line}\r\n`);
    const answer = (at: NonNullable<Misbehaviour['reply']>['at'], usual: string): boolean => {
      const refused = fault.reply?.at === at;
      say(refused ? (fault.reply?.line ?? usual) : usual);
      if (refused) spend();
      return !refused;
    };

    const command = (line: string): void => {
      const verb = line.slice(0, 4).toUpperCase();
      state.commands.push(/^AUTH/i.test(line) ? 'AUTH' : line);
      if (verb === 'EHLO') {
        if (!drops('EHLO')) socket.write('250-faulty\r\n250-AUTH PLAIN\r\n250 SIZE 10485760\r\n');
      } else if (verb === 'AUTH') {
        if (!drops('AUTH')) answer('AUTH', '235 ok');
      } else if (verb === 'MAIL') {
        from = addressIn(line);
        if (!drops('MAIL')) answer('MAIL', '250 ok');
      } else if (verb === 'RCPT') {
        to = addressIn(line);
        if (!drops('RCPT')) answer('RCPT', '250 ok');
      } else if (verb === 'DATA') {
        if (!drops('DATA')) inData = answer('DATA', '354 go on');
      } else if (verb === 'QUIT') {
        say('221 bye');
        socket.end();
      } else say('250 ok');
    };

    const message = (raw: string): void => {
      inData = false;
      const { slowMs } = fault;
      if (fault.reply?.at === 'message') {
        answer('message', '250 taken');
        return;
      }
      const taken = { from, to, raw: raw.replace(/^\.\./gm, '.') };
      state.delivered.push(taken);
      state.onDelivered(taken);
      if (drops('after the dot')) return;
      const after = fault.drop === 'after 250';
      const reply = (): void => {
        say(`250 2.0.0 taken as ${state.delivered.length}`);
        if (after) socket.end();
      };
      spend();
      if (slowMs) setTimeout(reply, slowMs);
      else reply();
    };

    if (drops('greeting')) return;
    say('220 faulty ESMTP');
    socket.on('data', chunk => {
      pending += chunk.toString('latin1');
      for (;;) {
        if (socket.destroyed) return;
        if (inData && pending.length > 20 && drops('mid-body')) return;
        const mark = inData ? '\r\n.\r\n' : '\r\n';
        const end = pending.indexOf(mark);
        if (inData && end >= 0 && drops('before the dot')) return;
        if (end < 0) return;
        const part = pending.slice(0, inData ? end + 2 : end);
        pending = pending.slice(end + mark.length);
        if (inData) message(part);
        else command(part);
      }
    });
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  return Object.assign(state, {
    port: bound.port,
    close: () =>
      new Promise<void>(resolve => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  });
}
