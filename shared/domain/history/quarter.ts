import type { SilenceClock } from '../silence-clock.ts';

/** Thirteen weeks: every quarter has the same weekdays in it, and the last one is never half over. */
export const QUARTER_DAYS = 91;
/** A quarter of which the mailbox was silent for more than a third tells nothing of people. */
const ALIVE_DAYS = 60;

/** The days after `from`, until and with `to`. */
export interface Quarter {
  readonly from: number;
  readonly to: number;
}

/** The last `count` quarters, oldest first; the last one ends on `lastDay`. */
export const quartersUntil = (lastDay: number, count: number): Quarter[] =>
  Array.from({ length: count }, (_, index) => {
    const to = lastDay - (count - 1 - index) * QUARTER_DAYS;
    return { from: to - QUARTER_DAYS, to };
  });

export const isAlive = ({ from, to }: Quarter, clock: SilenceClock): boolean => clock.between(from, to) >= ALIVE_DAYS;
