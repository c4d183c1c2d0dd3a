import { once } from 'node:events';
import type { Server, Socket } from 'node:net';
import hoodiecrow, { type HoodiecrowFolder } from 'hoodiecrow-imap';
import { SMTPServer } from 'smtp-server';
import type { AccountSettings } from '../../shared/contract/shapes.ts';
import { encodeFolderName, internalDate } from './mail-text.ts';
import { sampleMailbox, type SampleFolder } from './sample-mailbox.ts';
import type { SampleFolderName } from './sample-message.ts';
import { OWNER } from './sample-people.ts';

export interface DemoServers {
  /** What `account.add` takes; plain text, since both servers listen on loopback only. */
  readonly settings: AccountSettings;
  readonly password: string;
  readonly folders: readonly SampleFolder[];
  /** Mail the SMTP server took, oldest first, as it came. It goes nowhere. */
  readonly accepted: readonly { readonly from: string; readonly to: readonly string[]; readonly raw: string }[];
  /** New mail, as if it had just arrived: connections that IDLE there are told. */
  deliver(folder: SampleFolderName, raw: string, at: number): void;
  close(): Promise<void>;
}

const PASSWORD = 'fil-rouge';

/** An IMAP and an SMTP server in this process, on free loopback ports, holding the sample mailbox as of `now`. */
export async function startDemoServers(options: { now?: number; seed?: number } = {}): Promise<DemoServers> {
  const folders = sampleMailbox(options.now ?? Date.now(), options.seed);
  const accepted: { from: string; to: string[]; raw: string }[] = [];
  const sockets = new Set<Socket>();

  const imap = hoodiecrow({
    plugins: ['IDLE', 'SPECIAL-USE', 'ID', 'NAMESPACE', 'UNSELECT', 'UIDPLUS', 'ENABLE'],
    users: { [OWNER.address]: { password: PASSWORD } },
    storage: storageOf(folders),
  });
  imap.server.on('connection', (socket: Socket) => {
    // Nagle's algorithm costs this server 40 ms a command.
    socket.setNoDelay(true);
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>(done => {
    imap.listen(0, '127.0.0.1', done);
  });

  const smtp = new SMTPServer({
    authOptional: false,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onAuth: (auth, _session, done) => {
      if (auth.username === OWNER.address && auth.password === PASSWORD) done(null, { user: OWNER.address });
      else done(new Error('Invalid user name or password'));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const from = session.envelope.mailFrom;
        accepted.push({
          from: from === false ? '' : from.address,
          to: session.envelope.rcptTo.map(to => to.address),
          raw: Buffer.concat(chunks).toString(),
        });
        done();
      });
    },
  });
  const smtpListener = smtp.listen(0, '127.0.0.1');
  await once(smtpListener, 'listening');

  return {
    settings: {
      email: OWNER.address,
      user: OWNER.address,
      imap: { host: '127.0.0.1', port: portOf(imap.server), security: 'plain' },
      smtp: { host: '127.0.0.1', port: portOf(smtpListener), security: 'plain' },
      trustedFingerprint: null,
    },
    password: PASSWORD,
    folders,
    accepted,
    deliver: (folder, raw, at) => {
      imap.appendMessage(encodeFolderName(folder), [], internalDate(at), raw);
    },
    close: async () => {
      const closed = Promise.all([
        new Promise<void>(done => {
          imap.close(done);
        }),
        new Promise<void>(done => {
          smtp.close(done);
        }),
      ]);
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

function storageOf(folders: readonly SampleFolder[]): {
  INBOX: HoodiecrowFolder;
  '': { separator: string; folders: Record<string, HoodiecrowFolder> };
} {
  const named = Object.fromEntries(
    folders.map(({ name, specialUse, messages }): [string, HoodiecrowFolder] => [
      encodeFolderName(name),
      {
        uidvalidity: 1,
        ...(specialUse === null ? {} : { 'special-use': specialUse }),
        messages: messages.map(({ raw, at }) => ({ raw, internaldate: internalDate(at), flags: ['\\Seen'] })),
      },
    ]),
  );
  const { INBOX = {}, ...others } = named;
  return { INBOX, '': { separator: '/', folders: others } };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server does not listen on a port');
  return address.port;
}
