import type { Context } from '../context.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Handlers } from '../handlers.ts';
import { personPage, personRow } from './present-person.ts';

export function peopleHandlers({ ports }: Context): Pick<Handlers, 'people.list' | 'person.get'> {
  const { store, clock } = ports;
  return {
    'people.list': ({ hidden }) => store.people.list(clock.now(), hidden).map(personRow),
    'person.get': asked => {
      const now = clock.now();
      const person = 'id' in asked ? store.people.byId(asked.id, now) : store.people.byAddress(asked.address.trim().toLowerCase(), now);
      if (!person) throw new ExpectedError('person-unknown', { person: 'id' in asked ? asked.id : asked.address });
      return personPage(store, person, now);
    },
  };
}
