import { memo, type ReactNode } from 'react';
import type { PersonRow } from '../../../shared/contract/shapes.ts';
import { useLanguage } from '../../app/language.tsx';
import { Ago } from '../../ui/Ago.tsx';
import { Name } from '../../ui/Name.tsx';
import { printable } from '../../ui/printable.ts';

/** The cells of a hidden sender: who, why, when last. */
export const HiddenCells = memo(function HiddenCells(props: { row: PersonRow }): ReactNode {
  const { all, words } = useLanguage();
  const { row } = props;
  const why = row.hiddenBecause === null ? words.people.none : all.rules[row.hiddenBecause]('');
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the link inside is its label */}
      <div role="gridcell" data-column="name">
        <a href={`#/person/${row.id}`} tabIndex={-1} title={printable(row.name)}>
          <Name>{row.name}</Name>
        </a>
      </div>
      <div role="gridcell" data-column="why" title={why}>
        {why}
      </div>
      <div role="gridcell" data-column="theyWrote" data-label={words.people.theyWrote}>
        <Ago at={row.lastReceived} never={words.people.never} />
      </div>
    </>
  );
});
