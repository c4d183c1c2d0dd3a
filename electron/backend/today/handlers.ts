import type { Band } from '../../../shared/domain/band.ts';
import type { Today } from '../../../shared/contract/shapes.ts';
import { comingDays, createAgenda } from '../agenda/todays-agenda.ts';
import type { Context } from '../context.ts';
import type { Handlers } from '../handlers.ts';
import { instant, isUnmet } from '../people/present-person.ts';
import type { StoredPerson } from '../ports/store.ts';

const countBands = (people: readonly StoredPerson[]): Record<Band, number> => {
  const counts: Record<Band, number> = { strong: 0, steady: 0, cooling: 0, fading: 0, resting: 0 };
  for (const person of people) if (!person.isShared && !isUnmet(person)) counts[person.health.band] += 1;
  return counts;
};

/** The oldest of the accounts' last scans: everything shown is known at least up to then. Null while one was never read. */
const asOf = (scans: readonly (number | null)[]): number | null =>
  scans.length === 0 || scans.includes(null) ? null : Math.min(...scans.map(at => at ?? 0));

/** Groups never; colleagues, whom one sees at work, only if wanted. */
export const forToday = (people: readonly StoredPerson[], withColleagues: boolean): StoredPerson[] =>
  people.filter(({ isShared, isColleague }) => !isShared && (withColleagues || !isColleague));

export function todayHandlers({ ports }: Pick<Context, 'ports'>): Pick<Handlers, 'today.get' | 'today.coming'> {
  const agenda = createAgenda(ports);
  const { store, clock } = ports;
  const wanted = (people: readonly StoredPerson[]): StoredPerson[] => forToday(people, ports.preferences.get().colleaguesInToday === true);
  const everybody = (): readonly StoredPerson[] => store.people.list(clock.now(), false);
  return {
    'today.coming': () => comingDays(ports, wanted(everybody())),
    'today.get': (): Today => {
      const people = everybody();
      return {
        rows: agenda(wanted(people)),
        people: people.length,
        bands: countBands(people),
        hidden: store.people.count().hidden,
        messages: store.messageCount(),
        asOf: instant(asOf(store.accounts.list().map(({ lastScan }) => lastScan))),
      };
    },
  };
}
