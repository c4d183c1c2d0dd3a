import { randomUUID } from 'node:crypto';
import type { Database } from './database.ts';

/**
 * Whether what is remembered of the ledger still is what the file says. Any commit of another connection raises `data_version`, the
 * outbox's too; only one by another writer of messages and people makes memory stale, so writers sign when they take over.
 */
export class LedgerWriter {
  readonly #db: Database;
  readonly #signature = randomUUID();
  #signed = false;
  #dataVersion = -1;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Inside a transaction: true if nobody else has written since the last time. */
  isCurrent(): boolean {
    const version = this.#db.dataVersion();
    if (version === this.#dataVersion) return true;
    this.#dataVersion = version;
    this.#signed = this.#db.get<{ value: string }>("SELECT value FROM meta WHERE key = 'ledger-writer'")?.value === this.#signature;
    return this.#signed;
  }

  /** Whether nobody else has written since this one signed. */
  isLast(): boolean {
    return this.#db.get<{ value: string }>("SELECT value FROM meta WHERE key = 'ledger-writer'")?.value === this.#signature;
  }

  /** Inside a transaction that writes. */
  sign(): void {
    if (this.#signed) return;
    this.#db.run("INSERT OR REPLACE INTO meta (key, value) VALUES ('ledger-writer', ?)", this.#signature);
    this.#signed = true;
  }

  /** The transaction was rolled back. */
  forget(): void {
    this.#signed = false;
    this.#dataVersion = -1;
  }
}
