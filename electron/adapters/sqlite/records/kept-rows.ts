import type { KeptRows } from '../../../backend/ports/record-store.ts';
import type { Database, Value } from '../database.ts';
import { everything } from '../sealed/sealed-columns.ts';
import { placesOf } from './places.ts';

const DELIVERIES = `SELECT campaign, step, state, message_id, accepted_at, response FROM deliveries
  WHERE address IN (SELECT value FROM json_each(?1)) ORDER BY id`;
const NAMES = `SELECT a.address, b.name, b.letters FROM addresses a JOIN mailboxes b ON b.address_id = a.id
  WHERE a.address IN (SELECT value FROM json_each(?1)) ORDER BY a.address, b.name`;

/** All that stands about these addresses: the same places that an erasure empties. Bytes are told by their length. */
export function keptRows(db: Database, addresses: readonly string[]): KeptRows[] {
  const list = JSON.stringify(addresses);
  const from = (place: string, sql: string): KeptRows => ({
    place,
    rows: db
      .all<Record<string, Value>>(sql, list)
      .map(row => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, shown(value)]))),
  });
  return [
    from('names', NAMES),
    ...placesOf(db).map(({ table, where }) => from(table, `SELECT ${everything(table)} FROM ${table} WHERE ${where}`)),
    from('deliveries', DELIVERIES),
  ].filter(({ rows }) => rows.length > 0);
}

const shown = (value: Value): string | number | null =>
  typeof value === 'string' || typeof value === 'number' || value === null
    ? value
    : typeof value === 'bigint'
      ? Number(value)
      : value.byteLength;
