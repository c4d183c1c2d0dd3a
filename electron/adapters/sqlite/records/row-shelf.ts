import type { Database, Value } from '../database.ts';

type Row = Readonly<Record<string, Value>>;

/** Rows taken out of the database, in memory only, and how to put them back as they were. All inside the caller's transactions. */
export class RowShelf {
  readonly #db: Database;
  #back: (() => void)[] = [];

  constructor(db: Database) {
    this.#db = db;
  }

  takeOut(table: string, where: string, ...values: Value[]): void {
    const rows = this.#db.all<Row>(`SELECT * FROM ${table} WHERE ${where}`, ...values);
    if (rows.length === 0) return;
    this.#db.run(`DELETE FROM ${table} WHERE ${where}`, ...values);
    this.#back.push(() => {
      for (const row of rows) {
        const columns = Object.keys(row);
        this.#db.run(
          `INSERT OR REPLACE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
          ...Object.values(row),
        );
      }
    });
  }

  /** Overwrites columns of rows that stay. */
  change(table: string, key: string, columns: readonly string[], set: string, where: string, ...values: Value[]): void {
    const rows = this.#db.all<Row>(`SELECT ${[key, ...columns].join(', ')} FROM ${table} WHERE ${where}`, ...values);
    if (rows.length === 0) return;
    this.#db.run(`UPDATE ${table} SET ${set} WHERE ${where}`, ...values);
    const sql = `UPDATE ${table} SET ${columns.map(column => `${column} = ?`).join(', ')} WHERE ${key} = ?`;
    this.#back.push(() => {
      for (const row of rows) this.#db.run(sql, ...columns.map(column => row[column] ?? null), row[key] ?? null);
    });
  }

  /** Once; the last taken comes first. */
  putBack(): void {
    for (const back of this.#back.toReversed()) back();
    this.forget();
  }

  forget(): void {
    this.#back = [];
  }
}
