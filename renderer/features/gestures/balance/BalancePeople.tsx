import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Output } from '../../../../shared/contract/methods.ts';
import { leaningOf, leanOf, type Leaning } from '../../../../shared/domain/tact/balance.ts';
import { useLanguage } from '../../../app/language.tsx';
import { Who } from '../Who.tsx';

type Row = Output<'network.balance'>['people'][number];

const ORDER: readonly Leaning[] = ['giving', 'taking', 'even'];
/** Of each at first. */
const SHOWN = 8;
const HALF_PX = 26;

/** With whom more goes, from whom more comes, and where it is even; each a line. */
export function BalancePeople(props: { people: readonly Row[] }): ReactNode {
  return ORDER.map(leaning => {
    const people = props.people.filter(person => leaningOf(person) === leaning);
    return people.length === 0 ? null : <People key={leaning} leaning={leaning} people={people} />;
  });
}

function People({ leaning, people }: { leaning: Leaning; people: readonly Row[] }): ReactNode {
  const { all } = useLanguage();
  const words = all.balance;
  const [inFull, setInFull] = useState(false);
  const shown = inFull ? people : people.slice(0, SHOWN);
  return (
    <section aria-labelledby={`balance-${leaning}`}>
      <h2 id={`balance-${leaning}`}>{words.leaning(leaning)}</h2>
      <ul className="lines tight">
        {shown.map(person => (
          <li key={person.who.address} className="line gesture-line balance-line">
            <Who who={person.who} />
            <span className="soft">{words.sentence(person)}</span>
            <Lean lean={leanOf(person)} />
          </li>
        ))}
      </ul>
      {people.length > shown.length ? (
        <Button className="button quiet" onPress={() => setInFull(true)}>
          {words.more1(people.length - shown.length)}
        </Button>
      ) : null}
    </section>
  );
}

/** A knot on a short thread: to the right where more was given, to the left where more was asked or received. */
function Lean({ lean }: { lean: number }): ReactNode {
  const x = HALF_PX + 5 + lean * HALF_PX;
  return (
    <svg className="line-end lean" width={2 * HALF_PX + 10} height="14" viewBox={`0 0 ${2 * HALF_PX + 10} 14`} aria-hidden="true">
      <path className="balance-strand" d={`M5 7h${2 * HALF_PX}`} />
      <path className="chart-base" d={`M${HALF_PX + 5} 2v10`} />
      <rect className="balance-knot" data-whose={lean < 0 ? 'theirs' : 'mine'} x={x - 4.5} y="2.5" width="9" height="9" />
    </svg>
  );
}
