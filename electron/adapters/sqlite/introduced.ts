import type { Database } from './database.ts';

/** Who is known without a letter, by address, and by what name: asked for with every summary that is written, so kept in memory. */
export class Introduced {
  readonly #db: Database;
  #names: Map<string, string> | null = null;

  constructor(db: Database) {
    this.#db = db;
  }

  has(address: string): boolean {
    return this.#all().has(address);
  }

  /** The name of the first of these that has one. */
  nameOf(mailboxes: readonly { readonly address: string }[]): string | null {
    const names = this.#all();
    if (names.size === 0) return null;
    for (const { address } of mailboxes) {
      const name = names.get(address);
      if (name) return name;
    }
    return null;
  }

  forget(): void {
    this.#names = null;
  }

  #all(): ReadonlyMap<string, string> {
    this.#names ??= new Map(
      this.#db.all<{ key: string; name: string }>("SELECT key, name FROM cards WHERE key LIKE '%@%'").map(({ key, name }) => [key, name]),
    );
    return this.#names;
  }
}
