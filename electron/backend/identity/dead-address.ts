import type { Ports } from '../ports/index.ts';

/** Whether an address is known to be dead: a server proved it, or the user agreed. */
export function isDead({ store, writing, outbox }: Pick<Ports, 'store' | 'writing' | 'outbox'>, address: string): boolean {
  if (outbox.store.suppressed(address) === 'dead-address') return true;
  if (writing.store.returns.facts.get(address)?.fact === 'dead-address') return true;
  return store.facts.list([address]).some(({ kind, state }) => kind === 'dead-address' && state === 'confirmed');
}
