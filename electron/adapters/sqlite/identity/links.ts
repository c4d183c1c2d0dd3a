import type { IdentityReason } from '../../../../shared/domain/identity/judge-pair.ts';
import type { LinkDecision, StoredLink } from '../../../backend/ports/identity-store.ts';
import type { Database } from '../database.ts';

interface LinkRow {
  readonly a: string;
  readonly b: string;
  readonly decision: LinkDecision;
  readonly by: 'auto' | 'user';
  readonly score: number;
  readonly reasons: string;
  readonly at: number | null;
}

const COLUMNS = 'a, b, decision, by, score, reasons, at';

function linkOf({ reasons, ...row }: LinkRow): StoredLink {
  const known: IdentityReason[] = JSON.parse(reasons);
  return { ...row, reasons: known };
}

/** The decisions about pairs of addresses. */
export class IdentityLinks {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  get(a: string, b: string): StoredLink | null {
    const row = this.#db.get<LinkRow>(`SELECT ${COLUMNS} FROM identity_links WHERE a = ? AND b = ?`, ...inOrder(a, b));
    return row ? linkOf(row) : null;
  }

  of(address: string): StoredLink[] {
    const rows = this.#db.all<LinkRow>(
      `SELECT ${COLUMNS} FROM identity_links WHERE a = ?1 UNION ALL SELECT ${COLUMNS} FROM identity_links WHERE b = ?1`,
      address,
    );
    return rows.map(linkOf);
  }

  all(): StoredLink[] {
    return this.#db.all<LinkRow>(`SELECT ${COLUMNS} FROM identity_links`).map(linkOf);
  }

  /** Not yet decided, likeliest first. */
  open(): StoredLink[] {
    const rows = this.#db.all<LinkRow>(`SELECT ${COLUMNS} FROM identity_links WHERE decision = 'review' ORDER BY score DESC, a, b`);
    return rows.map(linkOf);
  }

  put({ a, b, decision, by, score, reasons, at }: StoredLink): void {
    this.#db.run(
      `INSERT OR REPLACE INTO identity_links (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)`,
      ...inOrder(a, b),
      decision,
      by,
      score,
      JSON.stringify(reasons),
      at,
    );
  }

  remove(a: string, b: string): void {
    this.#db.run('DELETE FROM identity_links WHERE a = ? AND b = ?', ...inOrder(a, b));
  }
}

export const inOrder = (a: string, b: string): [string, string] => (a < b ? [a, b] : [b, a]);
