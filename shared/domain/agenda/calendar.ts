import type { LocalDays } from '../local-day.ts';
import { type HolidayCountry, holidaysOf } from './holidays.ts';

const DAY_MS = 86_400_000;
const SATURDAY = 6;

/** The user's days. Day numbers are those of local-day.ts. */
export interface AgendaCalendar {
  /** Epoch ms. */
  readonly now: number;
  readonly today: number;
  readonly days: LocalDays;
  /** No reminders on that day, but dates that come on it. */
  readonly isQuiet: (day: number) => boolean;
  /** The day on which so many working days (Monday to Friday, no holidays) have passed since `day`. */
  readonly afterWorkingDays: (day: number, count: number) => number;
}

/** 1 Monday … 7 Sunday; 1970-01-01 (day 0) was a Thursday. */
const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** @param quietDays weekdays without reminders, 1 Monday … 7 Sunday */
export function agendaCalendar(
  now: number,
  days: LocalDays,
  { quietDays, holidays }: { readonly quietDays: readonly number[]; readonly holidays: HolidayCountry | null },
): AgendaCalendar {
  const byYear = new Map<number, ReadonlySet<number>>();
  const isHoliday = (day: number): boolean => {
    if (holidays === null) return false;
    const year = new Date(day * DAY_MS).getUTCFullYear();
    // New Year's Day may be kept in the year before, where it falls on a Saturday.
    const known = byYear.get(year) ?? new Set([...holidaysOf(holidays, year), ...holidaysOf(holidays, year + 1)]);
    byYear.set(year, known);
    return known.has(day);
  };
  return {
    now,
    today: days.dayOf(now),
    days,
    isQuiet: day => quietDays.includes(weekdayOf(day)) || isHoliday(day),
    afterWorkingDays: (day, count) => {
      let at = day;
      for (let left = count; left > 0;) {
        at += 1;
        if (weekdayOf(at) < SATURDAY && !isHoliday(at)) left -= 1;
      }
      return at;
    },
  };
}
