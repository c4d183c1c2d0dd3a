import type { AgendaEntry } from '../../../../shared/domain/agenda/agenda.ts';
import { agendaOf, reminderFor } from '../../../../shared/domain/agenda/agenda.ts';
import type { AgendaPerson } from '../../../../shared/domain/agenda/agenda-person.ts';
import { type AgendaCalendar, agendaCalendar } from '../../../../shared/domain/agenda/calendar.ts';
import { tieHealth } from '../../../../shared/domain/health.ts';
import { localDays } from '../../../../shared/domain/local-day.ts';
import { silenceClock } from '../../../../shared/domain/silence-clock.ts';
import { type Contact, summariseTie } from '../../../../shared/domain/tie-summary.ts';

export const DAY = 86_400_000;
/** A Monday. */
export const NOW = Date.UTC(2026, 10, 23, 9);
export const utc = localDays('UTC');
const clock = silenceClock(Array.from({ length: 5000 }, (_, age) => utc.dayOf(NOW) - age));

export const calendarAt = (now = NOW, quietDays: readonly number[] = []): AgendaCalendar =>
  agendaCalendar(now, utc, { quietDays, holidays: null });

/** Somebody as their contacts make them, and what is said over it. */
export function someone(
  id: number,
  letters: readonly Contact[],
  { touches = [], now = NOW, ...said }: Partial<AgendaPerson> & { touches?: readonly number[]; now?: number } = {},
): AgendaPerson {
  const { summary, contact } = summariseTie(letters, utc, touches);
  const starred = said.starred ?? false;
  const resting = said.resting ?? false;
  const tie = { ...(contact ?? { decayedSum: 0, lastContactDay: 0 }), twoWay: summary.lastTwoWay !== null, starred, resting };
  return {
    id,
    summary,
    health: tieHealth(tie, now, utc, clock),
    starred,
    left: false,
    resting,
    cadence: null,
    conversations: [],
    answerHours: null,
    facts: [],
    dates: [],
    promises: [],
    thanks: [],
    snoozes: {},
    ...said,
  };
}

/** Letters in turn from each side, so many days ago. */
export const letters = (ages: readonly number[], oneWay = false): Contact[] =>
  ages.map((age, at) => ({ date: NOW - age * DAY, direction: oneWay || at % 2 === 0 ? 'received' : 'sent' }));

export const every = (gap: number, times: number, last: number): number[] => Array.from({ length: times }, (_, at) => last + at * gap);

export function entriesOf(people: readonly AgendaPerson[], calendar = calendarAt()): AgendaEntry<AgendaPerson>[] {
  return people.flatMap(person => {
    const reminder = reminderFor(person, calendar);
    return reminder ? [{ person, reminder }] : [];
  });
}

export const idsOf = (...people: readonly AgendaPerson[]): number[] =>
  agendaOf(entriesOf(people), () => false).map(({ person }) => person.id);
