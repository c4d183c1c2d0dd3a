import { ExpectedError } from '../expected-error.ts';
import type { Ports } from '../ports/index.ts';
import type { StoredPerson } from '../ports/store.ts';

/** Throws person-unknown. */
export function personOf({ store, clock }: Pick<Ports, 'store' | 'clock'>, personId: number): StoredPerson & { readonly address: string } {
  const person = store.people.byId(personId, clock.now());
  const address = person?.addresses[0];
  if (!person || address === undefined) throw new ExpectedError('person-unknown', { person: personId });
  return { ...person, address };
}
