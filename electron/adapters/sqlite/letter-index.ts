import type { Database } from './database.ts';
import { NumberMap } from './number-map.ts';

/** Finds the message that stands for a letter. */
export interface LetterIndex {
  /** Row id of the counted message; 0 where there is none. */
  countedOf(letterKey: number): number;
  add(letterKey: number, messageId: number): void;
  /** All that was added is in the table. */
  written(): void;
}

/** Asks the database's own index. */
export class StoredIndex implements LetterIndex {
  readonly #db: Database;
  /** Not yet in the table. */
  readonly #recent = new Map<number, number>();

  constructor(db: Database) {
    this.#db = db;
  }

  countedOf(letterKey: number): number {
    const recent = this.#recent.get(letterKey);
    if (recent !== undefined) return recent;
    return this.#db.get<{ id: number }>('SELECT id FROM messages WHERE letter_key = ? AND counted = 1', letterKey)?.id ?? 0;
  }

  add(letterKey: number, messageId: number): void {
    this.#recent.set(letterKey, messageId);
  }

  written(): void {
    this.#recent.clear();
  }
}

/** While the database has none: in typed arrays, about 24 bytes a letter. */
export class MemoryIndex implements LetterIndex {
  readonly #letters = new NumberMap();

  static load(db: Database): MemoryIndex {
    const index = new MemoryIndex();
    const rows = db.iterate<{ id: number; letter: number }>('SELECT id, letter_key AS letter FROM messages WHERE counted = 1');
    for (const { id, letter } of rows) index.add(letter, id);
    return index;
  }

  countedOf(letterKey: number): number {
    return this.#letters.get(letterKey);
  }

  add(letterKey: number, messageId: number): void {
    this.#letters.set(letterKey, messageId);
  }

  written(): void {
    // Remembers for good.
  }
}
