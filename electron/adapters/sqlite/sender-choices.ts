import type { SenderChoice } from '../../../shared/domain/letter.ts';
import type { Database } from './database.ts';

interface Chosen {
  readonly choice: SenderChoice;
  readonly at: number;
}

/** The user's word about senders, in memory: it is asked for with every message. */
export class SenderChoices {
  readonly #db: Database;
  #chosen: Map<string, Chosen>;

  constructor(db: Database) {
    this.#db = db;
    this.#chosen = this.#read();
  }

  /** What was said last about whoever has these addresses; null where nothing was. */
  of(addresses: Iterable<{ readonly address: string }>): SenderChoice | null {
    if (this.#chosen.size === 0) return null;
    let last: Chosen | null = null;
    for (const { address } of addresses) {
      const chosen = this.#chosen.get(address);
      // Said at the same moment of two addresses of one person: keeping them is the safe reading.
      if (chosen && (!last || chosen.at > last.at || (chosen.at === last.at && chosen.choice === 'person'))) last = chosen;
    }
    return last?.choice ?? null;
  }

  /** Null takes back what was said. */
  set(address: string, choice: SenderChoice | null, at: number): void {
    if (choice === null) this.#db.run('DELETE FROM sender_choices WHERE address = ?', address);
    else
      this.#db.run(
        `INSERT INTO sender_choices (address, choice, at) VALUES (?, ?, ?)
         ON CONFLICT (address) DO UPDATE SET choice = excluded.choice, at = excluded.at`,
        address,
        choice,
        at,
      );
    if (choice === null) this.#chosen.delete(address);
    else this.#chosen.set(address, { choice, at });
  }

  forget(): void {
    this.#chosen = this.#read();
  }

  #read(): Map<string, Chosen> {
    const rows = this.#db.all<Chosen & { address: string }>('SELECT address, choice, at FROM sender_choices');
    return new Map(rows.map(({ address, choice, at }) => [address, { choice, at }]));
  }
}
