import type { SUPPRESSION_METHODS, Suppressions } from '../../../shared/contract/returns.ts';
import type { Context } from '../context.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Handlers } from '../handlers.ts';
import type { UndoToken } from '../ports/identity-store.ts';
import type { StoredProposal } from '../ports/returns-store.ts';
import { freeAddress, suppressAddress } from './address-facts.ts';

/** Who is not written to: what servers proved, what the user agreed to, what they added by hand. */
export function suppressionHandlers({
  ports,
  events,
}: Pick<Context, 'ports' | 'events'>): Pick<Handlers, keyof typeof SUPPRESSION_METHODS> {
  const { store, writing, clock } = ports;
  /** Asked for each time: the store opens when first needed. */
  const kept = () => writing.store.returns;
  const who = (address: string): { personId: number | null; name: string } => {
    const person = store.people.byAddress(address, clock.now());
    return { personId: person?.id ?? null, name: person?.name ?? address };
  };
  const iso = (at: number): string => new Date(at).toISOString();
  const list = (): Suppressions => ({
    suppressed: kept()
      .facts.list()
      .map(({ address, fact, since, evidence }) => ({ address, ...who(address), reason: fact, since: iso(since), evidence })),
    proposals: kept()
      .proposals.open()
      .map(({ id, kind, address, evidence, newAddress, at }) => ({
        id,
        kind,
        address,
        ...who(address),
        evidence,
        newAddress,
        at: iso(at),
      })),
  });
  const changed = (): Suppressions => {
    events.emit({ type: 'writing.changed' });
    events.emit({ type: 'outbox.changed' });
    return list();
  };
  const proposalOf = (id: number): StoredProposal => {
    const proposal = kept().proposals.get(id);
    if (!proposal) throw new ExpectedError('proposal-unknown', { proposal: id });
    return proposal;
  };
  /** Not with whom else they name: the user's own address, or somebody already known by another name, who took over from them. */
  const join = (address: string, newAddress: string): UndoToken | null => {
    const there = store.people.byAddress(newAddress, clock.now());
    const isOther = there !== null && !there.name.includes('@') && there.name.toLowerCase() !== who(address).name.toLowerCase();
    return isOther || store.mine.list().includes(newAddress) ? null : store.identity.merge(address, newAddress, clock.now());
  };
  return {
    'suppression.list': list,
    'suppression.confirm': ({ id }) => {
      const { kind, address, evidence, at, newAddress } = proposalOf(id);
      const fact = kind === 'asked-not-to-write' ? kind : 'dead-address';
      suppressAddress(ports, { address, fact, since: at, evidence });
      const joined = kind === 'new-address' && newAddress !== null ? join(address, newAddress.toLowerCase()) : null;
      kept().proposals.settle(id, 'confirmed', joined);
      if (joined !== null) events.emit({ type: 'people.changed' });
      return changed();
    },
    'suppression.dismiss': ({ id }) => {
      kept().proposals.settle(proposalOf(id).id, 'dismissed', null);
      return changed();
    },
    'suppression.reopen': ({ id }) => {
      const decided = kept().proposals.reopen(id);
      if (!decided) throw new ExpectedError('proposal-unknown', { proposal: id });
      if (decided.state === 'confirmed') freeAddress(ports, decided.address);
      if (decided.joined !== null && store.identity.undo(decided.joined)) events.emit({ type: 'people.changed' });
      return changed();
    },
    'suppression.add': ({ address }) => {
      suppressAddress(ports, { address: address.trim().toLowerCase(), fact: 'asked-not-to-write', since: clock.now(), evidence: '' });
      return changed();
    },
    'suppression.remove': ({ address }) => {
      freeAddress(ports, address.trim().toLowerCase());
      return changed();
    },
  };
}
