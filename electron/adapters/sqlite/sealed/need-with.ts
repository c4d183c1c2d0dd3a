import type { Database } from '../database.ts';
import { opened } from './sealed-columns.ts';

const WITH = `SELECT id FROM needs WHERE address = ? AND ${opened('needs.text')} = ?`;

/** Which need of this address says just that. Sealed texts are never the same twice, so that no index of SQLite can tell. */
export const needWith = (db: Database, address: string, text: string): number | null =>
  db.get<{ id: number }>(WITH, address, text)?.id ?? null;
