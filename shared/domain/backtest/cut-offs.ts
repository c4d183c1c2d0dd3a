import { isAlive, QUARTER_DAYS } from '../history/quarter.ts';
import type { SilenceClock } from '../silence-clock.ts';

/** Three years of quarters. */
const CUT_OFFS_AT_MOST = 12;
/** The score needs some past before it can say anything. */
const PAST_DAYS = 180;

/**
 * The past days the question is put on, oldest first: a quarter apart, so that what followed one is not counted for another, each with 180
 * days before it and a whole quarter after, in which the mailbox was in use.
 */
export function cutOffs(firstDay: number, today: number, clock: SilenceClock): number[] {
  const found: number[] = [];
  for (let day = today - QUARTER_DAYS; day >= firstDay + PAST_DAYS && found.length < CUT_OFFS_AT_MOST; day -= QUARTER_DAYS) {
    if (isAlive({ from: day, to: day + QUARTER_DAYS }, clock)) found.push(day);
  }
  return found.toReversed();
}
