import type { CadenceDays, SuggestionKind } from './circle.ts';
import { learnedCadence } from './cadence.ts';

/** Fewer people of one organisation are people, not a circle. */
const ORGANISATION_AT_LEAST = 3;
/** S of somebody written with about every month. */
const OFTEN_STRENGTH = 6;
const LONG_STANDING_DAYS = 5 * 365;
/** Older than that it is a memory; waking it is the business of Today. */
const STILL_THERE_DAYS = 2 * 365;
const SOME_CONTACT_DAYS = 5;
const PEOPLE_AT_MOST = 50;
const SUGGESTIONS_AT_MOST = 8;
const DAY_MS = 86_400_000;

/** Somebody the user and they wrote to each other. Times are epoch ms. */
export interface SuggestedPerson {
  readonly id: number;
  readonly address: string;
  readonly contactDays: number;
  readonly strength: number;
  /** S on the day of the last contact. */
  readonly strengthThen: number;
  readonly firstContact: number;
  readonly lastContact: number;
}

export interface CircleProposal<P> {
  readonly kind: SuggestionKind;
  /** A domain, or ''. */
  readonly name: string;
  readonly cadence: CadenceDays;
  readonly people: readonly P[];
}

/**
 * Circles the mail itself shows: the people of each organisation, those written with all the time, those known for five years. Everybody is
 * in one at most. `isOrganisation` tells the domains that are nobody's mail provider and not the user's own.
 */
export function suggestCircles<P extends SuggestedPerson>(
  people: readonly P[],
  isOrganisation: (domain: string) => boolean,
  now: number,
): CircleProposal<P>[] {
  const byStrength = people.toSorted((a, b) => b.strength - a.strength || b.contactDays - a.contactDays || a.id - b.id);
  const taken = new Set<P>();
  const proposals: CircleProposal<P>[] = [];
  const propose = (kind: SuggestionKind, name: string, group: readonly P[]): void => {
    const chosen = group.filter(person => !taken.has(person)).slice(0, PEOPLE_AT_MOST);
    for (const person of chosen) taken.add(person);
    const cadence = learnedCadence(median(chosen.map(({ strengthThen }) => strengthThen)));
    if (chosen.length > 0) proposals.push({ kind, name, cadence, people: chosen });
  };

  const known = byStrength.filter(({ lastContact }) => now - lastContact <= STILL_THERE_DAYS * DAY_MS);
  const organisations = [...Map.groupBy(known, ({ address }) => domainOf(address))]
    .filter(([domain, group]) => group.length >= ORGANISATION_AT_LEAST && isOrganisation(domain))
    .toSorted(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1));
  for (const [domain, group] of organisations.slice(0, SUGGESTIONS_AT_MOST - 2)) propose('organisation', domain, group);
  propose(
    'often',
    '',
    known.filter(({ strength }) => strength >= OFTEN_STRENGTH),
  );
  propose(
    'long-standing',
    '',
    known.filter(({ firstContact, contactDays }) => now - firstContact >= LONG_STANDING_DAYS * DAY_MS && contactDays >= SOME_CONTACT_DAYS),
  );
  return proposals;
}

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
