import type { AgendaPerson } from './agenda-person.ts';
import type { AgendaCalendar } from './calendar.ts';
import { dates, debts, news, noAnswer, theyWait } from './event-reminders.ts';
import { type Reminder, REMINDER_KINDS } from './reminder.ts';
import { goingQuiet, overdue } from './silence-reminders.ts';

/** Few enough to be done in one sitting. */
export const TODAY_AT_MOST = 7;
/** No kind fills the day alone while others wait; silence does, since it is what the list is for. */
const OF_ONE_KIND = 3;
/** Among so many seven are found, unless most of them rest. */
const LIKELY = 64;

export interface AgendaEntry<P> {
  readonly person: P;
  readonly reminder: Reminder;
}

/** The one reminder of a person for today, with its strongest reason; null where nothing is to be done, or nothing wanted. */
export function reminderFor(person: AgendaPerson, calendar: AgendaCalendar): Reminder | null {
  if (person.left || person.resting) return null;
  const all = [
    ...theyWait(person, calendar),
    ...debts(person, calendar),
    ...dates(person, calendar),
    overdue(person, calendar),
    ...noAnswer(person, calendar),
    ...news(person, calendar),
    goingQuiet(person, calendar),
  ];
  const isQuiet = calendar.isQuiet(calendar.today);
  let strongest: Reminder | null = null;
  for (const reminder of all) {
    if (reminder === null || isSnoozed(person, reminder, calendar) || (isQuiet && reminder.kind !== 'date')) continue;
    if (strongest === null || isStronger(reminder, strongest)) strongest = reminder;
  }
  return strongest;
}

/** A kind that is put off keeps the weaker ones back too: nobody says "later" to be shown the next best reason. */
function isSnoozed({ snoozes }: AgendaPerson, { kind }: Reminder, { now }: AgendaCalendar): boolean {
  const rank = REMINDER_KINDS.indexOf(kind);
  return REMINDER_KINDS.some((snoozed, at) => at <= rank && (snoozes[snoozed] ?? -Infinity) > now);
}

/** Of two kinds as strong as each other the one named first in REMINDER_KINDS stays, since reminders are gone through in that order. */
const isStronger = (a: Reminder, b: Reminder): boolean => a.score > b.score || (a.score === b.score && a.dueDay < b.dueDay);

/**
 * Whom to turn to today, most worthwhile first: each person once, seven at most, by importance × urgency. The same people give the same
 * list, whatever their order.
 * @param isResting asked only of those who would be shown: whether silence says to let them rest (resting.ts)
 */
export function agendaOf<P extends { readonly id: number }>(
  entries: Iterable<AgendaEntry<P>>,
  isResting: (person: P) => boolean,
  limit: number = TODAY_AT_MOST,
): AgendaEntry<P>[] {
  const all = [...entries];
  // Ordering tens of thousands to show seven would cost more than all the rest.
  const best = bestOf(all, LIKELY);
  const shown = chosenOf(best, isResting, limit);
  return shown.length === limit || best.length === all.length ? shown : chosenOf(all.toSorted(byWorth), isResting, limit);
}

/** The `most` best, best first. */
function bestOf<P extends { readonly id: number }>(entries: readonly AgendaEntry<P>[], most: number): AgendaEntry<P>[] {
  const best: AgendaEntry<P>[] = [];
  for (const entry of entries) {
    const worst = best.at(-1);
    if (worst && best.length >= most && byWorth(entry, worst) >= 0) continue;
    const place = best.findIndex(other => byWorth(entry, other) < 0);
    best.splice(place < 0 ? best.length : place, 0, entry);
    if (best.length > most) best.pop();
  }
  return best;
}

function chosenOf<P extends { readonly id: number }>(
  ordered: readonly AgendaEntry<P>[],
  isResting: (person: P) => boolean,
  limit: number,
): AgendaEntry<P>[] {
  const chosen: AgendaEntry<P>[] = [];
  const spare: AgendaEntry<P>[] = [];
  for (const entry of ordered) {
    if (chosen.length === limit) break;
    if (isResting(entry.person)) continue;
    const { kind } = entry.reminder;
    const crowded = kind !== 'going-quiet' && chosen.filter(({ reminder }) => reminder.kind === kind).length >= OF_ONE_KIND;
    if (!crowded) chosen.push(entry);
    else if (spare.length < limit) spare.push(entry);
  }
  return [...chosen, ...spare].slice(0, limit).toSorted(byWorth);
}

const byWorth = <P extends { readonly id: number }>(a: AgendaEntry<P>, b: AgendaEntry<P>): number =>
  b.reminder.score - a.reminder.score || a.reminder.dueDay - b.reminder.dueDay || a.person.id - b.person.id;
