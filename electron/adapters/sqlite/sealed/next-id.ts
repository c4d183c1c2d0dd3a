import type { Database } from '../database.ts';

/** The number the next row of an AUTOINCREMENT table will have: what is sealed for a row must know it. Only inside a transaction. */
export function nextId(db: Database, table: string): number {
  return (db.get<{ seq: number }>('SELECT seq FROM sqlite_sequence WHERE name = ?', table)?.seq ?? 0) + 1;
}
