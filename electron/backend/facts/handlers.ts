import type { Fact, FACT_METHODS } from '../../../shared/contract/facts.ts';
import type { Context } from '../context.ts';
import { takeOverPlace } from '../conversations/confirmed-place.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredFactRow } from '../ports/facts-store.ts';
import { instant } from '../people/present-person.ts';
import { freeAddress, suppressAddress } from '../returns/address-facts.ts';

/** Facts are shown with the person they are about; what the user decides of a dead address holds for all that is sent. */
export function factHandlers({ ports, events }: Pick<Context, 'ports' | 'events'>): Pick<Handlers, keyof typeof FACT_METHODS> {
  const { store, clock } = ports;
  const present = ({ id, address, kind, state, at, evidence, detail }: StoredFactRow): Fact => {
    const person = store.people.byAddress(address, clock.now());
    return {
      id,
      address,
      personId: person?.id ?? null,
      name: person?.name ?? address,
      kind,
      state,
      at: new Date(at).toISOString(),
      evidence,
      returnsOn: instant(detail.returnsOn ?? null),
      successor: detail.successor ?? null,
      newAddress: detail.newAddress ?? null,
      what: detail.what ?? '',
      before: detail.before ?? '',
      after: detail.after ?? '',
    };
  };
  return {
    'fact.list': ({ address, dismissed }) => {
      const asked = address?.trim().toLowerCase();
      const of = asked === undefined ? undefined : (store.people.byAddress(asked, clock.now())?.addresses ?? [asked]);
      return store.facts
        .list(of)
        .filter(({ state }) => dismissed === true || state !== 'dismissed')
        .map(present);
    },
    'fact.decide': ({ id, state }) => {
      const fact = store.facts.get(id);
      if (!fact) throw new ExpectedError('fact-unknown', { fact: id });
      store.facts.setState(id, state);
      endOrAllowWriting({ ...fact, state });
      if (takeOverPlace(ports, { ...fact, state })) events.emit({ type: 'writing.changed' });
      events.emit({ type: 'people.changed' });
      return present({ ...fact, state });
    },
  };

  function endOrAllowWriting({ kind, address, at, evidence, state, detail }: StoredFactRow): void {
    if (kind !== 'dead-address' && kind !== 'left') return;
    const { facts } = ports.writing.store.returns;
    if (state === 'confirmed' || (state === 'open' && detail.proven === true)) {
      suppressAddress(ports, { address, fact: 'dead-address', since: at, evidence });
    } else if (facts.get(address)?.fact === 'dead-address') freeAddress(ports, address);
    else return;
    events.emit({ type: 'outbox.changed' });
    events.emit({ type: 'writing.changed' });
  }
}
