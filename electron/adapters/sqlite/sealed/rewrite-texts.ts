import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ExpectedError } from '../../../backend/expected-error.ts';
import { SEALED } from '../../texts/sealed-form.ts';
import type { Database, Value } from '../database.ts';
import { HASHED, isBytes, keyOf, SEALED_TABLES } from './sealed-columns.ts';

/** Rows of one commit. */
const BATCH = 100;
const MARK = `char(1) || '${SEALED.slice(1)}'`;
const MARK_BYTES = `x'${Buffer.from(SEALED).toString('hex')}'`;

type Table = (typeof SEALED_TABLES)[number];
type Row = Readonly<Record<string, Value>>;

const isSealed = (column: string): string => `substr(${column}, 1, ${SEALED.length}) = ${isBytes(column) ? MARK_BYTES : MARK}`;

/** SQL: whether a row has a value that is not as wanted. */
const differs = ({ columns }: Table, seals: boolean): string =>
  columns.map(name => (seals ? `(length(${name}) > 0 AND NOT ${isSealed(name)})` : `coalesce(${isSealed(name)}, 0)`)).join(' OR ');

const only = (table: Table): string => ('only' in table ? table.only : '1');
/** What orders the rows of a table, each once. */
const orderOf = (table: Table): readonly string[] => ('only' in table ? [...table.key, ...table.columns] : table.key);

export const countRows = (db: Database): number =>
  SEALED_TABLES.reduce(
    (sum, table) => sum + (db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table.table} WHERE ${only(table)}`)?.n ?? 0),
    0,
  );

/** Whether a value is not as wanted: another Fil Rouge, opened before, may have written it. */
export const isAnyLeft = (db: Database, seals: boolean): boolean =>
  SEALED_TABLES.some(
    table => db.get(`SELECT 1 FROM ${table.table} WHERE ${only(table)} AND (${differs(table, seals)}) LIMIT 1`) !== undefined,
  );

export interface RewriteStep {
  /** Rows looked at. */
  readonly rows: number;
  readonly changed: number;
}

/**
 * Writes every value as the lock of `db` has it now, sealed or plain, in one commit for each step: what is cut off goes on with another call, since
 * each value says by itself what it is. Values that cannot be opened stay as they are.
 */
export function* rewriteTexts(db: Database): Generator<RewriteStep> {
  const { seals } = db.texts.state;
  // What stood there before is overwritten: https://www.sqlite.org/pragma.html#pragma_secure_delete
  db.exec('PRAGMA secure_delete = ON');
  for (const table of SEALED_TABLES) {
    let after: readonly Value[] | null = null;
    for (;;) {
      const place: readonly Value[] | null = after;
      const step: { rows: readonly Row[]; changed: number } = db.transaction(() => rewriteBatch(db, table, seals, place));
      const last = step.rows.at(-1);
      if (!last) break;
      after = orderOf(table).map(name => last[name] ?? null);
      yield { rows: step.rows.length, changed: step.changed };
      if (step.rows.length < BATCH) break;
    }
  }
}

function rewriteBatch(db: Database, table: Table, seals: boolean, after: readonly Value[] | null): { rows: Row[]; changed: number } {
  const order = orderOf(table);
  const names = order.join(', ');
  const beyond = after === null ? '1' : `(${names}) > (${order.map(() => '?').join(', ')})`;
  const rows = db.all<Row>(
    `SELECT ${names}, (${differs(table, seals)}) AS differs FROM ${table.table} WHERE ${only(table)} AND ${beyond} ORDER BY ${names} LIMIT ${BATCH}`,
    ...(after ?? []),
  );
  const key = keyOf(table.table);
  const set = table.columns.map(name => `${name} = resealed('${table.table}.${name}', ${key}, ${name})`);
  if (HASHED.includes(table.table)) set.push(`sha256 = rehashed('${table.table}.raw', ${key}, raw, sha256)`);
  const sql = `UPDATE ${table.table} SET ${set.join(', ')} WHERE ${order.map(name => `${name} = ?`).join(' AND ')}`;
  let changed = 0;
  for (const row of rows) if (row['differs'] === 1) changed += db.run(sql, ...order.map(name => row[name] ?? null)).changes;
  return { rows, changed };
}

/**
 * Leaves nothing of what was plain in the file, in its write-ahead log, or in the copies made before upgrades (docs/security.md).
 * Throws database-locked where another process reads just now.
 */
export function scrub(db: Database): void {
  db.exec('VACUUM');
  const [log] = db.all<{ busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)');
  if (log?.busy !== 0) throw new ExpectedError('database-locked', { file: db.file }, { retryable: true });
  const folder = dirname(db.file);
  for (const name of readdirSync(folder)) if (name.startsWith(`${basename(db.file)}.before-`)) rmSync(join(folder, name), { force: true });
}
