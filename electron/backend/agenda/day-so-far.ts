import { type AgendaPerson, lastTurnedTo } from '../../../shared/domain/agenda/agenda-person.ts';
import { TODAY_AT_MOST } from '../../../shared/domain/agenda/agenda.ts';
import type { AgendaCalendar } from '../../../shared/domain/agenda/calendar.ts';
import type { StoredPerson } from '../ports/store.ts';

/**
 * Whom the user was shown today, so that seven a day stay seven: whoever is settled makes no room for an eighth. Kept while the program
 * runs; a new day begins anew.
 */
export interface DaySoFar {
  /** How many may be shown now. `stillAsks`: ids of those who have a reminder. */
  room(
    people: Iterable<StoredPerson>,
    calendar: AgendaCalendar,
    stillAsks: ReadonlySet<number>,
    view: (person: StoredPerson) => AgendaPerson,
  ): number;
  show(people: Iterable<StoredPerson>): void;
}

export function createDaySoFar(): DaySoFar {
  let day = Number.NaN;
  // By address: rows of people are made anew by a scan.
  const shown = new Set<string>();
  const wasShown = ({ addresses }: StoredPerson): boolean => addresses.some(address => shown.has(address));
  return {
    room: (people, calendar, stillAsks, view) => {
      if (calendar.today !== day) shown.clear();
      day = calendar.today;
      let room = TODAY_AT_MOST;
      if (shown.size === 0) return room;
      for (const person of people) {
        if (!stillAsks.has(person.id) && wasShown(person) && isSettled(view(person), calendar)) room -= 1;
      }
      return Math.max(0, room);
    },
    show: people => {
      for (const { addresses } of people) for (const address of addresses) shown.add(address);
    },
  };
}

/** By the user, today: not because a scan just found out more. */
function isSettled({ summary, snoozes, left, resting }: AgendaPerson, { now, today, days }: AgendaCalendar): boolean {
  const turned = lastTurnedTo(summary);
  return left || resting || (turned > -Infinity && days.dayOf(turned) === today) || Object.values(snoozes).some(until => until > now);
}
