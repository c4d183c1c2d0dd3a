import type { PastTie } from '../history/tie-history.ts';

export type HeldBand = PastTie['band'];
export type BandCounts = Record<HeldBand, number>;

const noTies = (): BandCounts => ({ strong: 0, steady: 0, cooling: 0, fading: 0 });
/** A tie this silent is a memory; counting it as fading for ever would only tell how old the mailbox is. */
const MEMORY_DAYS = 365;

/** Which of these a quarter did to a tie: it began, it came back, or its thread frayed. */
export type TieChange = 'new' | 'back' | 'gone';

/** Whether the thread holds: strong, steady or cooling. */
export const holds = (tie: PastTie | null): boolean => tie !== null && tie.band !== 'fading';

/** What happened between two days; null where nothing did. */
export function changeBetween(before: PastTie | null, after: PastTie | null): TieChange | null {
  if (holds(before)) return holds(after) ? null : 'gone';
  if (before === null && after !== null) return 'new';
  return holds(after) ? 'back' : null;
}

/** Counts how many ties held how on each of some days, and what changed in between. */
export function bandsOverTime(days: readonly number[]) {
  const points = days.map(day => ({ day, bands: noTies(), changes: { new: 0, back: 0, gone: 0 } satisfies Record<TieChange, number> }));
  return {
    /** `past`: the tie on each of the days. */
    add(past: readonly (PastTie | null)[]): void {
      for (const [index, point] of points.entries()) {
        const tie = past[index] ?? null;
        if (tie && tie.silentDays <= MEMORY_DAYS) point.bands[tie.band] += 1;
        // Nothing is known of before the first day.
        const change = index === 0 ? null : changeBetween(past[index - 1] ?? null, tie);
        if (change) point.changes[change] += 1;
      }
    },
    result: (): readonly { readonly day: number; readonly bands: BandCounts; readonly changes: Record<TieChange, number> }[] => points,
  };
}
