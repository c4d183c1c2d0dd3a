import type { ArchivedDecision } from '../../../../shared/contract/archive.ts';
import { DECIDED_TABLES, type DecidedTable } from '../../../../shared/domain/records/decided-tables.ts';
import type { Database, Value } from '../database.ts';
import { needWith } from '../sealed/need-with.ts';
import { nextId } from '../sealed/next-id.ts';
import { everything, openedValue, sealedValue } from '../sealed/sealed-columns.ts';

/** What was decided, or said by the user: what letters merely propose comes again from the letters. */
const DECIDED: Readonly<Record<DecidedTable, string>> = {
  facts: "state <> 'open'",
  gestures: "standing <> 'proposed'",
  thanks_due: "state <> 'open' OR source IS NULL",
  promises: "state <> 'open' OR source IS NULL",
  // What others look for stands in their records.
  needs: "standing = 'dismissed' OR (standing = 'confirmed' AND (address = '' OR kind <> 'need'))",
};

type Row = Readonly<Record<string, Value>>;

/** A row an import wrote, by table and number; what stood there before, null where nothing did. */
interface Written {
  readonly table: DecidedTable;
  readonly id: number;
  readonly before: Readonly<Record<string, string | number | null>> | null;
}

const plain = ({ id: _id, ...row }: Row): ArchivedDecision['values'] =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' || value === null ? [[name, value]] : [],
    ),
  );

const assignments = (table: DecidedTable, names: readonly string[]): string =>
  names.map(name => `${name} = ${sealedValue(table, name, '?', 'id')}`).join(', ');

export const readDecisions = (db: Database): ArchivedDecision[] =>
  DECIDED_TABLES.flatMap(table =>
    db
      .all<Row>(`SELECT ${everything(table)} FROM ${table} WHERE ${DECIDED[table]} ORDER BY coalesce(source, ''), address, id`)
      .map(row => ({ table, values: plain(row) })),
  );

/** Inside a transaction. What was decided here stands; returns what is to be remembered for taking it back, as JSON. */
export function takeDecisions(db: Database, decisions: readonly ArchivedDecision[]): string[] {
  return decisions.flatMap(({ table, values }) => {
    const known = new Set(db.all<{ name: string }>(`SELECT name FROM pragma_table_info('${table}')`).map(({ name }) => name));
    const row = Object.fromEntries(Object.entries(values).filter(([name]) => known.has(name) && name !== 'id'));
    const written = takeRow(db, table, row);
    return written ? [JSON.stringify(written)] : [];
  });
}

function takeRow(db: Database, table: DecidedTable, row: ArchivedDecision['values']): Written | null {
  const names = Object.keys(row);
  if (names.length === 0) return null;
  const source = row['source'] ?? null;
  const same = names.map(name => `${openedValue(table, name)} IS ?`).join(' AND ');
  const there =
    source === null
      ? db.get<Row>(`SELECT ${everything(table)} FROM ${table} WHERE ${same}`, ...Object.values(row))
      : db.get<Row>(`SELECT ${everything(table)} FROM ${table} WHERE source = ?`, source);
  try {
    if (!there) {
      if (table === 'needs' && needWith(db, String(row['address']), String(row['text'])) !== null) return null;
      const values = names.map(name => sealedValue(table, name, '?', '?1'));
      const sql = `INSERT INTO ${table} (id, ${names.join(', ')}) VALUES (?1, ${values.join(', ')})`;
      return { table, id: db.run(sql, nextId(db, table), ...Object.values(row)).lastInsertRowid, before: null };
    }
    const id = Number(there['id']);
    if (source === null || db.get(`SELECT 1 FROM ${table} WHERE id = ? AND (${DECIDED[table]})`, id)) return null;
    db.run(`UPDATE ${table} SET ${assignments(table, names)} WHERE id = ?`, ...Object.values(row), id);
    return { table, id, before: plain(there) };
  } catch {
    // A file of another program's hand: what the tables do not take is left out.
    return null;
  }
}

/** Inside a transaction. */
export function takeBackDecision(db: Database, detail: string): void {
  const { table, id, before }: Written = JSON.parse(detail);
  if (!DECIDED_TABLES.includes(table)) return;
  if (before === null) db.run(`DELETE FROM ${table} WHERE id = ?`, id);
  else db.run(`UPDATE ${table} SET ${assignments(table, Object.keys(before))} WHERE id = ?`, ...Object.values(before), id);
}
