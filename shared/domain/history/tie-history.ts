import { WHOLE } from '../letter-share.ts';
import { bandOf } from '../band.ts';
import { tieNumbers } from '../health.ts';
import type { SilenceClock } from '../silence-clock.ts';
import { decayedSumOfDays } from '../strength.ts';

/** The whole past of a tie, as the store keeps it: enough to see it as it stood on any day. Days are local days. */
export interface TieHistory {
  /** Distinct contact-days, ascending. */
  readonly days: readonly number[];
  /** Sixtieths of a letter on each (letter-share.ts). */
  readonly shares: readonly number[];
  /** The first day on which both had spoken; null while one never did. */
  readonly bothSince: number | null;
  /** The last day on which both had spoken. */
  readonly bothUntil: number | null;
}

/** How many of ascending days are no later than `day`. */
export function daysUntil(days: readonly number[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A tie as the user could have seen it on one past day. */
export interface PastTie {
  readonly risk: number;
  readonly silentDays: number;
  readonly strength: number;
  readonly band: ReturnType<typeof bandOf>;
  /** Contact-days so far. */
  readonly contactDays: number;
}

/** Null where both had not spoken by then. Nothing that came after `day` takes part. */
export function tieOn({ days, shares, bothSince }: TieHistory, day: number, clock: SilenceClock): PastTie | null {
  if (bothSince === null || bothSince > day) return null;
  const contactDays = daysUntil(days, day);
  const lastContactDay = days[contactDays - 1];
  if (lastContactDay === undefined) return null;
  const contact = { decayedSum: decayedSumOfDays(days, shares, contactDays), lastContactDay };
  const { risk, silentDays, strength, health } = tieNumbers(contact, day, clock);
  return { risk, silentDays, strength, band: bandOf(health), contactDays };
}

/** Whether what passed after `from` and until `to` adds up to one whole letter, or they spoke: a place among ten readers is no contact. */
export function hadContact({ days, shares }: TieHistory, from: number, to: number): boolean {
  let sum = 0;
  for (let at = daysUntil(days, from); at < days.length && (days[at] ?? 0) <= to; at += 1) sum += shares[at] ?? 0;
  return sum >= WHOLE;
}
