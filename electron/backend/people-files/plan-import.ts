import type { Archive } from '../../../shared/contract/archive.ts';
import type { ImportReport, ImportRow } from '../../../shared/contract/people-files.ts';
import { mergeRecord } from '../../../shared/domain/records/merge-record.ts';
import { emptyRecord, foldName, hasAddress, NO_CARD, type PersonRecord } from '../../../shared/domain/records/person-record.ts';
import type { FileRow, ReadPeople } from '../ports/people-files.ts';
import type { Ports } from '../ports/index.ts';
import type { RecordChange } from '../ports/record-store.ts';

export interface ImportPlan {
  readonly report: Omit<ImportReport, 'importId'>;
  readonly changes: readonly RecordChange[];
  readonly archive: Archive;
}

const NO_ARCHIVE: Archive = { circles: [], templates: [], links: [], suppressions: [], decisions: [] };

/** What a file would change, row by row. The same file a second time changes nothing. */
export function planImport({ store, clock }: Pick<Ports, 'store' | 'clock'>, read: ReadPeople): ImportPlan {
  const { records } = store;
  const now = clock.now();
  const known = new Set(records.keys());
  const changes = new Map<string, RecordChange>();
  const links: Archive['links'] = [];
  const isOurs = read.format === 'json';
  const byName = isOurs ? new Map<string, string>() : fullNames(store.people.list(now, false));

  const standing = (key: string): RecordChange => {
    const planned = changes.get(key);
    if (planned) return planned;
    const before = known.has(key) ? records.read(key) : null;
    return { before, after: before ?? emptyRecord(key) };
  };
  const add = (told: PersonRecord): Pick<ImportRow, 'adds' | 'conflicts'> & { readonly isNew: boolean } => {
    const change = standing(told.key);
    const isKnown = change.before !== null || changes.has(told.key) || isPerson(told.key);
    const { merged, adds, conflicts } = mergeRecord(change.after, told);
    if (adds.length > 0) changes.set(told.key, { before: change.before, after: merged });
    return { adds: [...adds], conflicts: [...conflicts], isNew: !isKnown };
  };
  const isPerson = (key: string): boolean => hasAddress(key) && store.people.byAddress(key, now) !== null;

  /** All that is said of one person goes to the address where something was said already. */
  const keyFor = ({ record, name }: FileRow & { readonly record: PersonRecord }): { key: string; isByName: boolean } => {
    if (!hasAddress(record.key)) {
      const found = byName.get(foldName(name));
      return { key: found ?? record.key, isByName: found !== undefined };
    }
    if (isOurs || known.has(record.key)) return { key: record.key, isByName: false };
    const addresses = store.people.byAddress(record.key, now)?.addresses ?? [];
    return { key: addresses.find(address => known.has(address)) ?? record.key, isByName: false };
  };

  const rowOf = (row: FileRow): ImportRow => {
    const { line, record, also } = row;
    const leftOut = (address: string | null, skipped: ImportRow['skipped']): ImportRow => ({
      line,
      name: row.name,
      address,
      outcome: 'skipped',
      skipped,
      byName: false,
      adds: [],
      conflicts: [],
    });
    if (!record) return leftOut(null, row.skipped);
    const address = hasAddress(record.key) ? record.key : null;
    if (address !== null && store.mine.has(address)) return leftOut(address, 'yourself');
    if (address !== null && records.isErased(address)) return leftOut(address, 'erased');
    const { key, isByName } = keyFor({ ...row, record });
    const { adds, conflicts, isNew } = add({ ...record, key });
    const more = also.filter(other => link(key, other, row.name));
    const allAdds = more.length > 0 ? [...adds, 'same-person' as const] : adds;
    const outcome = allAdds.length > 0 ? (isNew ? 'new' : 'adds') : conflicts.length > 0 ? 'conflict' : 'unchanged';
    return {
      line,
      name: row.name,
      address: hasAddress(key) ? key : null,
      outcome,
      skipped: null,
      byName: isByName,
      adds: allAdds,
      conflicts,
    };
  };

  /** A card with two addresses says that they are one person's, where the user said nothing else. */
  const link = (key: string, other: string, name: string): boolean => {
    if (!hasAddress(key) || key === other || store.mine.has(other) || records.isErased(other)) return false;
    if (store.people.byAddress(key, now)?.addresses.includes(other) === true) return false;
    const [a = '', b = ''] = [key, other].toSorted();
    if (store.identity.linkOf(a, b)?.by === 'user' || links.some(one => one.a === a && one.b === b)) return false;
    links.push({ a, b, decision: 'same' });
    add({ ...emptyRecord(other), card: { ...NO_CARD, name } });
    return true;
  };

  const rows = read.rows.map(rowOf);
  const counts = { new: 0, adds: 0, unchanged: 0, conflict: 0, skipped: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  const { format, encoding, delimiter, columns } = read;
  return {
    report: { format, encoding, delimiter, columns: columns.map(column => ({ ...column })), counts, rows },
    changes: [...changes.values()],
    archive: { ...(read.archive ?? NO_ARCHIVE), links: [...(read.archive?.links ?? []), ...links] },
  };
}

/** Two words at least, and borne by one person only: such a name says who is meant. */
function fullNames(people: ReturnType<Ports['store']['people']['list']>): Map<string, string> {
  const names = new Map<string, string | null>();
  for (const { name, addresses, isShared } of people) {
    const folded = foldName(name);
    if (isShared || !folded.includes(' ') || name.includes('@')) continue;
    names.set(folded, names.has(folded) ? null : (addresses[0] ?? null));
  }
  return new Map([...names].flatMap(([name, address]) => (address === null ? [] : [[name, address] as const])));
}
