/**
 * The columns that hold words the user wrote, sentences out of letters, or the bytes of mails; docs/security.md says why each, and why not the
 * others. `key` names the row for good, and is sealed in with the value.
 */
export const SEALED_TABLES = [
  { table: 'private_notes', key: ['address'], columns: ['note'] },
  { table: 'touches', key: ['id'], columns: ['note'] },
  { table: 'person_dates', key: ['id'], columns: ['label'] },
  { table: 'marks', key: ['address'], columns: ['matters'] },
  { table: 'cards', key: ['key'], columns: ['card'] },
  { table: 'gestures', key: ['id'], columns: ['subject', 'evidence'] },
  { table: 'thanks_due', key: ['id'], columns: ['subject', 'evidence'] },
  { table: 'promises', key: ['id'], columns: ['subject', 'evidence'] },
  { table: 'needs', key: ['id'], columns: ['text', 'evidence'] },
  { table: 'introductions', key: ['id'], columns: ['reason', 'heard'] },
  { table: 'parked', key: ['id'], columns: ['subject', 'text', 'heard'] },
  { table: 'guard_log', key: ['id'], columns: ['evidence'] },
  { table: 'announcements', key: ['id'], columns: ['news'] },
  { table: 'template_versions', key: ['template_id', 'version'], columns: ['subject', 'body'] },
  { table: 'campaigns', key: ['id'], columns: ['draft'] },
  { table: 'campaign_recipients', key: ['campaign_id', 'address'], columns: ['personal_line', 'subject', 'text'] },
  { table: 'campaign_mails', key: ['campaign_id', 'address', 'step'], columns: ['subject', 'text', 'raw'] },
  { table: 'written', key: ['campaign', 'step', 'address'], columns: ['subject', 'text'] },
  { table: 'delivery_bytes', key: ['delivery_id'], columns: ['raw'] },
  { table: 'import_rows', key: ['import_id', 'key'], columns: ['before', 'after'] },
  // Rows of decisions as they were before; the other kinds are names and numbers that are looked for.
  { table: 'import_extras', key: ['import_id', 'kind'], columns: ['detail'], only: "kind = 'row'" },
] as const;

type Tables = (typeof SEALED_TABLES)[number];
export type SealedTable = Tables['table'];
/** `touches.note` */
export type SealedColumn = Tables extends infer One
  ? One extends { readonly table: infer T extends string; readonly columns: readonly (infer C extends string)[] }
    ? `${T}.${C}`
    : never
  : never;

const BYTES = 'raw';
/** Whether the column holds bytes, not a text. */
export const isBytes = (name: string): boolean => name === BYTES;

/** Tables whose `raw` has its hash beside it, in `sha256`. */
export const HASHED: readonly SealedTable[] = ['campaign_mails', 'delivery_bytes'];

const KEYS = new Map<string, readonly string[]>(SEALED_TABLES.map(({ table, key }) => [table, key]));
const COLUMNS = new Map<string, readonly string[]>(SEALED_TABLES.map(({ table, columns }) => [table, columns]));

/** A bound number as a column has it: what JavaScript binds is a REAL, and `1.0` is another key than `1`. */
export const whole = (value: string): string => `CAST(${value} AS INTEGER)`;

/** SQL for what names a row: the columns themselves, or what the caller binds in their order. */
export const rowKey = (parts: readonly string[]): string => (parts.length === 1 ? (parts[0] ?? '') : `json_array(${parts.join(', ')})`);

/** SQL for the key of a row of `table` that is there; `of` is its alias with a dot. */
export const keyOf = (table: string, of = ''): string => rowKey((KEYS.get(table) ?? []).map(name => of + name));

const parts = (column: SealedColumn): readonly [string, string] => {
  const [table = '', name = ''] = column.split('.');
  return [table, name];
};

/** SQL for the place of a value of a row that is there, as `placeOf` has it. */
export const placeIn = (column: SealedColumn): string => `'${column}' || char(10) || ${keyOf(parts(column)[0])}`;

/** SQL that reads a text, or a stand-in for it; null stays null. */
export function opened(column: SealedColumn, of = ''): string {
  const [table, name] = parts(column);
  return `opened('${column}', ${keyOf(table, of)}, ${of}${name})`;
}

/** What to select for whole rows of a table, its texts opened: of two columns of one name the later is read. Bytes stay as they lie there. */
export const everything = (table: string): string =>
  ['*', ...(COLUMNS.get(table) ?? []).filter(name => !isBytes(name)).map(name => `${openedValue(table, name)} AS ${name}`)].join(', ');

/** SQL that reads a value that must be whole. Throws texts-locked, text-damaged. */
export function openedWhole(column: SealedColumn, of = ''): string {
  const [table, name] = parts(column);
  return `opened_whole('${column}', ${keyOf(table, of)}, ${of}${name})`;
}

/** SQL that reads any column of a table, opened where it may be sealed. */
export const openedValue = (table: string, name: string): string =>
  COLUMNS.get(table)?.includes(name) === true ? `opened('${table}.${name}', ${keyOf(table)}, ${name})` : name;

/** SQL for a value of any column of a table, sealed where it is to be. */
export const sealedValue = (table: string, name: string, value: string, key: string): string =>
  COLUMNS.get(table)?.includes(name) === true ? `sealed('${table}.${name}', ${key}, ${value})` : value;

/** SQL that seals `value` (`?`, `?3`) for a row that is there, or for the one whose `key` is bound (`?1`). */
export const sealed = (column: SealedColumn, value: string, key: string = keyOf(parts(column)[0])): string =>
  `sealed('${column}', ${key}, ${value})`;
