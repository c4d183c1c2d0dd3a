import type { AgendaCalendar } from './calendar.ts';

const HOUR_MS = 3_600_000;
/** Quiet weekdays and holidays together leave no longer gap than this, or none ends it. */
const DAYS_AHEAD = 30;

export interface Morning {
  /** The day's list should be told of now. */
  readonly isDue: boolean;
  /** When to look again, epoch ms, always after now; null: never, every day is quiet. */
  readonly nextAt: number | null;
}

/**
 * When the day's list is told of: once a day, from `hour` (0–23) until midnight, so that who slept through the hour hears of it on waking; on
 * quiet days not at all, nor made up for afterwards.
 * @param lastDay the local day it was last told on (remembered on the disk); null if never
 */
export function morningOf(hour: number, lastDay: number | null, calendar: AgendaCalendar): Morning {
  const { now, today, days, isQuiet } = calendar;
  // Tomorrow is told already: the user flew west. Further ahead, the clock was wrong then, and that must not silence weeks.
  const isTold = (day: number): boolean => lastDay !== null && day <= lastDay && lastDay - today <= 1;
  const opens = (day: number): number => {
    let at = days.noonOf(day) + (hour - 12) * HOUR_MS;
    // A night with a clock change has not as many hours as its numbers say.
    while (days.dayOf(at) < day) at += HOUR_MS;
    return at;
  };
  const isDue = !isQuiet(today) && !isTold(today) && now >= opens(today);
  for (let day = isDue ? today + 1 : today; day <= today + DAYS_AHEAD; day++) {
    if (!isQuiet(day) && !isTold(day) && opens(day) > now) return { isDue, nextAt: opens(day) };
  }
  return { isDue, nextAt: null };
}
