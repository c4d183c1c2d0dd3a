import { DatabaseSync } from 'node:sqlite';
import { ExpectedError } from '../../backend/expected-error.ts';
import { Database } from '../sqlite/database.ts';
import { rewriteTexts } from '../sqlite/sealed/rewrite-texts.ts';
import { needsKey, readSealing, writeSealing } from '../sqlite/sealed/sealing-row.ts';
import { textCipher } from './text-cipher.ts';
import type { TextKeys } from './text-keys.ts';
import { TextLock } from './text-lock.ts';

/** A copy of before there was any encryption has no such table. */
const KEY_NEEDED = `SELECT key_id AS keyId FROM sealing WHERE seals = 1 OR is_done = 0`;
const HAS_TABLE = "SELECT 1 FROM sqlite_schema WHERE name = 'sealing'";

/**
 * The key that opens the texts of a copy of the database; null where none is encrypted. Throws texts-locked where it cannot be had: a backup without
 * it could be read nowhere.
 */
export async function textKeyOfDatabase(file: string, keys: Pick<TextKeys, 'find'>): Promise<Buffer | null> {
  const db = new DatabaseSync(file, { readOnly: true });
  let id: unknown;
  try {
    id = db.prepare(HAS_TABLE).get() ? db.prepare(KEY_NEEDED).get()?.['keyId'] : undefined;
  } finally {
    db.close();
  }
  if (typeof id !== 'string') return null;
  const key = await keys.find(id);
  if (typeof key === 'string') throw new ExpectedError('texts-locked');
  return key;
}

/** Writes all texts of a copy of the database as they were before they were encrypted. */
export function openAllTexts(file: string, key: Buffer): void {
  const texts = new TextLock();
  const cipher = textCipher(key);
  texts.set({ seals: false, needsKey: true, cipher });
  const db = new Database(file, { texts });
  try {
    const row = db.get(HAS_TABLE) ? readSealing(db) : null;
    if (!needsKey(row) || row?.keyId !== cipher.id) return;
    for (const step of rewriteTexts(db)) void step;
    writeSealing(db, { ...row, seals: false, isDone: true });
    // A file alone is put in place: nothing may be left in the write-ahead log.
    db.get('PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
}
