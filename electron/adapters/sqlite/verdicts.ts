import type { Verdict } from '../../../shared/domain/letter.ts';
import type { Database } from './database.ts';

const REMEMBERED = 20_000;

/** Gives each distinct verdict its row: millions of messages share a few thousand of them. */
export class Verdicts {
  readonly #db: Database;
  readonly #ids = new Map<string, number>();

  constructor(db: Database) {
    this.#db = db;
  }

  id({ kind, rule, direction, evidence }: Verdict): number {
    // What proves a letter is never shown, and would be a row per address.
    const proof = kind === 'letter' ? '' : evidence;
    const key = `${kind}\n${rule}\n${direction}\n${proof}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const row = this.#db.get<{ id: number }>(
      'SELECT id FROM verdicts WHERE rule = ? AND evidence = ? AND kind = ? AND direction = ?',
      rule,
      proof,
      kind,
      direction,
    );
    const id = row?.id ?? this.#insert(kind, rule, direction, proof);
    if (this.#ids.size >= REMEMBERED) this.#ids.clear();
    this.#ids.set(key, id);
    return id;
  }

  forget(): void {
    this.#ids.clear();
  }

  #insert(kind: string, rule: string, direction: string, evidence: string): number {
    const statement = this.#db.prepare('INSERT INTO verdicts (kind, rule, direction, evidence) VALUES (?, ?, ?, ?)');
    return Number(statement.run(kind, rule, direction, evidence).lastInsertRowid);
  }
}
