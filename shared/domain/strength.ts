import { WHOLE } from './letter-share.ts';

/**
 * Strength S = Σ over contact-weeks of 2^(−age/180 d); a contact-week is a Monday-to-Sunday week of the user's days with at least one
 * letter either way, and as old as its Monday. Letters to several people, or in copy, are a share of one (letter-share.ts): a week of nothing
 * else counts for what they add up to, one whole letter at most.
 *
 * Weeks, not days: a three-week burst of mail no longer looks healthy for months, and the score ranks better (`npm run bench -- health`
 * prints both). Counting messages ranks worse than either: mail is bursty (Barabási, Nature 435, 2005).
 */
export const HALF_LIFE_DAYS = 180;

/** Any fixed day will do: S is kept as a sum at this one (2020-01-01) and aged when read, so time passing writes nothing. */
const REFERENCE_DAY = 18_262;

/** The Monday on or before a local day; 1970-01-01 (day 0) was a Thursday. Equal for all days of one contact-week. */
export const mondayOf = (day: number): number => Math.floor((day + 3) / 7) * 7 - 3;

/** What one contact-week adds to the decayed sum. Add it once per distinct Monday. `share`: sixtieths of its letters together. */
export const weekWeight = (monday: number, share = WHOLE): number =>
  share === 0 ? 0 : Math.min(1, share / WHOLE) * 2 ** ((monday - REFERENCE_DAY) / HALF_LIFE_DAYS);

/** S on a day, from the decayed sum. */
export const strengthOn = (decayedSum: number, day: number): number => decayedSum * 2 ** ((REFERENCE_DAY - day) / HALF_LIFE_DAYS);

/**
 * The decayed sum of all contact days, in any order and with repeats. Adding a week to a kept sum is exact enough (error 1e-15);
 * after a removal call this again, since subtracting a recent week would drown the old ones.
 */
export function decayedSum(contactDays: Iterable<number>): number {
  const mondays = new Set<number>();
  for (const day of contactDays) mondays.add(mondayOf(day));
  let sum = 0;
  for (const monday of [...mondays].toSorted((a, b) => a - b)) sum += weekWeight(monday);
  return sum;
}

/**
 * The decayed sum of distinct days already ascending, each with its sixtieths of a letter: the same additions in the same order as
 * `decayedSum`, without its map. `count`: of the first so many alone.
 */
export function decayedSumOfDays(days: readonly number[], shares: readonly number[], count = days.length): number {
  let sum = 0;
  let last = Number.NaN;
  let share = 0;
  for (let at = 0; at < count; at += 1) {
    const monday = mondayOf(days[at] ?? 0);
    if (monday !== last) {
      sum += weekWeight(last, share);
      share = 0;
    }
    share += shares[at] ?? 0;
    last = monday;
  }
  return sum + weekWeight(last, share);
}
