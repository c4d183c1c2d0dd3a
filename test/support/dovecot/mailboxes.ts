import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ControlConnection } from './control-connection.ts';
import { mailboxFolder, writeMessages, type Owner, type RawMessage } from './maildir.ts';
import { modifiedUtf7 } from './modified-utf7.ts';

export interface MailboxesOf {
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly maildir: string;
  readonly separator: string;
  readonly owner: Owner | null;
  readonly index: string;
  readonly doveadm: (...args: string[]) => void;
}

/** The mailboxes of the first user, changed from outside while the tested program reads them. */
export class Mailboxes {
  readonly #of: MailboxesOf;
  #connection: Promise<ControlConnection> | null = null;

  constructor(of: MailboxesOf) {
    this.#of = of;
  }

  /** Writes many messages at once, straight to disk. UIDs follow the order. Returns how many. */
  fill(folder: string, messages: Iterable<RawMessage>): number {
    return writeMessages(mailboxFolder(this.#of.maildir, folder, this.#of.separator, this.#of.owner), messages);
  }

  /** Appends one message over IMAP, as a delivery or another program would; gives its UID. */
  async deliver(folder: string, raw: string | Uint8Array, { internalDate = Date.now() }: { internalDate?: number } = {}): Promise<number> {
    const bytes = typeof raw === 'string' ? Buffer.from(raw) : raw;
    const answer = await this.#run(`APPEND ${quoted(folder)} "${imapDate(internalDate)}"`, bytes);
    return Number(/APPENDUID \d+ (\d+)/.exec(answer)?.[1]);
  }

  async expunge(folder: string, ...uids: readonly number[]): Promise<void> {
    await this.#run(`SELECT ${quoted(folder)}`);
    await this.#run(`UID STORE ${uids.join(',')} +FLAGS.SILENT (\\Deleted)`);
    await this.#run(`UID EXPUNGE ${uids.join(',')}`);
    await this.#run('CLOSE');
  }

  async move(from: string, to: string, ...uids: readonly number[]): Promise<void> {
    await this.#run(`SELECT ${quoted(from)}`);
    await this.#run(`UID MOVE ${uids.join(',')} ${quoted(to)}`);
    await this.#run('CLOSE');
  }

  async createFolder(folder: string): Promise<void> {
    await this.#run(`CREATE ${quoted(folder)}`);
  }

  async removeFolder(folder: string): Promise<void> {
    await this.#run(`DELETE ${quoted(folder)}`);
  }

  async uids(folder: string): Promise<number[]> {
    await this.#run(`EXAMINE ${quoted(folder)}`);
    const answer = await this.#run('UID SEARCH ALL');
    const list = /^\* SEARCH(.*)\r$/m.exec(answer)?.[1] ?? '';
    return list.split(' ').filter(Boolean).map(Number);
  }

  /** Gives the folder another UIDVALIDITY, as a rebuilt or restored folder has. */
  bumpUidValidity(folder: string): void {
    this.#of.doveadm('mailbox', 'update', '-u', this.#of.user, '--uid-validity', String(Math.floor(Date.now() / 1000) + 1000), folder);
  }

  /** Deletes the server's index caches, so that it must open every message again. */
  forgetCaches(): void {
    this.#drop();
    if (!existsSync(this.#of.index)) return;
    for (const name of readdirSync(this.#of.index, { recursive: true, encoding: 'utf8' }))
      if (name.endsWith('dovecot.index.cache')) rmSync(join(this.#of.index, name));
  }

  close(): void {
    this.#drop();
  }

  async #run(command: string, literal?: Uint8Array): Promise<string> {
    this.#connection ??= this.#login();
    return (await this.#connection).run(command, literal);
  }

  async #login(): Promise<ControlConnection> {
    const connection = new ControlConnection(this.#of.port);
    await connection.login(this.#of.user, this.#of.password);
    return connection;
  }

  #drop(): void {
    this.#connection?.then(
      connection => connection.close(),
      () => {},
    );
    this.#connection = null;
  }
}

function quoted(folder: string): string {
  return `"${modifiedUtf7(folder).replaceAll(/["\\]/g, '\\$&')}"`;
}

/** RFC 3501 date-time, in UTC. */
function imapDate(at: number): string {
  const [, day = '', month = '', year = '', time = ''] = /^\w+, (\d+) (\w+) (\d+) ([\d:]+)/.exec(new Date(at).toUTCString()) ?? [];
  return `${day}-${month}-${year} ${time} +0000`;
}
