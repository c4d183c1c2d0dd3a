// oxlint-disable typescript/no-unnecessary-type-parameters -- the caller, who wrote the SQL, is the one who knows the row.
import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { ExpectedError } from '../../backend/expected-error.ts';
import { fileFailure } from '../file-failure.ts';
import { TextLock } from '../texts/text-lock.ts';
import { addSealedFunctions } from './sealed/sealed-functions.ts';
import { sqliteFailure } from './sqlite-failure.ts';

export type Value = SQLInputValue;

/** KiB of pages held in memory: enough for the inner pages of every index at a million messages, and bounded. */
const CACHE_KIB = 8_192;
/** How long to wait for another process (a command beside the window) to finish writing. */
const BUSY_TIMEOUT_MS = 5000;

export interface DatabaseOptions {
  readonly busyTimeoutMs?: number | undefined;
  /** Left out: nothing is sealed, and sealed texts cannot be read. */
  readonly texts?: TextLock | undefined;
}

/**
 * One SQLite file: pragmas, prepared statements kept by their text, transactions, and SQLite's failures as `ExpectedError`
 * (database-locked, database-damaged, disk-full, folder-not-writable). `:memory:` is a database of its own.
 */
export class Database {
  readonly file: string;
  /** What seals and opens the texts; one for all connections of a process. */
  readonly texts: TextLock;
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #depth = 0;

  constructor(file: string, { busyTimeoutMs = BUSY_TIMEOUT_MS, texts = new TextLock() }: DatabaseOptions = {}) {
    this.file = file;
    this.texts = texts;
    if (file !== ':memory:') makePrivate(file);
    this.#db = this.#guarded(() => new DatabaseSync(file));
    try {
      this.#guarded(() => this.#configure(busyTimeoutMs));
      addSealedFunctions(this.#db, texts);
    } catch (error) {
      this.#db.close();
      throw error;
    }
  }

  #configure(busyTimeoutMs: number): void {
    this.#db.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
    // Says at once, and readably, when the SQLite of this build does not work or the file is not a database.
    this.#db.prepare('SELECT sqlite_version(), (SELECT count(*) FROM sqlite_schema)').get();
    this.#db.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA foreign_keys = ON;
      PRAGMA trusted_schema = OFF;
      PRAGMA cache_size = -${CACHE_KIB};
      PRAGMA wal_autocheckpoint = 4000;
      PRAGMA journal_size_limit = 16777216;
    `);
  }

  exec(sql: string): void {
    this.#guarded(() => this.#db.exec(sql));
  }

  /** The statement itself, for loops inside `transaction`, which translates what it throws. */
  prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#guarded(() => this.#db.prepare(sql));
    this.#statements.set(sql, statement);
    return statement;
  }

  run(sql: string, ...values: Value[]): { changes: number; lastInsertRowid: number } {
    const { changes, lastInsertRowid } = this.#guarded(() => this.prepare(sql).run(...values));
    return { changes: Number(changes), lastInsertRowid: Number(lastInsertRowid) };
  }

  /** `Row` names the columns the SQL selects; STRICT tables make it true. */
  get<Row>(sql: string, ...values: Value[]): Row | undefined {
    return asRow<Row>(this.#guarded(() => this.prepare(sql).get(...values)));
  }

  all<Row>(sql: string, ...values: Value[]): Row[] {
    return this.#guarded(() => this.prepare(sql).all(...values)).map(row => asRow<Row>(row));
  }

  *iterate<Row>(sql: string, ...values: Value[]): Generator<Row> {
    // Not from the cache: a statement can be walked by one loop at a time.
    const statement = this.#guarded(() => this.#db.prepare(sql));
    for (const row of statement.iterate(...values)) yield asRow<Row>(row);
  }

  /** All or nothing. Takes the write lock at once, so that it cannot fail half-way for another process's sake. Joins an outer one. */
  transaction<T>(work: () => T): T {
    if (this.#depth > 0) return work();
    this.#begin();
    return this.complete(work);
  }

  /** Like `transaction`, but left open: what follows joins it until `complete`, which must come before anything is waited for. */
  leaveOpen<T>(work: () => T): T {
    if (this.#depth === 0) this.#begin();
    try {
      return this.#guarded(work);
    } catch (error) {
      this.#rollBack();
      throw error;
    }
  }

  /** Commits what was left open, and `work` with it: all or nothing. */
  complete<T>(work: () => T): T {
    try {
      const result = this.#guarded(work);
      this.run('COMMIT');
      this.#depth = 0;
      return result;
    } catch (error) {
      this.#rollBack();
      throw error;
    }
  }

  #begin(): void {
    this.run('BEGIN IMMEDIATE');
    this.#depth = 1;
  }

  #rollBack(): void {
    this.#depth = 0;
    // SQLite rolls back by itself on some failures (a full disk).
    if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
  }

  /** A transaction that is on the disk when this returns, power cut or not: for what must never be done twice. */
  durably<T>(work: () => T): T {
    this.exec('PRAGMA synchronous = FULL');
    try {
      return this.transaction(work);
    } finally {
      this.exec('PRAGMA synchronous = NORMAL');
    }
  }

  /** Reads every page once. Throws database-damaged. */
  check(): void {
    const [first] = this.all<{ quick_check: string }>('PRAGMA quick_check(1)');
    if (first?.quick_check !== 'ok') throw new ExpectedError('database-damaged', { file: this.file });
  }

  /** Whether a transaction is open, which pragmas do not go into. */
  get isInTransaction(): boolean {
    return this.#depth > 0;
  }

  /** Grows when another connection, perhaps another process, has written. */
  dataVersion(): number {
    return this.get<{ data_version: number }>('PRAGMA data_version')?.data_version ?? 0;
  }

  close(): void {
    this.#statements.clear();
    this.#db.close();
  }

  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw sqliteFailure(error, this.file);
    }
  }
}

/** The one place where a row gets its type: the caller's SQL over STRICT tables is what makes it true. */
function asRow<Row>(row: object): Row;
function asRow<Row>(row: object | undefined): Row | undefined;
function asRow(row: unknown): unknown {
  return row;
}

/** Correspondence is nobody else's: the file and its folder are for their owner. SQLite gives -wal and -shm the file's mode. */
function makePrivate(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    closeSync(openSync(file, 'a', 0o600));
    if (process.platform !== 'win32') chmodSync(file, 0o600);
  } catch (cause) {
    throw fileFailure(cause, file);
  }
}
