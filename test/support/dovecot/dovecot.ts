import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeCertificates } from './certificates.ts';
import { dovecotConf, oauth2Conf } from './configuration.ts';
import { fastFolder } from './fast-folder.ts';
import { freePort } from './free-port.ts';
import { Mailboxes } from './mailboxes.ts';
import { osUser, type OsUser } from './os-user.ts';

export interface DovecotOptions {
  /** Password by login name; the first is the one `user`, `password` and the mailbox methods mean. Default: one user `anna`. */
  readonly users?: Readonly<Record<string, string>>;
  readonly separator?: '/' | '.';
  /** Special-use by folder path, null for none; default the usual five in English. INBOX always exists. */
  readonly folders?: Readonly<Record<string, string | null>>;
  /** Adds `[Gmail]/All Mail` with \All, which shows every message again. */
  readonly allMail?: boolean;
  /** TLS on `tlsPort` and STARTTLS on `port`, for this host name; from a CA made on the fly unless self-signed. */
  readonly tls?: { readonly host: string; readonly selfSigned?: boolean };
  /** Offer COMPRESS=DEFLATE. */
  readonly compress?: boolean;
  /** Where access tokens are asked about (RFC 7662), with the credentials in the address: offers XOAUTH2 and OAUTHBEARER. */
  readonly introspectionUrl?: string;
  /** An existing Maildir (LAYOUT=fs) of the first user, left in place by `stop`. */
  readonly maildir?: string;
}

export interface Dovecot extends Mailboxes {
  readonly host: '127.0.0.1';
  readonly port: number;
  readonly tlsPort: number | null;
  readonly user: string;
  readonly password: string;
  readonly maildir: string;
  readonly caPem: string | null;
  readonly fingerprint: string | null;
  readonly pid: number;
  log(): string;
  stop(): Promise<void>;
}

const USUAL = { Sent: '\\Sent', Drafts: '\\Drafts', Junk: '\\Junk', Trash: '\\Trash', Archive: '\\Archive' };
const ENV = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` };

/** Starts a private Dovecot 2.3 on a free loopback port, with everything it writes in one temporary folder. */
export async function startDovecot(options: DovecotOptions = {}): Promise<Dovecot> {
  const folder = mkdtempSync(join(fastFolder(), 'fil-rouge-dovecot-'));
  const runAs = osUser();
  const users = Object.entries(options.users ?? { anna: 'correct horse' });
  const [user, password] = users[0] ?? ['anna', 'correct horse'];
  const separator = options.separator ?? '/';
  const maildir = options.maildir ?? join(folder, 'mail', user);
  const certificates = options.tls ? makeCertificates(folder, options.tls.host, options.tls.selfSigned ?? false) : null;
  const port = await freePort();
  const tlsPort = certificates ? await freePort() : null;
  const confPath = join(folder, 'dovecot.conf');
  for (const part of ['', 'run', 'state', 'mail', 'index', 'virtual', 'virtual/All Mail']) makeOwned(join(folder, part), runAs);
  // A hash sign starts a comment in passwd-file and a colon ends a field, so passwords go in base64.
  const passwordOf = (text: string) => `{PLAIN.b64}${Buffer.from(text).toString('base64')}`;
  const ids = runAs.owner ? `${runAs.owner.uid}:${runAs.owner.gid}` : `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
  writeFileSync(
    join(folder, 'users'),
    users.map(([name, text]) => `${name}:${passwordOf(text)}:${ids}::${folder}/mail/${name}::\n`).join(''),
  );
  writeFileSync(join(folder, 'virtual', 'All Mail', 'dovecot-virtual'), '*\n-[Gmail]/*\n-Trash\n-Junk\n  all\n');
  if (options.introspectionUrl !== undefined) writeFileSync(join(folder, 'oauth2.conf'), oauth2Conf(options.introspectionUrl));
  writeFileSync(
    confPath,
    dovecotConf({
      folder,
      osUser: runAs.name,
      osGroup: runAs.group,
      port,
      tlsPort,
      certificates,
      separator,
      folders: options.folders ?? USUAL,
      allMail: options.allMail ?? false,
      compress: options.compress ?? false,
      introspectionUrl: options.introspectionUrl ?? null,
      maildir: options.maildir ?? join(folder, 'mail', '%u'),
      index: join(folder, 'index', '%u'),
    }),
  );
  if (certificates && runAs.owner) chownSync(certificates.keyPath, runAs.owner.uid, runAs.owner.gid);
  const child = spawn('dovecot', ['-F', '-c', confPath], { stdio: ['ignore', 'ignore', 'pipe'], env: ENV, ...runAs.owner });
  const onExit = () => child.kill();
  process.once('exit', onExit);
  let complaints = '';
  child.stderr?.on('data', chunk => (complaints += String(chunk)));
  const log = () => complaints + readIfThere(join(folder, 'dovecot.log'));
  const mailboxes = new Mailboxes({
    port,
    user,
    password,
    maildir,
    separator,
    owner: runAs.owner,
    index: join(folder, 'index', user),
    doveadm: (...args) => void execFileSync('doveadm', ['-c', confPath, ...args], { stdio: 'pipe', env: ENV, ...runAs.owner }),
  });
  const stop = async () => {
    mailboxes.close();
    process.off('exit', onExit);
    await stopped(child);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await listening(port, child);
  } catch (cause) {
    const text = log();
    await stop();
    throw new Error(`Dovecot did not start:\n${text}`, { cause });
  }
  return Object.assign(mailboxes, {
    host: '127.0.0.1' as const,
    port,
    tlsPort,
    user,
    password,
    maildir,
    caPem: certificates?.caPem ?? null,
    fingerprint: certificates?.fingerprint ?? null,
    pid: child.pid ?? 0,
    log,
    stop,
  });
}

function makeOwned(path: string, { owner }: OsUser): void {
  mkdirSync(path, { recursive: true });
  chmodSync(path, 0o755);
  if (owner) chownSync(path, owner.uid, owner.gid);
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

async function listening(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 500 && child.exitCode === null; tries++) {
    const socket = connect(port, '127.0.0.1');
    const up = await new Promise<boolean>(resolve => {
      socket.once('data', () => resolve(true));
      socket.once('error', () => resolve(false));
      socket.once('close', () => resolve(false));
    });
    socket.destroy();
    if (up) return;
    await sleep(20);
  }
  throw new Error('no greeting');
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await gone;
  clearTimeout(timer);
}
