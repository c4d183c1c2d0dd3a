import type { Database } from '../database.ts';

/** What the database says of its own texts. */
export interface SealingRow {
  readonly keyId: string;
  readonly seals: boolean;
  /** Every text is as `seals` says. */
  readonly isDone: boolean;
}

/** Null: no text was ever sealed. */
export function readSealing(db: Database): SealingRow | null {
  const row = db.get<{ keyId: string; seals: number; isDone: number }>('SELECT key_id AS keyId, seals, is_done AS isDone FROM sealing');
  return row ? { keyId: row.keyId, seals: row.seals === 1, isDone: row.isDone === 1 } : null;
}

export const writeSealing = (db: Database, { keyId, seals, isDone }: SealingRow): void =>
  void db.run(
    `INSERT INTO sealing (id, key_id, seals, is_done) VALUES (1, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET key_id = excluded.key_id, seals = excluded.seals, is_done = excluded.is_done`,
    keyId,
    Number(seals),
    Number(isDone),
  );

/** Without the key, texts of this database may be unreadable. */
export const needsKey = (row: SealingRow | null): boolean => row !== null && (row.seals || !row.isDone);
