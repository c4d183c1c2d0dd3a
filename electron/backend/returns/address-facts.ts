import type { Ports } from '../ports/index.ts';
import type { StoredFact } from '../ports/returns-store.ts';

/**
 * From now on nothing is sent to this address: the outbox and every audience know it by `suppressed`. A wish of the person's outranks a dead
 * address, never the other way round.
 */
export function suppressAddress({ outbox, writing, clock }: Ports, fact: StoredFact): void {
  const { facts } = writing.store.returns;
  const now = clock.now();
  if (fact.fact === 'dead-address' && outbox.store.suppressed(fact.address) !== null) return;
  outbox.store.together(() => {
    outbox.store.unsuppress(fact.address);
    outbox.store.suppress(fact.address, fact.fact, now);
  });
  facts.set(fact);
}

export function freeAddress({ outbox, writing }: Ports, address: string): void {
  outbox.store.unsuppress(address);
  writing.store.returns.facts.remove(address);
}
