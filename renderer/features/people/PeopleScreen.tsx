import { useCallback, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { PersonRow } from '../../../shared/contract/shapes.ts';
import { useLanguage } from '../../app/language.tsx';
import { go, type PeopleFilter } from '../../app/route.ts';
import { useAsk } from '../../transport/ask.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { BandFilter } from './BandFilter.tsx';
import { isMarked, marksOf, tagsInUse, type MarkFilter } from './by-marks.ts';
import { HiddenCells } from './HiddenCells.tsx';
import { ManyActions } from './ManyActions.tsx';
import { MarkFilters } from './MarkFilters.tsx';
import { PeopleSearch } from './PeopleSearch.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { COLUMNS, countBands, viewPeople } from './people-view.ts';
import { PersonCells } from './PersonCells.tsx';
import { peopleColumns } from './people-columns.ts';
import { NOBODY_SELECTED, stillListed } from './selection.ts';
import { scrollerOf } from './use-row-window.ts';
import { SkippedAtScan } from './SkippedAtScan.tsx';
import { useSenderKeys } from './use-sender-keys.ts';
import { viewState } from './view-state.ts';

const NOBODY: readonly PersonRow[] = [];

/** Everyone you write with, searched, sorted and filtered; the hidden in their own list, each with the rule that hid them. */
export function PeopleScreen(props: { filter: PeopleFilter }): ReactNode {
  const { all, words, lang } = useLanguage();
  const { filter } = props;
  const hidden = filter === 'hidden';
  const shownPeople = useAsk('people.list', { hidden: false });
  const hiddenPeople = useAsk('people.list', { hidden: true }, { enabled: hidden });
  const today = useAsk('today.get', {});
  const marked = useAsk('marks.list', {});
  const people = hidden ? hiddenPeople : shownPeople;

  const [search, setSearch] = useState(viewState.search);
  const [sort, setSort] = useState(viewState.sort);
  const [activeId, setActiveId] = useState(viewState.activeId);
  const grid = useRef<HTMLDivElement>(null);
  const marks = useMemo(() => marksOf(marked.data ?? []), [marked.data]);
  const tags = useMemo(() => tagsInUse(marks), [marks]);
  const [markFilter, setMarkFilter] = useState<MarkFilter>({ circle: viewState.circle, tag: viewState.tag });
  const { circle, tag } = markFilter;
  const [isAsked, setAsked] = useState(false);
  const [chosen, setSelection] = useState(NOBODY_SELECTED);
  const listed = people.data ?? NOBODY;
  const data = useMemo(
    () => (hidden || (circle === null && tag === null) ? listed : listed.filter(({ id }) => isMarked(marks.get(id), { circle, tag }))),
    [listed, hidden, marks, circle, tag],
  );
  const deferredSearch = useDeferredValue(search);
  const rows = useMemo(() => {
    const kept = hidden ? data.filter(row => row.hiddenBecause !== null) : data;
    return viewPeople(kept, { filter, search: deferredSearch, sort: hidden ? { column: 'theyWrote', down: true } : sort });
  }, [data, filter, hidden, deferredSearch, sort]);
  const counted = shownPeople.data && (hidden ? shownPeople.data : data);
  const counts = useMemo(() => (counted ? countBands(counted) : null), [counted]);
  const selection = useMemo(
    () =>
      stillListed(
        chosen,
        rows.map(({ id }) => id),
      ),
    [chosen, rows],
  );
  const isSelecting = !hidden && (isAsked || selection.size > 0);
  const clear = (): void => {
    setAsked(false);
    setSelection(NOBODY_SELECTED);
    grid.current?.focus();
  };

  useEffect(() => {
    Object.assign(viewState, { search, sort, activeId, circle, tag });
  }, [search, sort, activeId, circle, tag]);
  useKeptScroll(grid, people.isSuccess);

  const onActive = useCallback((id: number) => setActiveId(id), []);
  const senders = useSenderKeys({ hidden, rows, activeId, selection, grid, onActive });
  const { onPerson } = senders;
  const cells = useCallback(
    (row: PersonRow) =>
      hidden ? (
        <HiddenCells row={row} onPerson={onPerson} />
      ) : (
        <PersonCells row={row} search={deferredSearch} starred={marks.get(row.id)?.starred ?? false} />
      ),
    [hidden, deferredSearch, marks, onPerson],
  );
  const open = (): void => {
    const [first] = viewPeople(data, { filter, search, sort });
    if (first) go(`person/${first.id}`);
  };
  const columns = hidden
    ? [...(['name', 'why'] as const).map(id => ({ id, name: words.people[id] })), { id: 'act', name: words.who.sender.actions }]
    : peopleColumns(COLUMNS, words.people, sort, setSort);

  return (
    <div className="people">
      <div className="head-row">
        <h1>{words.people.title}</h1>
        {hidden || isSelecting ? null : (
          <Button className="button quiet" isDisabled={rows.length === 0} onPress={() => setAsked(true)}>
            {words.shortcuts.select}
          </Button>
        )}
      </div>
      <div className="bar">
        <PeopleSearch value={search} onChange={setSearch} onLeave={() => grid.current?.focus()} onSubmit={open} />
        {hidden ? null : <MarkFilters filter={markFilter} tags={tags} onChange={setMarkFilter} />}
        <BandFilter filter={filter} counts={counts} all={counted?.length ?? null} hidden={today.data?.hidden ?? null} />
      </div>
      {hidden ? (
        <>
          <p className="lead">
            {words.people.hiddenLead} {words.who.sender.ruleBy}
          </p>
          <SkippedAtScan />
        </>
      ) : null}
      {senders.error ? <Problem error={senders.error} /> : null}
      {people.isError ? <Problem error={people.error} retry={() => void people.refetch()} /> : null}
      {people.isPending ? (
        <p className="lead" aria-busy="true">
          {words.host.loading}
        </p>
      ) : null}
      {people.isSuccess && rows.length === 0 ? (
        <Nobody
          filter={filter}
          search={search}
          any={data.length > 0}
          marked={circle !== null || tag !== null}
          onShowAll={() => (setSearch(''), setMarkFilter({ circle: null, tag: null }), go('people'))}
        />
      ) : null}
      {rows.length > 0 ? (
        <PeopleTable
          key={`${filter}-${lang}`}
          label={hidden ? words.people.tableHidden : words.people.table}
          kind={hidden ? 'hidden' : 'people'}
          columns={columns}
          rows={rows}
          activeId={activeId}
          onActive={onActive}
          cells={cells}
          grid={grid}
          sortLabel={words.people.sortBy}
          {...(hidden ? {} : { many: { selection, isSelecting, label: all.writing.ties.many.select, onSelect: setSelection } })}
        />
      ) : null}
      {isSelecting ? <ManyActions selection={selection} marks={marks} onClear={clear} /> : null}
      <p className="unseen" role="status">
        {search === '' ? '' : words.people.count(rows.length, data.length)}
      </p>
    </div>
  );
}

function Nobody(props: { filter: PeopleFilter; search: string; any: boolean; marked: boolean; onShowAll: () => void }): ReactNode {
  const { all, words } = useLanguage();
  const { filter, search, any } = props;
  if (search !== '') {
    return (
      <Empty title={words.people.noMatch(search)} more={words.people.noMatchMore}>
        <button type="button" className="button" onClick={props.onShowAll}>
          {words.people.showAll}
        </button>
      </Empty>
    );
  }
  if (props.marked && filter !== 'hidden') {
    return (
      <Empty title={all.writing.ties.many.noneMarked}>
        <button type="button" className="button" onClick={props.onShowAll}>
          {words.people.showAll}
        </button>
      </Empty>
    );
  }
  if (filter === 'hidden') return <Empty title={words.people.noneHidden} />;
  return any ? <Empty title={words.people.noneInBand} /> : <Empty title={words.people.empty} more={words.people.emptyMore} />;
}

/** Leaves a note of where the list stood, and takes it back there. */
function useKeptScroll(grid: React.RefObject<HTMLDivElement | null>, ready: boolean): void {
  useLayoutEffect(() => {
    const scroller = grid.current && scrollerOf(grid.current);
    if (!ready || !scroller) return undefined;
    scroller.scrollTo(0, viewState.scrollTop);
    const note = (): void => {
      viewState.scrollTop = scroller.scrollTop;
    };
    scroller.addEventListener('scroll', note, { passive: true });
    return () => {
      scroller.removeEventListener('scroll', note);
      scroller.scrollTo(0, 0);
    };
  }, [grid, ready]);
}
