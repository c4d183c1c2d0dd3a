import type { PersonRow } from '../../../shared/contract/shapes.ts';
import type { PeopleFilter } from '../../app/route.ts';

export const COLUMNS = ['tie', 'name', 'theyWrote', 'youWrote', 'writeBy'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sort {
  readonly column: Column;
  readonly down: boolean;
}
/** As drawn: the firmest ties first. */
export const FIRST_SORT: Sort = { column: 'tie', down: true };

/** Lower case without accents, so that "berenice" finds Bérénice (and Søren, where the stroke is no combining mark). */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');

const folded = new WeakMap<PersonRow, string>();
const foldedRow = (row: PersonRow): string => {
  let text = folded.get(row);
  if (text === undefined) folded.set(row, (text = fold(`${row.name}\n${row.addresses.join('\n')}`)));
  return text;
};

/** Every word of the search must stand somewhere in the name or an address. */
export function matches(row: PersonRow, search: string): boolean {
  const text = foldedRow(row);
  return fold(search)
    .split(/\s+/)
    .every(word => text.includes(word));
}

/** The address that answers a search the name does not: shown beside it, so that the match explains itself. */
export function matchingAddress(row: PersonRow, search: string): string | null {
  const word = fold(search.trim());
  if (word === '' || fold(row.name).includes(word)) return null;
  return row.addresses.find(address => fold(address).includes(word)) ?? null;
}

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
const LAST = '';

const comparers: Record<Column, (a: PersonRow, b: PersonRow) => number> = {
  tie: (a, b) => bandRank(b) - bandRank(a) || b.health - a.health,
  name: (a, b) => collator.compare(a.name, b.name),
  theyWrote: (a, b) => compareText(b.lastReceived ?? LAST, a.lastReceived ?? LAST),
  youWrote: (a, b) => compareText(b.lastSent ?? LAST, a.lastSent ?? LAST),
  writeBy: (a, b) => compareText(a.writeBy ?? '9', b.writeBy ?? '9'),
};
const bandRank = (row: PersonRow): number => (row.band === 'resting' ? 0 : 1);
// ISO 8601 UTC sorts as text.
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A group has none, nor has whoever is only in an address book. */
const hasTie = ({ shared, unmet }: PersonRow): boolean => shared !== true && unmet !== true;

/** What the list shows. `down` is each column's natural order: firmest, A to Z, latest, soonest first. */
export function viewPeople(rows: readonly PersonRow[], view: { filter: PeopleFilter; search: string; sort: Sort }): readonly PersonRow[] {
  const search = view.search.trim();
  const kept = rows.filter(
    row =>
      (view.filter === 'all' || view.filter === 'hidden' || (row.band === view.filter && hasTie(row))) &&
      (search === '' || matches(row, search)),
  );
  const compare = comparers[view.sort.column];
  const sign = view.sort.down ? 1 : -1;
  return kept.toSorted((a, b) => sign * compare(a, b) || compareText(a.name, b.name) || a.id - b.id);
}

/** People by band, for the filter's counts. */
export function countBands(rows: readonly PersonRow[]): Record<PersonRow['band'], number> {
  const counts = { strong: 0, steady: 0, cooling: 0, fading: 0, resting: 0 };
  for (const row of rows) if (hasTie(row)) counts[row.band] += 1;
  return counts;
}
