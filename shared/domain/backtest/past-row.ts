import { daysUntil, tieOn, type TieHistory } from '../history/tie-history.ts';
import { HORIZON_DAYS } from '../risk.ts';
import type { SilenceClock } from '../silence-clock.ts';

/** An exchange is not yet a tie. */
const SOME_CONTACT_DAYS = 3;

/** A tie on one past day, scored by each rule with what was known then, and what became of it. Higher scores: sooner silent. */
export interface PastRow {
  /** P of the product (risk.ts). */
  readonly risk: number;
  /** Days since the last contact. */
  readonly silentDays: number;
  /** Days since the last contact in usual gaps. */
  readonly overdue: number;
  /** No contact of any kind in the 90 days that followed. */
  readonly fellSilent: boolean;
  /** Contact within 14 days by itself: a reminder would have been needless. */
  readonly cameSoon: boolean;
}

const SOON_DAYS = 14;

/**
 * Null for ties nobody could be reminded of on that day: both had not spoken, hardly any contact, or silent for 90 days already, which any
 * rule gets right.
 */
export function pastRow(tie: TieHistory, day: number, clock: SilenceClock): PastRow | null {
  const last = tie.days[daysUntil(tie.days, day) - 1];
  // The cheap question first: most ties of a long life are silent on most days.
  if (last === undefined || clock.between(last, day) > HORIZON_DAYS) return null;
  const past = tieOn(tie, day, clock);
  if (!past || past.contactDays < SOME_CONTACT_DAYS) return null;
  const next = tie.days[past.contactDays] ?? Infinity;
  return {
    risk: past.risk,
    silentDays: past.silentDays,
    overdue: (1 + past.silentDays) / usualGap(tie.days.slice(0, past.contactDays)),
    fellSilent: next > day + HORIZON_DAYS,
    cameSoon: next <= day + SOON_DAYS,
  };
}

/** The usual gap between two of ascending contact-days: the median, one day at least. */
export function usualGap(contactDays: readonly number[]): number {
  const gaps = contactDays.slice(1).map((day, index) => day - (contactDays[index] ?? day));
  return gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 1;
}
