import { createHash } from 'node:crypto';
import type { Database } from './database.ts';

const REMEMBERED = 50_000;

/** The addresses nothing is to be kept about, as hashes: the erased one is nowhere in the file. */
export class ErasedAddresses {
  readonly #db: Database;
  #hashes: Set<string> | null = null;
  readonly #known = new Map<string, boolean>();

  constructor(db: Database) {
    this.#db = db;
  }

  has(address: string): boolean {
    this.#hashes ??= new Set(this.#db.all<{ hash: string }>('SELECT address_hash AS hash FROM erased').map(({ hash }) => hash));
    if (this.#hashes.size === 0) return false;
    let isErased = this.#known.get(address);
    if (isErased === undefined) {
      if (this.#known.size >= REMEMBERED) this.#known.clear();
      isErased = this.#hashes.has(hashOf(address));
      this.#known.set(address, isErased);
    }
    return isErased;
  }

  add(address: string, at: number): void {
    this.#db.run('INSERT INTO erased (address_hash, at) VALUES (?, ?) ON CONFLICT DO NOTHING', hashOf(address), at);
    this.forget();
  }

  remove(address: string): void {
    this.#db.run('DELETE FROM erased WHERE address_hash = ?', hashOf(address));
    this.forget();
  }

  forget(): void {
    this.#hashes = null;
    this.#known.clear();
  }
}

const hashOf = (address: string): string => createHash('sha256').update(`erased:${address.trim().toLowerCase()}`).digest('hex');
