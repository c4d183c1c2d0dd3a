import type { Database } from './database.ts';
import type { LedgerWriter } from './ledger-writer.ts';

/** What a reader has seen of the summaries so far. */
export type SeenTies = number;

/**
 * Whose summaries were written since somebody last looked, so that one message more costs no reading of everybody. Where another process
 * writes, or everything was rebuilt, all count as changed.
 */
export class TieChanges {
  readonly #db: Database;
  readonly #writer: LedgerWriter;
  readonly #writtenAt = new Map<number, SeenTies>();
  #at: SeenTies = 0;
  #allAt: SeenTies = 0;
  #dataVersion = -1;

  constructor(db: Database, writer: LedgerWriter) {
    this.#db = db;
    this.#writer = writer;
  }

  wrote(personId: number): void {
    this.#at += 1;
    this.#writtenAt.set(personId, this.#at);
  }

  all(): void {
    this.#at += 1;
    this.#allAt = this.#at;
    this.#writtenAt.clear();
  }

  since(seen: SeenTies): { readonly seen: SeenTies; readonly persons: readonly number[] | 'all' } {
    const version = this.#db.dataVersion();
    // Other connections of this process write no summaries; only another ledger's writer does.
    if (version !== this.#dataVersion && !this.#writer.isLast()) this.all();
    this.#dataVersion = version;
    if (seen < this.#allAt) return { seen: this.#at, persons: 'all' };
    if (seen === this.#at) return { seen, persons: [] };
    return { seen: this.#at, persons: [...this.#writtenAt].filter(([, at]) => at > seen).map(([person]) => person) };
  }
}
