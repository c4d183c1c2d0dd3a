import { useCallback, useMemo, useRef, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import type { PersonRow } from '../../../shared/contract/shapes.ts';
import { go } from '../../app/route.ts';
import { useRowMetrics } from './row-metrics.ts';
import { useRowWindow } from './use-row-window.ts';

export interface TableColumn {
  readonly id: string;
  readonly name: string;
  readonly sorted?: 'ascending' | 'descending' | undefined;
  readonly onSort?: () => void;
}

interface Props {
  readonly label: string;
  readonly kind: 'people' | 'hidden';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly PersonRow[];
  readonly activeId: number | null;
  readonly onActive: (id: number) => void;
  readonly cells: (row: PersonRow) => ReactNode;
  readonly grid: Ref<HTMLDivElement>;
  readonly sortLabel: (column: string) => string;
}

const PAGE = 10;
const POOL = 32;

/**
 * A grid (WAI-ARIA APG) of as many people as there are: only the rows in sight exist. The grid keeps the focus and points at the active
 * row, so that scrolling a row away never loses it. Own code rather than a collection component, which would build 20,000 nodes first.
 */
export function PeopleTable(props: Props): ReactNode {
  const { rows, activeId, onActive, cells, columns, grid } = props;
  const body = useRef<HTMLDivElement>(null);
  const metrics = useRowMetrics();
  const sight = useRowWindow(body, { count: rows.length, ...metrics });
  const active = useMemo(() => rows.findIndex(row => row.id === activeId), [rows, activeId]);
  const { reveal } = sight;

  const move = useCallback(
    (index: number): void => {
      const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
      if (!row) return;
      onActive(row.id);
      reveal(rows.indexOf(row));
    },
    [rows, onActive, reveal],
  );

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const steps: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: Math.max(active, 1) - 1,
      PageDown: active + PAGE,
      PageUp: active - PAGE,
      Home: 0,
      End: rows.length - 1,
    };
    const to = steps[event.key];
    const row = rows[active];
    if (to !== undefined) move(to);
    else if (event.key === 'Enter' && row) go(`person/${row.id}`);
    else return;
    event.preventDefault();
  };

  // Coming back to the list, or arriving by Tab: some row is active.
  const onFocus = (): void => {
    if (active < 0) move(0);
  };

  // Rows are recycled: one that scrolls out becomes one that scrolls in, so that scrolling changes words and creates nothing.
  const pool = POOL * Math.ceil((sight.last - sight.first) / POOL);
  const shown: { index: number; slot: number }[] = [];
  for (let index = sight.first; index < sight.last; index += 1) shown.push({ index, slot: index % pool });
  if (active >= 0 && (active < sight.first || active >= sight.last)) shown.push({ index: active, slot: -1 });

  return (
    <div
      ref={grid}
      className="grid"
      data-kind={props.kind}
      role="grid"
      tabIndex={rows.length > 0 ? 0 : -1}
      aria-label={props.label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={active >= 0 ? `row-${rows[active]?.id}` : undefined}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <div role="rowgroup" className="grid-head">
        <div role="row" aria-rowindex={1}>
          {columns.map(column => (
            <div key={column.id} role="columnheader" data-column={column.id} aria-sort={column.sorted ?? undefined}>
              {column.onSort ? (
                <button type="button" onClick={column.onSort} title={props.sortLabel(column.name)}>
                  {column.name}
                </button>
              ) : (
                column.name
              )}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" ref={body} className="grid-body" style={{ blockSize: rows.length * metrics.rowHeight }}>
        {shown.map(({ index, slot }) => {
          const row = rows[index];
          return row ? (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid takes the keys (aria-activedescendant)
            <div
              key={slot}
              id={`row-${row.id}`}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={index === active}
              className="grid-row"
              style={{ transform: `translateY(${index * metrics.rowHeight}px)` }}
              onClick={event => {
                onActive(row.id);
                if (!(event.target instanceof Element && event.target.closest('a'))) go(`person/${row.id}`);
              }}
            >
              {cells(row)}
            </div>
          ) : null;
        })}
      </div>
    </div>
  );
}
