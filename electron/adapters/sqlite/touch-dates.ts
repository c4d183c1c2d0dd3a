import type { Database } from './database.ts';

/** When contacts beyond mail were, by address (epoch ms): few, and asked for every new address of a scan, so they are kept in memory. */
export class TouchDates {
  readonly #db: Database;
  #dates: Map<string, number[]> | null = null;

  constructor(db: Database) {
    this.#db = db;
  }

  of(address: string): readonly number[] {
    return this.#all().get(address) ?? [];
  }

  forget(): void {
    this.#dates = null;
  }

  #all(): Map<string, number[]> {
    if (this.#dates) return this.#dates;
    const dates = new Map<string, number[]>();
    for (const { address, at } of this.#db.all<{ address: string; at: number }>(
      'SELECT address, at FROM touches WHERE removed_at IS NULL',
    )) {
      const known = dates.get(address);
      if (known) known.push(at);
      else dates.set(address, [at]);
    }
    this.#dates = dates;
    return dates;
  }
}
