import { hadContact, type TieHistory } from '../history/tie-history.ts';
import { isAlive, type Quarter, quartersUntil } from '../history/quarter.ts';
import type { SilenceClock } from '../silence-clock.ts';

/** Two years: long enough to be robust, short enough to be the present life. */
const QUARTERS = 8;
/** Fewer say nothing: a season is no habit. */
const QUARTERS_AT_LEAST = 3;

/** How many ties were kept in each quarter that tells, and what follows. */
export interface Sustained {
  readonly quarters: readonly { readonly to: number; readonly ties: number }[];
  /** The median quarter, ties; null while there are too few quarters. */
  readonly ties: number | null;
  /** Half of the quarters lay between these. */
  readonly usual: { readonly low: number; readonly high: number } | null;
}

/**
 * Counts, tie after tie, those that were really kept: contact worth one whole letter within the quarter, at a time when both were
 * speaking. The median of the last two years: neither a project's rush nor an August moves it much.
 * @param firstDay the mailbox's first day: quarters that began before it do not tell
 */
export function sustainedTies(today: number, firstDay: number, clock: SilenceClock) {
  const quarters = quartersUntil(today, QUARTERS).filter(quarter => quarter.from >= firstDay - 1 && isAlive(quarter, clock));
  const counts = quarters.map(() => 0);
  return {
    /** Whether the tie was kept, in each quarter counted, oldest first. */
    add(tie: TieHistory): boolean[] {
      const kept = quarters.map(quarter => wasKept(tie, quarter));
      for (const [index, one] of kept.entries()) if (one) counts[index] = (counts[index] ?? 0) + 1;
      return kept;
    },
    result(): Sustained {
      const sorted = counts.toSorted((a, b) => a - b);
      const isKnown = sorted.length >= QUARTERS_AT_LEAST;
      return {
        quarters: quarters.map(({ to }, index) => ({ to, ties: counts[index] ?? 0 })),
        ties: isKnown ? Math.round(quantile(sorted, 0.5)) : null,
        usual: isKnown ? { low: Math.round(quantile(sorted, 0.25)), high: Math.round(quantile(sorted, 0.75)) } : null,
      };
    },
  };
}

const wasKept = (tie: TieHistory, { from, to }: Quarter): boolean =>
  tie.bothSince !== null && tie.bothSince <= to && tie.bothUntil !== null && tie.bothUntil > from && hadContact(tie, from, to);

/** Of ascending values, between neighbours in proportion (type 7 of Hyndman and Fan, The American Statistician 50, 1996). */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}
