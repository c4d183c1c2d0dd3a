import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { AudienceReport } from '../../../../shared/contract/writing.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk } from '../../../transport/ask.tsx';
import { Name } from '../../../ui/Name.tsx';
import { printable } from '../../../ui/printable.ts';

interface Props {
  readonly rows: AudienceReport['excluded'];
  /** Taken out by hand. */
  readonly withoutIds: readonly number[];
  readonly onLift: ((id: number) => void) | null;
  readonly onPutBack: ((id: number) => void) | null;
}

const PAGE = 40;

/** Who is left out, each with every reason, and a way back where that is the user's to decide. */
export function ExcludedList(props: Props): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.campaigns.who;
  const { rows, withoutIds, onLift, onPutBack } = props;
  const people = useAsk('people.list', { hidden: false });
  const [shown, setShown] = useState(PAGE);
  const byHand = (people.data ?? []).filter(({ id }) => withoutIds.includes(id));
  if (rows.length + byHand.length === 0) return null;
  return (
    <section className="stack tight" aria-labelledby="excluded">
      <h2 id="excluded">{words.excluded(rows.length + byHand.length)}</h2>
      <p className="soft">{words.excludedMore}</p>
      <ul className="lines tight">
        {byHand.map(row => (
          <li key={row.id} className="line">
            <span className="line-name">
              <Name>{row.name}</Name>
            </span>
            <span className="soft line-why">{words.byHand}</span>
            <span className="line-end">
              {onPutBack ? (
                <Button className="button quiet" onPress={() => onPutBack(row.id)}>
                  {words.putBack}
                </Button>
              ) : null}
            </span>
          </li>
        ))}
        {rows.slice(0, shown).map(row => (
          <li key={row.personId} className="line">
            <a className="line-name" href={`#/person/${row.personId}`}>
              <Name>{row.name}</Name>
            </a>
            <span className="soft line-why">{row.reasons.map(reason => all.campaigns.exclusion(reason)).join(' ')}</span>
            <span className="line-end">
              {onLift && row.mayBeLifted ? (
                <Button className="button quiet" aria-label={words.includeName(printable(row.name))} onPress={() => onLift(row.personId)}>
                  {words.include}
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
