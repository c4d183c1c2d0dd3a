import type { Database } from './database.ts';

/** Which letters never reached whom. Few, so that they are held in memory: every sent letter of a scan is asked about. */
export class Bounced {
  readonly #db: Database;
  #addresses: Map<number, Set<string>>;

  constructor(db: Database) {
    this.#db = db;
    this.#addresses = this.#read();
  }

  /** `key`: of the letter's Message-ID; a letter without one cannot be named by a report. */
  has(key: number | null, address: string): boolean {
    return key !== null && this.#addresses.size > 0 && this.#addresses.get(key)?.has(address) === true;
  }

  /** False where it was known. */
  add(key: number, address: string): boolean {
    if (this.has(key, address)) return false;
    this.#db.run('INSERT INTO bounced (message_key, address) VALUES (?, ?) ON CONFLICT DO NOTHING', key, address);
    const known = this.#addresses.get(key);
    if (known) known.add(address);
    else this.#addresses.set(key, new Set([address]));
    return true;
  }

  forget(): void {
    this.#addresses = this.#read();
  }

  #read(): Map<number, Set<string>> {
    const addresses = new Map<number, Set<string>>();
    for (const { key, address } of this.#db.iterate<{ key: number; address: string }>('SELECT message_key AS key, address FROM bounced')) {
      const known = addresses.get(key);
      if (known) known.add(address);
      else addresses.set(key, new Set([address]));
    }
    return addresses;
  }
}
