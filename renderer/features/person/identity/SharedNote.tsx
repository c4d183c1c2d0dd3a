import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { PersonPage } from '../../../../shared/contract/shapes.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk } from '../../../transport/ask.tsx';
import { Name } from '../../../ui/Name.tsx';
import { printable } from '../../../ui/printable.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { useIdentity } from './use-identity.ts';

/** A group says who writes from it; a colleague, why they are apart. */
export function SharedNote(props: { person: PersonPage }): ReactNode {
  const { words } = useLanguage();
  const { kinds } = words.who;
  const { person } = props;
  const identity = useAsk('person.identity', { personId: person.id });
  const change = useIdentity(person);
  if (!person.shared) return person.colleague ? <p className="soft">{kinds.colleagueMore}</p> : null;
  const people = identity.data?.people ?? [];
  return (
    <div className="note">
      <p>{kinds.groupMore}</p>
      {people.length > 0 ? (
        <p className="soft">
          <Name>{people.map(printable).join(', ')}</Name>
        </p>
      ) : null}
      <div className="actions">
        <Button className="button" onPress={() => change.setShared(false)}>
          {kinds.onePerson}
        </Button>
      </div>
      {change.error ? <Problem error={change.error} /> : null}
    </div>
  );
}
