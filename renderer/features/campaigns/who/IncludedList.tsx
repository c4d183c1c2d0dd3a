import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { AudienceReport } from '../../../../shared/contract/writing.ts';
import { useLanguage } from '../../../app/language.tsx';
import { Name } from '../../../ui/Name.tsx';
import { printable } from '../../../ui/printable.ts';
import { Stroke } from '../../../ui/Stroke.tsx';

const PAGE = 40;

/** Who gets a letter. `onTakeOut` null: settled. */
export function IncludedList(props: { rows: AudienceReport['included']; onTakeOut: ((id: number) => void) | null }): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.campaigns.who;
  const { rows, onTakeOut } = props;
  const [shown, setShown] = useState(PAGE);
  return (
    <section className="stack tight" aria-labelledby="included">
      <h2 id="included" aria-live="polite">
        {words.included(rows.length)}
      </h2>
      {rows.length === 0 ? <p className="soft">{words.nobody}</p> : null}
      <ul className="lines tight">
        {rows.slice(0, shown).map(row => (
          <li key={row.personId} className="line">
            <Stroke band={row.band} />
            <a className="line-name" href={`#/person/${row.personId}`}>
              <Name>{row.name}</Name>
            </a>
            <Name className="soft" title={printable(row.address)}>
              {row.address}
            </Name>
            <span className="line-end">
              {onTakeOut ? (
                <Button className="button quiet" aria-label={words.takeOut(printable(row.name))} onPress={() => onTakeOut(row.personId)}>
                  {words.takeOutShort}
                </Button>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {rows.length > shown ? (
        <Button className="button quiet" onPress={() => setShown(rows.length)}>
          {words.more(rows.length - shown)}
        </Button>
      ) : null}
    </section>
  );
}
