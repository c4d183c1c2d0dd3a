import type { StoredFactRow } from '../ports/facts-store.ts';
import type { Ports } from '../ports/index.ts';

/**
 * What the user confirmed of a signature becomes what is known of the person; taking it back restores what was there before. False where the
 * fact is of another kind.
 */
export function takeOverPlace({ store, writing, clock }: Ports, { kind, address, state, detail }: StoredFactRow): boolean {
  const { what, before, after } = detail;
  if (kind !== 'may-have-changed-job' || what !== 'organisation' || after === undefined) return false;
  const now = clock.now();
  const { marks } = writing.store;
  const addresses = store.people.byAddress(address, now)?.addresses ?? [address];
  const known = marks.of(addresses).organisation;
  if (state === 'confirmed') marks.set(addresses, { organisation: after }, now);
  else if (known === after) marks.set(addresses, { organisation: before ?? null }, now);
  return true;
}
