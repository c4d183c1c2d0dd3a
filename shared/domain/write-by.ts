import { riskOfSilence } from './risk.ts';
import type { SilenceClock } from './silence-clock.ts';
import { strengthOn } from './strength.ts';

/**
 * Write before P passes this: on the benchmark's mail, day 56 of a silence (median), with four of five long silences caught in time and
 * two of five reminders followed by 90 silent days. A higher threshold comes too late to be of use.
 */
export const WRITE_BY_RISK = 0.4;
/** For people the user starred: earlier. */
export const WRITE_BY_RISK_STARRED = 0.3;

/** What a tie's future is computed from. Days are local days (local-day.ts). */
export interface TieContact {
  /** strength.ts `decayedSum` of its contact days. */
  readonly decayedSum: number;
  readonly lastContactDay: number;
}

/** P on a day from the last contact on, if nothing happens until then. Never falls from one day to the next. */
function riskOn(tie: TieContact, day: number, today: number, clock: SilenceClock): number {
  const known = Math.min(day, today);
  // What lies ahead has no mailbox silence to know of: the clock is taken to run.
  const silentDays = clock.between(tie.lastContactDay, known) + Math.max(0, day - today);
  return riskOfSilence(strengthOn(tie.decayedSum, day), silentDays, strengthOn(tie.decayedSum, tie.lastContactDay));
}

/**
 * The first local day on which P reaches `risk` if nothing happens. May lie in the past; it is the day of the last contact for ties that
 * never were below.
 */
export function writeByDay(tie: TieContact, today: number, clock: SilenceClock, risk: number = WRITE_BY_RISK): number {
  let before = tie.lastContactDay;
  if (riskOn(tie, before, today, clock) >= risk) return before;
  let after = Math.max(before, today);
  for (let step = 64; riskOn(tie, after, today, clock) < risk; step *= 2) {
    before = after;
    after += step;
  }
  while (after - before > 1) {
    const middle = (before + after) >> 1;
    if (riskOn(tie, middle, today, clock) >= risk) after = middle;
    else before = middle;
  }
  return after;
}
