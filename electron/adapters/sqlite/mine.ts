import type { Database } from './database.ts';

type Source = 'account' | 'sent' | 'delivered-to';

/** The user's own addresses. Once theirs, always theirs: they stay when one of several accounts is removed. */
export class Mine {
  readonly #db: Database;
  #addresses: Set<string>;

  constructor(db: Database) {
    this.#db = db;
    this.#addresses = this.#read();
  }

  list(): readonly string[] {
    return [...this.#addresses].toSorted();
  }

  has(address: string): boolean {
    return this.#addresses.has(address);
  }

  /** False where it was known. */
  add(address: string, source: Source): boolean {
    if (address === '' || this.#addresses.has(address)) return false;
    // Nothing to take back of an address no message bears.
    const { changes } = this.#db.run(
      `INSERT OR IGNORE INTO mine (address, source, reclaimed)
       VALUES (?1, ?2, NOT EXISTS (SELECT 1 FROM addresses WHERE address = ?1))`,
      address,
      source,
    );
    this.#addresses.add(address);
    return changes > 0;
  }

  clear(): void {
    this.#db.run('DELETE FROM mine');
    this.#addresses.clear();
  }

  forget(): void {
    this.#addresses = this.#read();
  }

  #read(): Set<string> {
    return new Set(this.#db.all<{ address: string }>('SELECT address FROM mine').map(row => row.address));
  }
}
