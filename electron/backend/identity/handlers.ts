import type { IDENTITY_METHODS, PersonIdentity, ReviewItem } from '../../../shared/contract/identity.ts';
import type { Context } from '../context.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Handlers } from '../handlers.ts';
import { instant, personRow } from '../people/present-person.ts';
import type { AddressUse } from '../ports/identity-store.ts';
import type { StoredPerson } from '../ports/store.ts';
import { bestAddress } from './best-address.ts';
import { mannerOf } from './manner.ts';
import { isDead } from './dead-address.ts';

const lastUsed = ({ lastReceived, lastSent }: AddressUse): number | null =>
  lastReceived === null && lastSent === null ? null : Math.max(lastReceived ?? 0, lastSent ?? 0);
const token = (undo: number | null): string | null => (undo === null ? null : String(undo));

/** Who is one person: what was found, what the user says of it, and the way back. */
export function identityHandlers({ ports, events }: Pick<Context, 'ports' | 'events'>): Pick<Handlers, keyof typeof IDENTITY_METHODS> {
  const { store, clock, outbox } = ports;
  const { identity } = store;
  const known = (asked: string): { address: string; person: StoredPerson } => {
    const address = asked.trim().toLowerCase();
    const person = store.people.byAddress(address, clock.now());
    if (!person) throw new ExpectedError('person-unknown', { person: asked });
    return { address, person };
  };
  const byId = (id: number): StoredPerson => {
    const person = store.people.byId(id, clock.now());
    if (!person) throw new ExpectedError('person-unknown', { person: id });
    return person;
  };
  /** Campaigns and the outbox go by people too. */
  const changed = (): void => {
    events.emit({ type: 'people.changed' });
    events.emit({ type: 'writing.changed' });
  };
  const reasonsBetween = (one: StoredPerson, other: StoredPerson) => {
    const links = one.addresses.flatMap(a => other.addresses.flatMap(b => identity.linkOf(a, b) ?? []));
    return [...(links.toSorted((x, y) => y.score - x.score)[0]?.reasons ?? [])];
  };

  return {
    'person.identity': ({ personId }): PersonIdentity => {
      const person = byId(personId);
      const uses = identity.addresses(personId);
      const best = bestAddress(
        uses.map(({ address }) => address),
        address => (isDead(ports, address) ? 'dead-address' : outbox.store.suppressed(address)),
      );
      const mine = new Set(person.addresses);
      return {
        addresses: uses.map(use => ({
          address: use.address,
          lastUsed: instant(lastUsed(use)),
          lastReceived: instant(use.lastReceived),
          lastSent: instant(use.lastSent),
          received: use.received,
          sent: use.sent,
          dead: isDead(ports, use.address),
          best: use.address === best,
        })),
        aliasesOfMine: identity.aliases(personId).map(use => ({ ...use, lastUsed: new Date(use.lastUsed).toISOString() })),
        joined: identity
          .links(person.addresses)
          .filter(({ a, b, decision }) => decision === 'same' && mine.has(a) && mine.has(b))
          .map(({ a, b, by, reasons }) => ({ a, b, by, reasons: [...reasons] })),
        people: person.addresses.flatMap(address => identity.peopleBehind(address)),
        shared: person.isShared,
        colleague: person.isColleague,
      };
    },
    'person.mergePreview': ({ a, b }) => {
      const [one, other] = [known(a), known(b)];
      const merged = identity.preview(one.address, other.address, clock.now());
      return {
        a: personRow(one.person),
        b: personRow(other.person),
        merged: personRow(merged),
        reasons: reasonsBetween(one.person, other.person),
      };
    },
    'person.merge': ({ a, b }) => {
      const undo = identity.merge(known(a).address, known(b).address, clock.now());
      changed();
      return { personId: known(a).person.id, undo: token(undo) };
    },
    'person.split': ({ address }) => {
      const undo = identity.split(known(address).address, clock.now());
      changed();
      return { personId: known(address).person.id, undo: token(undo) };
    },
    'person.undo': ({ undo }) => {
      if (!/^\d{1,15}$/.test(undo) || !identity.undo(Number(undo))) throw new ExpectedError('undo-gone');
      changed();
      return {};
    },
    'person.rename': ({ personId, name }) => {
      identity.rename(byId(personId).addresses, name, clock.now());
      changed();
      return personRow(byId(personId));
    },
    'person.setShared': ({ address, shared }) => {
      identity.sayShared(known(address).address, shared);
      changed();
      return personRow(known(address).person);
    },
    'person.manner': ({ personId, read }) => mannerOf(ports, byId(personId), read),
    'review.list': () =>
      identity.review().flatMap(({ a, b, score, reasons }): ReviewItem[] => {
        const first = store.people.byAddress(a, clock.now());
        const second = store.people.byAddress(b, clock.now());
        // One of them went, or they are one by another way.
        if (!first || !second || first.id === second.id) return [];
        return [{ a, b, first: personRow(first), second: personRow(second), score, reasons: [...reasons] }];
      }),
    'review.decide': ({ a, b, decision }) => {
      const undo = identity.decide(known(a).address, known(b).address, decision, clock.now());
      changed();
      return { undo: token(undo) };
    },
  };
}
