import type { Messages } from '../../../shared/i18n/index.ts';
import type { TableColumn } from './PeopleTable.tsx';
import type { Column, Sort } from './people-view.ts';

/** What an ascending arrow would say of each column's natural order. */
const NATURAL: Record<Column, 'ascending' | 'descending'> = {
  tie: 'descending',
  name: 'ascending',
  theyWrote: 'descending',
  youWrote: 'descending',
  writeBy: 'ascending',
};
const OTHER = { ascending: 'descending', descending: 'ascending' } as const;

export function peopleColumns(
  columns: readonly Column[],
  words: Messages['window']['people'],
  sort: Sort,
  onSort: (sort: Sort) => void,
): readonly TableColumn[] {
  return columns.map(id => {
    const on = sort.column === id;
    return {
      id,
      name: words[id],
      sorted: on ? (sort.down ? NATURAL[id] : OTHER[NATURAL[id]]) : undefined,
      onSort: () => onSort({ column: id, down: on ? !sort.down : true }),
    };
  });
}
