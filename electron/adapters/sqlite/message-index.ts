import type { Database } from './database.ts';
import { NumberMap } from './number-map.ts';

/** Which UIDs are held, and which message stands for a letter. */
export interface MessageIndex {
  holds(folderId: number, uid: number): boolean;
  /** Id of the counted message of a letter; 0 where there is none. */
  countedOf(letterKey: number): number;
  add(folderId: number, uid: number, letterKey: number, messageId: number, counted: boolean): void;
}

/** Asks the database's own indexes. */
export class StoredIndex implements MessageIndex {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  holds(folderId: number, uid: number): boolean {
    return this.#db.prepare('SELECT 1 FROM messages WHERE folder_id = ? AND uid = ?').get(folderId, uid) !== undefined;
  }

  countedOf(letterKey: number): number {
    const row = this.#db.prepare('SELECT id FROM messages WHERE letter_key = ? AND counted = 1').get(letterKey);
    return Number(row?.['id'] ?? 0);
  }

  add(): void {
    // SQLite keeps its indexes itself.
  }
}

/** While the database has none: in typed arrays, about 50 bytes a message. */
export class MemoryIndex implements MessageIndex {
  readonly #uids = new NumberMap();
  readonly #letters = new NumberMap();

  static load(db: Database): MemoryIndex {
    const index = new MemoryIndex();
    const rows = db.iterate<{ id: number; folder: number; uid: number; letter: number; counted: number }>(
      'SELECT id, folder_id AS folder, uid, letter_key AS letter, counted FROM messages',
    );
    for (const row of rows) index.add(row.folder, row.uid, row.letter, row.id, row.counted === 1);
    return index;
  }

  holds(folderId: number, uid: number): boolean {
    return this.#uids.get(uidKey(folderId, uid)) !== 0;
  }

  countedOf(letterKey: number): number {
    return this.#letters.get(letterKey);
  }

  add(folderId: number, uid: number, letterKey: number, messageId: number, counted: boolean): void {
    this.#uids.set(uidKey(folderId, uid), 1);
    if (counted) this.#letters.set(letterKey, messageId);
  }
}

/** Folder ids are small: 2^21 of them fit above the 32 bits of a UID. */
function uidKey(folderId: number, uid: number): number {
  return folderId * 4294967296 + uid;
}
