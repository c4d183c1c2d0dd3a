import type { Band } from '../band.ts';

export const ANNOUNCEMENT_STEPS = ['call', 'personal', 'wave'] as const;
export type AnnouncementStep = (typeof ANNOUNCEMENT_STEPS)[number];

/** What tells how close somebody is. */
export interface Closeness {
  readonly address: string;
  readonly starred: boolean;
  /** The user said why they matter. */
  readonly matters: boolean;
  readonly inCircle: boolean;
  readonly band: Band;
  /** Of the tie; more is closer. */
  readonly strength: number;
}

export interface Placed {
  readonly address: string;
  readonly step: AnnouncementStep;
  /** Should hear it from the user, and not from others. */
  readonly first: boolean;
}

/** More calls than that nobody makes on the day of some news. */
const CALLS = 12;
const PERSONAL = 60;

/**
 * Who hears news in which order: the inner circle by voice, then those one writes to in person, then all others by a wave. Who is close is
 * what the user said, and the strength of the tie only where they said nothing of anybody.
 */
export function announcementPlan(people: readonly Closeness[]): Placed[] {
  const byCloseness = people.toSorted((a, b) => b.strength - a.strength || a.address.localeCompare(b.address));
  const inner = byCloseness.filter(({ starred, matters }) => starred || matters);
  const calls = (inner.length > 0 ? inner : byCloseness.filter(({ band }) => band === 'strong')).slice(0, CALLS);
  const called = new Set(calls.map(({ address }) => address));
  const personal = byCloseness
    .filter(({ address }) => !called.has(address))
    .filter(({ starred, matters, inCircle, band }) => starred || matters || inCircle || band === 'strong')
    .slice(0, PERSONAL);
  const written = new Set(personal.map(({ address }) => address));
  const rest = byCloseness.filter(({ address, band }) => !called.has(address) && !written.has(address) && band !== 'resting');
  const place =
    (step: AnnouncementStep, first: boolean) =>
    (person: Closeness): Placed => ({ address: person.address, step, first });
  return [...calls.map(place('call', true)), ...personal.map(place('personal', true)), ...rest.map(place('wave', false))];
}
