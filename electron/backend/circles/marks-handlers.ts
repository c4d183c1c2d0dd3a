import type { MarkedPerson, MARKS_METHODS } from '../../../shared/contract/marks.ts';
import type { Context } from '../context.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredPerson } from '../ports/store.ts';

/** What is said of many people at once, and in private of one. */
export function marksHandlers({ ports, events }: Pick<Context, 'ports' | 'events'>): Pick<Handlers, keyof typeof MARKS_METHODS> {
  const { store, clock, writing } = ports;
  const changed = (): void => events.emit({ type: 'writing.changed' });
  const personOf = (id: number): StoredPerson => {
    const person = store.people.byId(id, clock.now());
    if (!person) throw new ExpectedError('person-unknown', { person: id });
    return person;
  };
  return {
    'marks.list': () => {
      const { marks } = writing.store;
      const people = new Map<number, MarkedPerson>();
      for (const address of marks.all().keys()) {
        const person = store.people.byAddress(address, clock.now());
        // The contract drops what is only the store's.
        if (person && !people.has(person.id)) people.set(person.id, { personId: person.id, marks: marks.of(person.addresses) });
      }
      return [...people.values()];
    },
    'marks.setMany': ({ changes }) => {
      const circles = new Set(writing.store.circles.list().map(({ id }) => id));
      const known = changes.map(({ personId, marks }) => {
        const { circleId } = marks;
        if (circleId !== undefined && circleId !== null && !circles.has(circleId)) {
          throw new ExpectedError('circle-unknown', { circle: circleId });
        }
        return { addresses: personOf(personId).addresses, marks };
      });
      writing.store.together(() => {
        for (const { addresses, marks } of known) writing.store.marks.set(addresses, marks, clock.now());
      });
      changed();
      return {};
    },
    'note.get': ({ personId }) => ({ note: writing.store.notes.of(personOf(personId).addresses) }),
    'note.set': ({ personId, note }) => {
      const { addresses } = personOf(personId);
      writing.store.notes.set(addresses, note.trim(), clock.now());
      changed();
      return { note: writing.store.notes.of(addresses) };
    },
  };
}
