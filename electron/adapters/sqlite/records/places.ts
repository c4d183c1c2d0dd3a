import type { Database } from '../database.ts';
import { opened } from '../sealed/sealed-columns.ts';

/** Where in the database something stands about an address. `where` binds the addresses as one JSON array, ?1. */
export interface Place {
  readonly table: string;
  readonly where: string;
}

const AMONG = 'IN (SELECT value FROM json_each(?1))';
/** Whether a text speaks of one of the addresses. */
const named = (column: string): string => `EXISTS (SELECT 1 FROM json_each(?1) WHERE instr(lower(${column}), value) > 0)`;

/** Mail itself, and the log of what was sent: what they hold of a person is made nobody's (erase-mail.ts), not taken away. */
const APART = new Set(['addresses', 'mine', 'deliveries']);
/** Rows that others hang on go after those. */
const FIRST = ['campaign_mails', 'campaign_recipients'];

const NAMED_OTHERWISE: readonly Place[] = [
  { table: 'cards', where: `key ${AMONG}` },
  { table: 'import_rows', where: `key ${AMONG}` },
  { table: 'import_extras', where: named(opened('import_extras.detail')) },
  { table: 'identity_links', where: `a ${AMONG} OR b ${AMONG}` },
  { table: 'identity_undo', where: `${named('before')} OR ${named('after')}` },
  { table: 'invitations', where: named('said') },
  { table: 'introductions', where: `a ${AMONG} OR b ${AMONG}` },
  { table: 'parked', where: `recipient ${AMONG} OR ${named('about')}` },
  { table: 'guard_log', where: `recipient ${AMONG} OR ${named(`coalesce(about, ${opened('guard_log.evidence')})`)}` },
  { table: 'introductions', where: `a ${AMONG} OR b ${AMONG}` },
  { table: 'parked', where: `about ${AMONG} OR recipient ${AMONG}` },
  { table: 'guard_log', where: `recipient ${AMONG} OR about ${AMONG}` },
];
/** What is told of somebody else, and names this address. */
const NAMED_TOO: Readonly<Record<string, string>> = {
  facts: `${named('detail')} OR ${named('evidence')}`,
  proposals: `new_address ${AMONG} OR ${named('evidence')}`,
};

/** Every table with a column `address` is about people, today's and those to come; a few name it otherwise. */
export function placesOf(db: Database): Place[] {
  const tables = db
    .all<{ name: string }>(
      `SELECT s.name FROM sqlite_schema s JOIN pragma_table_info(s.name) c ON c.name = 'address' WHERE s.type = 'table' ORDER BY s.name`,
    )
    .map(({ name }) => name)
    .filter(name => !APART.has(name));
  const ordered = [...FIRST.filter(name => tables.includes(name)), ...tables.filter(name => !FIRST.includes(name))];
  const more = (table: string): string => (NAMED_TOO[table] === undefined ? '' : ` OR ${NAMED_TOO[table]}`);
  return [...ordered.map(table => ({ table, where: `address ${AMONG}${more(table)}` })), ...NAMED_OTHERWISE];
}
