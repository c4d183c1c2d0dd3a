import type { Evidence, TodayRow } from '../../../shared/contract/shapes.ts';
import { type AgendaEntry, agendaOf, reminderFor } from '../../../shared/domain/agenda/agenda.ts';
import { lastHeardFrom } from '../../../shared/domain/agenda/agenda-person.ts';
import { type AgendaCalendar, agendaCalendar } from '../../../shared/domain/agenda/calendar.ts';
import { comingFor, comingOf, nextDays } from '../../../shared/domain/agenda/coming.ts';
import { turnOfChannel } from '../../../shared/domain/agenda/channel-turn.ts';
import type { Reminder, ReminderSuggestion } from '../../../shared/domain/agenda/reminder.ts';
import { restsUnanswered } from '../../../shared/domain/agenda/resting.ts';
import type { Direction } from '../../../shared/domain/letter.ts';
import { type LocalDays, localDays } from '../../../shared/domain/local-day.ts';
import { instant, personRow } from '../people/present-person.ts';
import type { Ports } from '../ports/index.ts';
import type { StoredPerson } from '../ports/store.ts';
import { agendaPeople } from './agenda-people.ts';

import { agendaSources } from './agenda-sources.ts';
import { createDaySoFar, type DaySoFar } from './day-so-far.ts';

/** Enough of the newest letters to tell who answered whom last, and whether it was all mail. */
const LETTERS = 10;
/** Suggestions that may as well be done by voice. */
/** Of a day's list; where all is mail, seven calls would be a chore and not a change. */
const CALLS_A_DAY = 2;
const BY_VOICE: ReadonlySet<ReminderSuggestion> = new Set(['write', 'wake', 'ask-again']);

export function calendarOf({ clock, preferences }: Pick<Ports, 'clock' | 'preferences'>): AgendaCalendar {
  const { quietDays, holidays } = preferences.get();
  return agendaCalendar(clock.now(), localDays(clock.timeZone()), { quietDays: quietDays ?? [], holidays: holidays ?? null });
}

/** What only follows from a tie: good as long as the tie and the day are the same. The store gives the same object while the tie is. */
interface Remembered {
  readonly reminders: WeakMap<StoredPerson, Reminder | null>;
  readonly letters: WeakMap<StoredPerson, readonly Letter[]>;
  readonly evidence: WeakMap<StoredPerson, Evidence>;
}

interface Letter {
  readonly at: number;
  readonly direction: Direction;
}

const nothing = (): Remembered => ({ reminders: new WeakMap(), letters: new WeakMap(), evidence: new WeakMap() });

/** Today's list, each time it is asked for. */
export function createAgenda(ports: Ports): (people: readonly StoredPerson[]) => TodayRow[] {
  let key = '';
  let remembered = nothing();
  const soFar = createDaySoFar();
  return people => {
    const calendar = calendarOf(ports);
    const { today, days, isQuiet } = calendar;
    const now = `${today} ${days.noonOf(today)} ${isQuiet(today)}`;
    if (now !== key) remembered = nothing();
    key = now;
    return todaysAgenda(ports, calendar, people, remembered, soFar);
  };
}

/** Whom to turn to today and why, most worthwhile first. */
function todaysAgenda(
  ports: Ports,
  calendar: AgendaCalendar,
  people: readonly StoredPerson[],
  remembered: Remembered,
  soFar: DaySoFar,
): TodayRow[] {
  const { now, today, days } = calendar;
  const { view, isPlain } = agendaPeople(ports, agendaSources(ports, now));
  const entries: AgendaEntry<StoredPerson>[] = [];
  for (const person of people) {
    const isOnlyTie = isPlain(person);
    let reminder = isOnlyTie ? remembered.reminders.get(person) : undefined;
    if (reminder === undefined) {
      reminder = reminderFor(view(person), calendar);
      if (isOnlyTie) remembered.reminders.set(person, reminder);
    }
    if (reminder) entries.push({ person, reminder });
  }
  const { people: read, touches } = ports.store;
  const lettersOf = (person: StoredPerson): readonly Letter[] =>
    recalled(remembered.letters, person, () =>
      read.letters(person.id, LETTERS).map(({ date, direction }) => ({ at: Date.parse(date), direction })),
    );
  const isUnanswered = (person: StoredPerson): boolean => {
    const { summary } = person;
    const heard = lastHeardFrom(summary);
    // Nothing of mine since: nothing to look up.
    if ((summary.lastSent ?? -Infinity) <= heard) return false;
    const mine = lettersOf(person).filter(({ at, direction }) => direction === 'sent' && at > heard);
    return restsUnanswered(
      mine.map(({ at }) => days.dayOf(at)),
      today,
    );
  };
  let calls = 0;
  const suggestionOf = (person: StoredPerson, { suggestion }: Reminder): ReminderSuggestion => {
    if (!BY_VOICE.has(suggestion) || calls === CALLS_A_DAY) return suggestion;
    const letters = lettersOf(person).map(({ at }) => at);
    const turn = turnOfChannel(letters, touches.of(person.addresses));
    if (turn) calls += 1;
    return turn ?? suggestion;
  };
  const room = soFar.room(people, calendar, new Set(entries.map(({ person }) => person.id)), view);
  const chosen = agendaOf(entries, isUnanswered, room);
  soFar.show(chosen.map(({ person }) => person));
  return chosen.map(({ person, reminder }) => ({
    ...rowOf(person, reminder, days),
    suggestion: suggestionOf(person, reminder),
    evidence: recalled(remembered.evidence, person, () => read.evidence(person.id, now)),
  }));
}

/** Who comes up in the next days, as far as can be told today; whoever rests by the letters is left out when their day comes. */
export function comingDays(ports: Ports, people: readonly StoredPerson[]): TodayRow[] {
  const calendar = calendarOf(ports);
  const { view } = agendaPeople(ports, agendaSources(ports, calendar.now));
  const days = nextDays(calendar);
  const entries = people.flatMap(person => {
    const reminder = comingFor(view(person), calendar, days);
    return reminder ? [{ person, reminder }] : [];
  });
  return comingOf(entries).map(({ person, reminder }) => ({
    ...rowOf(person, reminder, calendar.days),
    evidence: ports.store.people.evidence(person.id, calendar.now),
  }));
}

const rowOf = (person: StoredPerson, reminder: Reminder, days: LocalDays): Omit<TodayRow, 'evidence'> => ({
  person: personRow(person),
  kind: reminder.kind,
  reason: reminder.reason,
  about: { ...reminder.about, since: instant(reminder.about.since ?? null) ?? undefined },
  suggestion: reminder.suggestion,
  due: new Date(days.noonOf(reminder.dueDay)).toISOString(),
  score: reminder.score,
});

function recalled<V>(known: WeakMap<StoredPerson, V>, person: StoredPerson, find: () => V): V {
  const found = known.get(person);
  if (found !== undefined) return found;
  const value = find();
  known.set(person, value);
  return value;
}
