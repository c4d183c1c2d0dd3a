import type { ReactNode } from 'react';
import type { PersonPage } from '../../../shared/contract/shapes.ts';
import { useLanguage } from '../../app/language.tsx';
import { Ago } from '../../ui/Ago.tsx';
import { PersonAddresses } from './identity/PersonAddresses.tsx';

/** What else the letters say. */
export function PersonFacts(props: { person: PersonPage }): ReactNode {
  const { words, formats } = useLanguage();
  const { person } = props;
  const firsts = [person.firstReceived, person.firstSent].filter(date => date !== null).toSorted();
  const [first] = firsts;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{words.person.facts}</h2>
      <dl className="facts">
        <dt>{words.person.lastReceived}</dt>
        <dd>
          <Ago at={person.lastReceived} never={words.people.never} />
        </dd>
        <dt>{words.person.lastSent}</dt>
        <dd>
          <Ago at={person.lastSent} never={words.people.never} />
        </dd>
        {first === undefined ? null : (
          <>
            <dt>{words.person.firstExchange}</dt>
            <dd>
              <time dateTime={first}>{formats.date(first)}</time>
            </dd>
          </>
        )}
      </dl>
      <PersonAddresses person={person} />
    </section>
  );
}
