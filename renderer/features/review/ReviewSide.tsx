import type { ReactNode } from 'react';
import type { PersonRow } from '../../../shared/contract/shapes.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { Ago } from '../../ui/Ago.tsx';
import { Name } from '../../ui/Name.tsx';
import { Stroke } from '../../ui/Stroke.tsx';

/** One of the two: whose address it is now, with every address and when each was last used. */
export function ReviewSide(props: { person: PersonRow; address: string }): ReactNode {
  const { words } = useLanguage();
  const { review, addresses } = words.who;
  const { person } = props;
  const identity = useAsk('person.identity', { personId: person.id });
  const uses = identity.data?.addresses ?? person.addresses.map(address => ({ address, lastUsed: null, dead: false }));
  return (
    <section className="review-side" aria-label={person.name}>
      <h2>
        <a href={`#/person/${person.id}`}>
          <Name>{person.name}</Name>
        </a>
      </h2>
      {person.hiddenBecause === null && !person.shared ? (
        <p className="soft">
          <Stroke band={person.band} silent /> {words.band.name(person.band)}
        </p>
      ) : null}
      <dl className="facts">
        <dt>{addresses.title(uses.length)}</dt>
        {uses.map(use => (
          <dd key={use.address} data-asked={use.address === props.address || undefined}>
            <Name className="review-address">{use.address}</Name>
            {identity.data ? (
              <small className="soft">
                {use.dead ? `${addresses.dead}, ` : ''}
                {use.lastUsed === null ? addresses.never : <Ago at={use.lastUsed} never={addresses.never} />}
              </small>
            ) : null}
          </dd>
        ))}
        <dt>{review.lettersTitle}</dt>
        <dd>{review.lettersBoth(person.received, person.sent)}</dd>
        <dt>{words.who.merge.columns.lastTwoWay}</dt>
        <dd>
          <Ago at={person.lastTwoWay} never={words.who.merge.neverTwoWay} />
        </dd>
      </dl>
    </section>
  );
}
