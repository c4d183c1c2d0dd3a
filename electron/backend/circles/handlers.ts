import type { Context } from '../context.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredPerson } from '../ports/store.ts';
import { circleSuggestions } from './suggestions.ts';

type CircleMethods = 'circle.list' | 'circle.suggest' | 'circle.save' | 'circle.remove' | 'marks.get' | 'marks.set';

export function circleHandlers({ ports, events }: Pick<Context, 'ports' | 'events'>): Pick<Handlers, CircleMethods> {
  const { store, clock, writing } = ports;
  const changed = (): void => events.emit({ type: 'writing.changed' });
  const personOf = (id: number): StoredPerson => {
    const person = store.people.byId(id, clock.now());
    if (!person) throw new ExpectedError('person-unknown', { person: id });
    return person;
  };
  return {
    'circle.list': () => [...writing.store.circles.list()],
    'circle.suggest': () => circleSuggestions(ports),
    'circle.save': circle => {
      const saved = writing.store.circles.save(circle);
      if (!saved) throw new ExpectedError('circle-unknown', { circle: circle.id ?? '' });
      changed();
      return saved;
    },
    'circle.remove': ({ circleId }) => {
      if (!writing.store.circles.remove(circleId)) throw new ExpectedError('circle-unknown', { circle: circleId });
      changed();
      return {};
    },
    // The contract drops what is only the store's.
    'marks.get': ({ personId }) => writing.store.marks.of(personOf(personId).addresses),
    'marks.set': ({ personId, marks }) => {
      const { circleId } = marks;
      if (circleId !== undefined && circleId !== null && !writing.store.circles.list().some(({ id }) => id === circleId)) {
        throw new ExpectedError('circle-unknown', { circle: circleId });
      }
      const saved = writing.store.marks.set(personOf(personId).addresses, marks, clock.now());
      changed();
      return saved;
    },
  };
}
