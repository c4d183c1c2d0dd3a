import type { PersonPage, PersonRow } from '../../../shared/contract/shapes.ts';
import type { Store, StoredPerson } from '../ports/store.ts';

const LETTERS_SHOWN = 200;

/** Known from an address book alone. */
export const isUnmet = ({ summary, health, hiddenBecause }: StoredPerson): boolean =>
  hiddenBecause === null && summary.contactDays === 0 && summary.received + summary.sent === 0 && health.strength === 0;

/** ISO 8601 UTC, as the contract wants instants. */
export const instant = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());

export const personRow = (person: StoredPerson): PersonRow => {
  const { id, name, addresses, summary, health, hiddenBecause, hiddenEvidence, isShared, isColleague } = person;
  return {
    id,
    name,
    addresses: [...addresses],
    lastReceived: instant(summary.lastReceived),
    lastSent: instant(summary.lastSent),
    lastTwoWay: instant(summary.lastTwoWay),
    received: summary.received,
    sent: summary.sent,
    contactDays: summary.contactDays,
    health: health.health,
    // Nothing there that could fade.
    band: isUnmet(person) ? 'resting' : health.band,
    writeBy: instant(health.writeBy),
    hiddenBecause,
    hiddenEvidence,
    ...(isShared ? { shared: true } : {}),
    ...(isColleague ? { colleague: true } : {}),
    ...(isUnmet(person) ? { unmet: true } : {}),
  };
};

export const personPage = (store: Store, person: StoredPerson, now: number): PersonPage => ({
  ...personRow(person),
  letters: [...store.people.letters(person.id, LETTERS_SHOWN)],
  firstReceived: instant(person.summary.firstReceived),
  firstSent: instant(person.summary.firstSent),
  evidence: store.people.evidence(person.id, now),
});
