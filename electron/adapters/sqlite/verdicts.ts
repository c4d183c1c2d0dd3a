import type { Verdict } from '../../../shared/domain/letter.ts';
import type { Database } from './database.ts';

const REMEMBERED = 20_000;

interface KnownVerdict extends Verdict {
  readonly id: number;
}

/** Gives each distinct verdict its row: millions of messages share a few thousand of them. */
export class Verdicts {
  readonly #db: Database;
  /** By what proves them. */
  readonly #known = new Map<string, KnownVerdict[]>();

  constructor(db: Database) {
    this.#db = db;
  }

  id({ kind, rule, direction, evidence }: Verdict): number {
    // Of a letter only its share is kept: any other proof is never shown, and would be a row per address.
    const proof = kind === 'letter' && !evidence.startsWith('1/') ? '' : evidence;
    const known = this.#known.get(proof);
    const same = known?.find(each => each.kind === kind && each.rule === rule && each.direction === direction);
    if (same) return same.id;
    const row = this.#db.get<{ id: number }>(
      'SELECT id FROM verdicts WHERE rule = ? AND evidence = ? AND kind = ? AND direction = ?',
      rule,
      proof,
      kind,
      direction,
    );
    const verdict: KnownVerdict = { id: row?.id ?? this.#insert(kind, rule, direction, proof), kind, rule, direction, evidence: proof };
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    if (known) known.push(verdict);
    else this.#known.set(proof, [verdict]);
    return verdict.id;
  }

  forget(): void {
    this.#known.clear();
  }

  #insert(kind: string, rule: string, direction: string, evidence: string): number {
    const statement = this.#db.prepare('INSERT INTO verdicts (kind, rule, direction, evidence) VALUES (?, ?, ?, ?)');
    return Number(statement.run(kind, rule, direction, evidence).lastInsertRowid);
  }
}
