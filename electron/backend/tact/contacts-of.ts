import { contactIndex, type ContactDetails, type ContactIndex } from '../../../shared/domain/tact/discretion/contact-index.ts';
import type { Ports } from '../ports/index.ts';

/** While mail is read everything changes all the time: then the index of a minute ago does. */
const FRESH_MS = 60_000;

interface Known {
  readonly version: string;
  readonly at: number;
  readonly index: ContactIndex;
}

const known = new WeakMap<object, Known>();

/** How all who are shown may be reached, by a key that spelling does not change. Built anew after changes. */
export function contactsOf({ store, writing, clock }: Pick<Ports, 'store' | 'writing' | 'clock'>): ContactIndex {
  const now = clock.now();
  const before = known.get(store);
  if (before && Math.abs(now - before.at) < FRESH_MS) return before.index;
  const version = store.conversations.version();
  if (before?.version === version) {
    known.set(store, { ...before, at: now });
    return before.index;
  }
  const cards = writing.store.tact.cards();
  const index = contactIndex(store.people.list(now, false).map(person => detailsOf(person, cards)));
  known.set(store, { version, at: now, index });
  return index;
}

type Cards = ReturnType<Ports['writing']['store']['tact']['cards']>;

/** Letters tell the addresses; numbers and places come from an address book. The id is the first address. */
export function detailsOf(
  { name, addresses }: { readonly name: string; readonly addresses: readonly string[] },
  all: Cards,
): ContactDetails {
  const cards = addresses.flatMap(address => all.get(address) ?? []);
  return {
    id: addresses[0] ?? '',
    name,
    emails: addresses,
    phones: cards.flatMap(({ phones }) => phones.map(({ value }) => value)),
    postal: cards.flatMap(({ places }) => places.map(({ value }) => value)),
  };
}
