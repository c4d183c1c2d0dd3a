import { useCallback, useMemo, useRef, type KeyboardEvent, type MouseEvent, type ReactNode, type Ref } from 'react';
import type { PersonRow } from '../../../shared/contract/shapes.ts';
import { go } from '../../app/route.ts';
import { useRowMetrics } from './row-metrics.ts';
import { SelectBox } from './SelectBox.tsx';
import { between, NOBODY_SELECTED, toggled, type Selection } from './selection.ts';
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
  /** Who is selected, where several may be. */
  readonly many?: {
    readonly selection: Selection;
    readonly isSelecting: boolean;
    readonly label: string;
    readonly onSelect: (selection: Selection) => void;
  };
}

const PAGE = 10;
const POOL = 32;

/**
 * A grid (WAI-ARIA APG) of as many people as there are: only the rows in sight exist. The grid keeps the focus and points at the active
 * row, so that scrolling a row away never loses it. Own code rather than a collection component, which would build 20,000 nodes first.
 */
export function PeopleTable(props: Props): ReactNode {
  const { rows, activeId, onActive, cells, columns, grid, many } = props;
  const body = useRef<HTMLDivElement>(null);
  const metrics = useRowMetrics(props.kind);
  const sight = useRowWindow(body, { count: rows.length, ...metrics });
  const active = useMemo(() => rows.findIndex(row => row.id === activeId), [rows, activeId]);
  const { reveal } = sight;
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  /** Where the selection began that Shift extends. */
  const anchor = useRef(-1);

  const move = useCallback(
    (index: number): void => {
      const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
      if (!row) return;
      onActive(row.id);
      reveal(rows.indexOf(row));
    },
    [rows, onActive, reveal],
  );

  const extend = (to: number): void => {
    if (!many) return;
    const from = anchor.current < 0 ? Math.max(active, 0) : anchor.current;
    anchor.current = from;
    many.onSelect(between(ids, from, Math.max(0, Math.min(rows.length - 1, to))));
  };
  const toggle = (index: number): void => {
    const id = ids[index];
    if (!many || id === undefined) return;
    anchor.current = index;
    many.onSelect(toggled(many.selection, id));
  };

  /** The keys of a selection (WAI-ARIA APG, multi-select grid). True where one was taken. */
  const selectByKey = (event: KeyboardEvent): boolean => {
    if (!many) return false;
    if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) many.onSelect(new Set(ids));
    else if (event.key === ' ') toggle(active);
    else if (event.key === 'Escape' && many.isSelecting) many.onSelect(NOBODY_SELECTED);
    else return false;
    return true;
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    if (selectByKey(event)) {
      event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
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
    if (to !== undefined) {
      if (event.shiftKey) extend(to);
      else anchor.current = -1;
      move(to);
    } else if (event.key === 'Enter' && row) go(`person/${row.id}`);
    else return;
    event.preventDefault();
  };

  const onRowClick = (event: MouseEvent, index: number, id: number): void => {
    onActive(id);
    const onBox = event.target instanceof Element && event.target.closest('[data-column="select"]') !== null;
    if (many && event.shiftKey) extend(index);
    else if (many && (onBox || event.ctrlKey || event.metaKey)) toggle(index);
    else if (!(event.target instanceof Element && event.target.closest('a'))) go(`person/${id}`);
    else return;
    // A link that was pressed with Shift or Ctrl selects its row, it opens no other window.
    if (event.shiftKey || event.ctrlKey || event.metaKey) event.preventDefault();
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
      data-selecting={many?.isSelecting || undefined}
      aria-multiselectable={many ? true : undefined}
      role="grid"
      tabIndex={rows.length > 0 ? 0 : -1}
      aria-label={props.label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + (many?.isSelecting ? 1 : 0)}
      aria-activedescendant={active >= 0 ? `row-${rows[active]?.id}` : undefined}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <div role="rowgroup" className="grid-head">
        <div role="row" aria-rowindex={1}>
          {many?.isSelecting ? (
            <div role="columnheader" data-column="select">
              <span className="unseen">{many.label}</span>
            </div>
          ) : null}
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
              aria-selected={many?.isSelecting ? many.selection.has(row.id) : index === active}
              data-active={index === active || undefined}
              className="grid-row"
              style={{ transform: `translateY(${index * metrics.rowHeight}px)` }}
              onClick={event => onRowClick(event, index, row.id)}
            >
              {many?.isSelecting ? <SelectBox /> : null}
              {cells(row)}
            </div>
          ) : null;
        })}
      </div>
    </div>
  );
}
