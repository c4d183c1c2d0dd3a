import { type AgendaEntry, reminderFor } from './agenda.ts';
import type { AgendaPerson } from './agenda-person.ts';
import type { AgendaCalendar } from './calendar.ts';
import type { Reminder } from './reminder.ts';

const DAYS_AHEAD = 6;
const AT_MOST = 20;
const DAY_MS = 86_400_000;

/** How the same day will look `ahead` days from now, if nothing happens until then. */
const ahead = (calendar: AgendaCalendar, days: number): AgendaCalendar => ({
  ...calendar,
  today: calendar.today + days,
  now: calendar.now + days * DAY_MS,
});

/** The next days, to be given to `comingFor` for each person. */
export const nextDays = (calendar: AgendaCalendar): readonly AgendaCalendar[] =>
  Array.from({ length: DAYS_AHEAD }, (_, index) => ahead(calendar, index + 1));

/** The first reminder in the next days of somebody who has none today; it is due on the day it comes up. */
export function comingFor(person: AgendaPerson, calendar: AgendaCalendar, days: readonly AgendaCalendar[]): Reminder | null {
  if (person.left || person.resting || reminderFor(person, calendar)) return null;
  for (const day of days) {
    const reminder = reminderFor(person, day);
    if (reminder) return { ...reminder, dueDay: day.today };
  }
  return null;
}

/** Soonest first, the most worthwhile of a day before the others. */
export const comingOf = <P extends { readonly id: number }>(entries: readonly AgendaEntry<P>[]): AgendaEntry<P>[] =>
  entries
    .toSorted((a, b) => a.reminder.dueDay - b.reminder.dueDay || b.reminder.score - a.reminder.score || a.person.id - b.person.id)
    .slice(0, AT_MOST);
