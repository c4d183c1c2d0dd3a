import { memo, type ReactNode } from 'react';
import type { PersonRow } from '../../../shared/contract/shapes.ts';
import { useLanguage } from '../../app/language.tsx';
import { Name } from '../../ui/Name.tsx';
import { printable } from '../../ui/printable.ts';

/** Rules whose words say it all. */
const WITHOUT_PROOF = new Set<PersonRow['hiddenBecause']>(['hidden-by-you', 'no-sender', 'undisclosed-recipients']);

/** The cells of a hidden sender: who, by what rule and on what proof, and the way out. Their mails are no letters, so there is no last one. */
export const HiddenCells = memo(function HiddenCells(props: { row: PersonRow; onPerson: (row: PersonRow) => void }): ReactNode {
  const { all, words } = useLanguage();
  const { sender } = words.who;
  const { row } = props;
  const { hiddenBecause: rule, hiddenEvidence: evidence } = row;
  const why = rule === null ? words.people.none : sender.because(rule);
  const proof = evidence === null || evidence === '' || WITHOUT_PROOF.has(rule) ? null : printable(evidence);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the link inside is its label */}
      <div role="gridcell" data-column="name">
        <a href={`#/person/${row.id}`} tabIndex={-1} title={printable(row.name)}>
          <Name>{row.name}</Name>
        </a>
        <Name className="soft proof">{row.addresses[0] ?? ''}</Name>
      </div>
      <div role="gridcell" data-column="why" title={proof === null ? why : `${why}: ${proof}`}>
        {why}
        {proof === null ? null : <bdi className="soft proof">{rule === 'mass-recipients' ? sender.sentTo(proof) : proof}</bdi>}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the button inside is its label */}
      <div role="gridcell" data-column="act">
        <button
          type="button"
          className="button quiet"
          tabIndex={-1}
          onClick={event => {
            event.stopPropagation();
            props.onPerson(row);
          }}
        >
          <span>
            {sender.isPerson}
            <span className="unseen">{all.writing.about('', printable(row.name))}</span>
          </span>
          <kbd aria-hidden="true">P</kbd>
        </button>
      </div>
    </>
  );
});
