import { setImmediate } from 'node:timers/promises';
import { ExpectedError } from '../../backend/expected-error.ts';
import type { EncryptionState } from '../../../shared/contract/encryption.ts';
import type { Encryption } from '../../backend/ports/encryption.ts';
import type { Log } from '../../backend/ports/index.ts';
import { Database } from '../sqlite/database.ts';
import { countRows, isAnyLeft, rewriteTexts, scrub } from '../sqlite/sealed/rewrite-texts.ts';
import { needsKey, readSealing, writeSealing, type SealingRow } from '../sqlite/sealed/sealing-row.ts';
import { newTextKey, textCipher, type TextCipher } from './text-cipher.ts';
import type { TextKeys } from './text-keys.ts';
import type { TextLock } from './text-lock.ts';

export interface EncryptionOptions {
  /** The database, migrated. */
  readonly file: string;
  readonly lock: TextLock;
  readonly keys: TextKeys;
  readonly log: Log;
}

type Why = NonNullable<EncryptionState['why']>;

/** Looks up whether texts are sealed, and their key: afterwards `lock` tells what can be read. */
export async function openEncryption({ file, lock, keys, log }: EncryptionOptions): Promise<Encryption> {
  let opened: Database | null = null;
  const db = (): Database => (opened ??= new Database(file, { texts: lock }));
  let row: SealingRow | null = null;
  let why: Why | null = null;
  let progress = { done: 0, total: 0 };
  let problem: EncryptionState['problem'] = null;
  let isClosed = false;
  let queue: Promise<void> = Promise.resolve();

  const use = (next: SealingRow | null, cipher: TextCipher | null): void => {
    row = next;
    lock.set({ seals: next?.seals ?? false, needsKey: needsKey(next), cipher });
  };
  /** Also for what another process decided meanwhile. */
  const load = async (): Promise<void> => {
    const now = readSealing(db());
    const held = lock.state.cipher;
    const fits = held !== null && held.id === now?.keyId;
    const key = fits || !needsKey(now) ? null : await keys.find(now?.keyId ?? '');
    why = typeof key === 'string' ? key : null;
    if (fits) use(now, held);
    else use(now, key === null || typeof key === 'string' ? null : textCipher(key));
  };
  const decide = (next: SealingRow, cipher: TextCipher): void => {
    writeSealing(db(), next);
    use(next, cipher);
  };
  const turnOn = async (): Promise<void> => {
    const kept = row === null ? null : await keys.find(row.keyId);
    const key = kept === null || typeof kept === 'string' ? newTextKey() : kept;
    why = await keys.keep(key);
    if (why !== null) return;
    const cipher = textCipher(key);
    decide({ keyId: cipher.id, seals: true, isDone: false }, cipher);
  };
  const rewrite = async (wanted: SealingRow, cipher: TextCipher, onProgress: () => void): Promise<void> => {
    let changed = 0;
    progress = { done: 0, total: countRows(db()) };
    onProgress();
    for (const step of rewriteTexts(db())) {
      changed += step.changed;
      progress = { ...progress, done: progress.done + step.rows };
      await setImmediate();
      if (isClosed) return;
      onProgress();
    }
    if (wanted.seals && (changed > 0 || !isFresh(db()))) scrub(db());
    decide({ ...wanted, isDone: true }, cipher);
  };
  const settle = async (wanted: boolean, onProgress: () => void): Promise<void> => {
    problem = null;
    try {
      await load();
      if (lock.isLocked) return;
      if (wanted && row?.seals !== true) await turnOn();
      else if (!wanted && row?.seals === true && lock.state.cipher) decide({ ...row, seals: false, isDone: false }, lock.state.cipher);
      const { cipher } = lock.state;
      const now: SealingRow | null = row;
      if (now === null || cipher === null) return;
      if (!now.isDone || (now.seals && isAnyLeft(db(), true))) await rewrite(now, cipher, onProgress);
    } catch (error) {
      problem = error instanceof ExpectedError ? error.failure.code : 'internal';
      log.warn('the encryption of texts could not be changed', { problem });
    } finally {
      onProgress();
    }
  };
  const stateNow = (): EncryptionState['state'] => {
    if (lock.isLocked) return 'locked';
    if (row === null) return 'off';
    if (row.isDone) return row.seals ? 'on' : 'off';
    return row.seals ? 'turning-on' : 'turning-off';
  };

  const inTurn = (wanted: boolean, onProgress: () => void): Promise<void> => {
    queue = queue.then(() => (isClosed ? undefined : settle(wanted, onProgress)));
    return queue;
  };

  await load();
  let seen = db().dataVersion();
  lock.checkWith(() => {
    const version = isClosed ? seen : db().dataVersion();
    if (version === seen) return;
    seen = version;
    const now = readSealing(db());
    if (now?.seals === row?.seals && now?.keyId === row?.keyId) return;
    const { cipher } = lock.state;
    use(now, cipher?.id === now?.keyId ? cipher : null);
    // Turned on elsewhere: nothing is written until the key is here.
    if (lock.isLocked) void inTurn(now?.seals === true, () => {});
  });
  return {
    state: () => ({ state: stateNow(), why, ...progress, problem }),
    isLocked: () => lock.isLocked,
    settle: inTurn,
    close: async () => {
      isClosed = true;
      await queue;
      opened?.close();
    },
  };
}

/** Nobody wrote anything yet: there is nothing to be wiped out. */
const isFresh = (db: Database): boolean => db.get('SELECT 1 FROM accounts LIMIT 1') === undefined;
