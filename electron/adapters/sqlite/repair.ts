import { existsSync, renameSync, rmSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { RepairReport } from '../../../shared/contract/rescue.ts';
import { setAside } from '../set-aside.ts';
import { fillUp } from './cut-file.ts';
import { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';

interface Column {
  readonly name: string;
  /** Place in the primary key, from 1; 0 for none. */
  readonly pk: number;
  /** 2 and 3: generated. */
  readonly hidden: number;
}

/** What a re-scan brings again: not worth a doubtful half. */
const FROM_MAIL: readonly string[] = ['messages', 'recipients', 'ties', 'mailbox_days'];

/**
 * Writes what can still be read of a damaged database into a new one, in its place; the damaged file is set aside, never changed. Where
 * mail was lost, all of it is forgotten so that it is read again: what the user said hangs on addresses and stays.
 */
export function repairDatabase(file: string, now: number): RepairReport {
  const aside = setAside(file, now);
  for (const part of ['-wal', '-shm']) if (existsSync(file + part)) renameSync(file + part, aside + part);
  const filled = `${file}.filled-up`;
  const source = open(fillUp(aside, filled) ? filled : aside);
  const target = new Database(file);
  try {
    const version = source ? numberOf(source, 'PRAGMA user_version') : 0;
    const known = MIGRATIONS.filter(one => one.version <= version);
    migrate(target, known.length > 0 ? known : MIGRATIONS);
    target.exec('PRAGMA foreign_keys = OFF');
    const tables = target.all<{ name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid",
    );
    let kept = 0;
    let isWhole = source !== null;
    const damaged: string[] = [];
    for (const { name } of tables) {
      const copied = source ? target.transaction(() => copy(source, target, name)) : { rows: 0, whole: false };
      kept += copied.rows;
      if (!copied.whole) damaged.push(name);
      if (!copied.whole && FROM_MAIL.includes(name)) isWhole = false;
    }
    if (!isWhole) forgetMail(target, new Set(tables.map(({ name }) => name)));
    dropStrays(target);
    return { setAside: aside, kept, damaged, readAgain: !isWhole };
  } finally {
    source?.close();
    for (const part of ['', '-wal', '-shm']) rmSync(filled + part, { force: true });
    target.close();
  }
}

function open(file: string): DatabaseSync | null {
  try {
    const source = new DatabaseSync(file, { readOnly: true });
    source.prepare('SELECT count(*) FROM sqlite_schema').get();
    return source;
  } catch {
    return null;
  }
}

const numberOf = (db: DatabaseSync, sql: string): number => {
  try {
    return Number(Object.values(db.prepare(sql).get() ?? {})[0] ?? 0);
  } catch {
    return 0;
  }
};

/** From the front until a page cannot be read, then from the back: a hole in the middle costs the rows around it. */
function copy(source: DatabaseSync, target: Database, table: string): { rows: number; whole: boolean } {
  const columns = target.all<Column>(`PRAGMA table_xinfo("${table}")`).filter(({ hidden }) => hidden === 0);
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const key = columns.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk);
  const order = key.length > 0 ? key.map(({ name }) => `"${name}"`) : ['rowid'];
  const insert = target.prepare(`INSERT OR IGNORE INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`);
  let rows = 0;
  const take = (direction: 'ASC' | 'DESC'): boolean => {
    try {
      const by = order.map(column => `${column} ${direction}`).join(', ');
      for (const row of source.prepare(`SELECT ${names} FROM "${table}" ORDER BY ${by}`).iterate()) {
        const values = Object.values(row) as SQLInputValue[];
        rows += Number(insert.run(...values).changes);
      }
      return true;
    } catch {
      return false;
    }
  };
  const whole = take('ASC');
  if (!whole) take('DESC');
  return { rows, whole };
}

function forgetMail(target: Database, tables: ReadonlySet<string>): void {
  for (const table of FROM_MAIL) if (tables.has(table)) target.exec(`DELETE FROM "${table}"`);
  target.exec("UPDATE folders SET uid_validity = 0, uid_next = 0, highest_mod_seq = NULL, messages = 0, held = 0, pending = '[]'");
}

/** Rows whose other half was lost: foreign keys were off while they were copied. */
function dropStrays(target: Database): void {
  for (let round = 0; round < 5; round++) {
    const strays = target.all<{ table: string; rowid: number | null }>('PRAGMA foreign_key_check');
    if (strays.length === 0) return;
    for (const { table, rowid } of strays) if (rowid !== null) target.run(`DELETE FROM "${table}" WHERE rowid = ?`, rowid);
    // A table without row ids tells only that something in it is wrong.
    if (strays.every(({ rowid }) => rowid === null)) return;
  }
}
