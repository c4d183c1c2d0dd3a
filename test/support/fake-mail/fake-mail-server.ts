import { ExpectedError } from '../../../electron/backend/expected-error.ts';
import type { HeaderBatch, MailReader, MailSession, SkippedRow, UidRange } from '../../../electron/backend/ports/mail.ts';
import type { ErrorCode } from '../../../shared/contract/errors.ts';
import { FakeFolder } from './fake-folder.ts';

export interface Misbehaviour {
  /** The connection is lost after this many rows of the session. */
  cutAfterRows?: number;
  /** The connection is lost at this command of the session, counted from 1 (connecting is none). */
  cutAtCommand?: number;
  /** Connecting fails so. */
  refuse?: ErrorCode;
  /** Every row is sent twice. */
  duplicate?: boolean;
  /** Rows come in this order instead of ascending. */
  order?: 'descending' | 'shuffled';
  /** These UIDs are listed as broken. */
  broken?: ReadonlySet<number>;
  /** Called after each batch, for what happens meanwhile. */
  onBatch?: (batch: HeaderBatch) => void | Promise<void>;
}

const asRanges = (uids: readonly number[]): UidRange[] => uids.map(uid => ({ first: uid, last: uid }));

/** A mail server behind the MailReader port that misbehaves on demand. Commands are counted as a real client would send them. */
export class FakeMailServer implements MailReader {
  readonly folders = new Map<string, FakeFolder>();
  readonly commands: string[] = [];
  misbehaviour: Misbehaviour = {};
  condstore = true;
  qresync = true;
  batchSize = 7;
  password = 'secret';
  sessions = 0;
  /** Called before a command is answered. */
  onCommand: ((line: string) => void) | null = null;
  readonly #listeners = new Set<() => void>();
  readonly #hangUps = new Set<() => void>();

  add(path: string, specialUse: string | null = null): FakeFolder {
    const folder = new FakeFolder(specialUse);
    this.folders.set(path, folder);
    return folder;
  }

  /** Tells those who IDLE that something changed. */
  announce(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Cuts every connection there is. */
  hangUp(): void {
    for (const hangUp of this.#hangUps) hangUp();
  }

  get idling(): number {
    return this.#listeners.size;
  }

  async connect(_settings: unknown, password: string, options: { readonly signal?: AbortSignal } = {}): Promise<MailSession> {
    await Promise.resolve();
    this.sessions += 1;
    const { refuse } = this.misbehaviour;
    if (options.signal?.aborted) throw new ExpectedError('cancelled');
    if (refuse) throw new ExpectedError(refuse, { host: '127.0.0.1' }, { retryable: refuse === 'connection-refused' });
    if (password !== this.password) throw new ExpectedError('wrong-password', { host: '127.0.0.1' });
    return this.#session();
  }

  #session(): MailSession {
    let open = '';
    let commands = 0;
    let rows = 0;
    let end = () => {};
    const state = { ended: false };
    const closed = new Promise<void>(resolve => {
      end = () => {
        state.ended = true;
        resolve();
      };
    });
    this.#hangUps.add(end);
    const lost = () => {
      end();
      return new ExpectedError('connection-lost', { host: '127.0.0.1' }, { retryable: true });
    };
    const command = async (line: string): Promise<void> => {
      await Promise.resolve();
      commands += 1;
      this.commands.push(line);
      this.onCommand?.(line);
      if (state.ended || commands === this.misbehaviour.cutAtCommand) throw lost();
    };
    const folder = (path: string): FakeFolder => {
      const found = this.folders.get(path);
      if (!found) throw new ExpectedError('folder-unknown', { folder: path });
      return found;
    };
    return {
      greeting: 'fake ready',
      capabilities: { condstore: this.condstore, qresync: this.qresync, idle: true, compressed: false, gmail: false },
      closed,
      folders: async withStatus => {
        await command(withStatus ? 'LIST STATUS' : 'LIST');
        return [...this.folders].map(([path, one]) => ({
          path,
          delimiter: '/',
          specialUse: one.specialUse,
          selectable: true,
          ...(withStatus ? { status: one.status(this.condstore) } : {}),
        }));
      },
      status: async path => {
        await command(`STATUS ${path}`);
        return folder(path).status(this.condstore);
      },
      open: async path => {
        await command(`EXAMINE ${path}`);
        open = path;
        return folder(path).status(this.condstore);
      },
      headers: async (range, onBatch, signal) => {
        await command(`UID FETCH ${range.first}:${range.last}`);
        const { broken, onBatch: meanwhile } = this.misbehaviour;
        const sent = this.#inItsOrder(folder(open).rows(range));
        for (let at = 0; at < sent.length; at += this.batchSize) {
          let part = sent.slice(at, at + this.batchSize);
          const room = (this.misbehaviour.cutAfterRows ?? Infinity) - rows;
          const cut = part.length > room;
          if (cut) part = part.slice(0, room);
          rows += part.length;
          const skipped: SkippedRow[] = part.filter(({ uid }) => broken?.has(uid)).map(({ uid }) => ({ uid, reason: 'malformed' }));
          const batch = { rows: part.filter(({ uid }) => !broken?.has(uid)), skipped };
          if (part.length > 0) await onBatch(batch);
          await meanwhile?.(batch);
          if (cut || state.ended) throw lost();
          if (signal?.aborted) return;
        }
      },
      uids: async () => {
        await command('UID SEARCH ALL');
        return asRanges(folder(open).uids());
      },
      threadHead: async uid => {
        await command(`UID FETCH ${uid} (BODY.PEEK[HEADER.FIELDS (…)])`);
        const [header] = folder(open).rows({ first: uid, last: uid });
        if (!header || header.messageId === '') return null;
        const { messageId, inReplyTo, subject } = header;
        return { messageId, references: inReplyTo === '' ? [] : [inReplyTo], subject };
      },
      clockOffsets: async uids => {
        await command(`UID FETCH ${uids.toSorted((a, b) => a - b).join()} (BODY.PEEK[HEADER.FIELDS (DATE)])`);
        const { clocks } = folder(open);
        return new Map(uids.flatMap(uid => (clocks.has(uid) ? [[uid, clocks.get(uid) ?? 0] as const] : [])));
      },
      sources: async (uids, maxBytes) => {
        await command(`UID FETCH ${uids.join()} (BODY.PEEK[]<0.${maxBytes}>)`);
        const { sources } = folder(open);
        return new Map(
          uids.flatMap(uid => {
            const source = sources.get(uid)?.subarray(0, maxBytes);
            return source ? [[uid, source] as const] : [];
          }),
        );
      },
      vanished: async modSeq => {
        await command(`UID FETCH VANISHED ${modSeq}`);
        return asRanges(
          folder(open)
            .vanishedSince(Number(modSeq))
            .toSorted((a, b) => a - b),
        );
      },
      idle: async signal => {
        await command('IDLE');
        return this.#idle(closed, signal);
      },
      close: async () => {
        await Promise.resolve();
        this.#hangUps.delete(end);
        end();
      },
    };
  }

  #inItsOrder<T extends { readonly uid: number }>(rows: readonly T[]): T[] {
    const { order, duplicate } = this.misbehaviour;
    const sent = duplicate ? rows.flatMap(row => [row, row]) : [...rows];
    if (order === 'descending') return sent.toReversed();
    // Any fixed order that is neither way will do.
    if (order === 'shuffled') return sent.toSorted((a, b) => ((a.uid * 7919) % 101) - ((b.uid * 7919) % 101));
    return sent;
  }

  #idle(closed: Promise<void>, signal: AbortSignal): Promise<'changed' | 'aborted' | 'closed'> {
    return new Promise(resolve => {
      const finish = (what: 'changed' | 'aborted' | 'closed') => {
        this.#listeners.delete(changed);
        resolve(what);
      };
      const changed = () => finish('changed');
      this.#listeners.add(changed);
      void closed.then(() => finish('closed'));
      if (signal.aborted) finish('aborted');
      signal.addEventListener('abort', () => finish('aborted'), { once: true });
    });
  }
}
