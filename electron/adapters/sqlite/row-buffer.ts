import type { StatementSync } from 'node:sqlite';
import type { Database, Value } from './database.ts';

/** Rows per statement: one call for sixteen rows costs a third less than sixteen calls. */
const ROWS = 16;
/** Statements' worth of rows held. */
const BLOCKS = 16;

/** Inserts rows many at a time. Nothing is in the table before `flush`. */
export class RowBuffer {
  readonly #many: StatementSync;
  readonly #one: StatementSync;
  readonly #columns: number;
  // Reused, and bound as they are: bound values are most of what a scan would otherwise leave to the garbage collector.
  readonly #blocks: Value[][] = [];
  #block: Value[];
  /** Blocks before the one being filled, and values in that. */
  #whole = 0;
  #filled = 0;

  constructor(db: Database, table: string, columns: readonly string[]) {
    const row = `(${columns.map(() => '?').join(', ')})`;
    const insert = `INSERT INTO ${table} (${columns.join(', ')}) VALUES`;
    this.#one = db.prepare(`${insert} ${row}`);
    this.#many = db.prepare(`${insert} ${Array.from({ length: ROWS }, () => row).join(', ')}`);
    this.#columns = columns.length;
    this.#block = this.#blockAt(0);
  }

  /** One value of the row, in the order of the columns. */
  put(value: Value): void {
    if (this.#filled === this.#block.length) {
      this.#whole += 1;
      this.#block = this.#blockAt(this.#whole);
      this.#filled = 0;
    }
    this.#block[this.#filled] = value;
    this.#filled += 1;
  }

  isFull(): boolean {
    return this.#whole >= BLOCKS - 1 && this.#filled === this.#block.length;
  }

  clear(): void {
    this.#whole = 0;
    this.#filled = 0;
    this.#block = this.#blockAt(0);
  }

  flush(): void {
    const size = this.#block.length;
    const whole = this.#filled === size ? this.#whole + 1 : this.#whole;
    for (let at = 0; at < whole; at += 1) this.#many.run(...this.#blockAt(at));
    const rest = whole > this.#whole ? 0 : this.#filled;
    for (let at = 0; at < rest; at += this.#columns) this.#one.run(...this.#block.slice(at, at + this.#columns));
    this.clear();
  }

  #blockAt(index: number): Value[] {
    const known = this.#blocks[index];
    if (known) return known;
    const block: Value[] = Array.from({ length: ROWS * this.#columns }, () => null);
    this.#blocks.push(block);
    return block;
  }
}
