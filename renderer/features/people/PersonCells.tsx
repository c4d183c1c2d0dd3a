import { memo, type ReactNode } from 'react';
import type { PersonRow } from '../../../shared/contract/shapes.ts';
import { useLanguage } from '../../app/language.tsx';
import { Ago } from '../../ui/Ago.tsx';
import { Name } from '../../ui/Name.tsx';
import { printable } from '../../ui/printable.ts';
import { Stroke } from '../../ui/Stroke.tsx';
import { matchingAddress } from './people-view.ts';

/** The cells of one person, in the order of the columns. */
export const PersonCells = memo(function PersonCells(props: { row: PersonRow; search: string; starred: boolean }): ReactNode {
  const { all, words } = useLanguage();
  const { row } = props;
  const address = matchingAddress(row, props.search);
  const tieWords = row.shared ? words.who.kinds.groupMore : row.unmet ? words.person.unmet : words.band.describe(row.band);
  return (
    <>
      <div role="gridcell" data-column="tie" title={tieWords}>
        {row.shared || row.unmet ? <span className="soft">{words.people.none}</span> : <Stroke band={row.band} />}
      </div>
      <div role="gridcell" data-column="name">
        <a href={`#/person/${row.id}`} tabIndex={-1} title={printable(row.name)}>
          <Name>{row.name}</Name>
        </a>
        {props.starred ? (
          <svg className="starred" width="12" height="12" viewBox="0 0 14 14" role="img" aria-label={all.writing.ties.said.starred}>
            <path d="M7 1.2l1.8 3.7 4 .5-2.9 2.8.7 4L7 10.3l-3.6 1.9.7-4L1.2 5.4l4-.5z" />
          </svg>
        ) : null}
        {row.shared || row.colleague ? (
          <small className="soft">{row.shared ? words.who.kinds.group : words.who.kinds.colleague}</small>
        ) : null}
        {address ? <Name className="soft">{address}</Name> : null}
      </div>
      <div role="gridcell" data-column="theyWrote" data-label={words.people.theyWrote}>
        <Ago at={row.lastReceived} never={words.people.never} />
      </div>
      <div role="gridcell" data-column="youWrote" data-label={words.people.youWrote}>
        <Ago at={row.lastSent} never={words.people.never} />
      </div>
      <div role="gridcell" data-column="writeBy" data-label={words.people.writeBy}>
        <WriteBy row={row} />
      </div>
    </>
  );
});

function WriteBy(props: { row: PersonRow }): ReactNode {
  const { words, formats } = useLanguage();
  const { band, writeBy, shared, unmet } = props.row;
  if (band === 'resting' && !unmet) return <span className="soft">{words.people.resting}</span>;
  if (writeBy === null || shared) return <span className="soft">{words.people.none}</span>;
  return (
    <time dateTime={writeBy} title={formats.date(writeBy)}>
      {formats.daysAgo(writeBy) > 0 ? words.people.passed : formats.shortDay(writeBy)}
    </time>
  );
}
