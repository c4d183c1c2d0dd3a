/** What the user said of letting somebody rest. Epoch ms. */
export interface Rest {
  readonly resting: boolean;
  /** Since when: a letter or a meeting after it ends the rest. */
  readonly restingSince: number | null;
  readonly restingUntil: number | null;
}

/** Resting until a day, or until they are heard from. */
export function isRestingBy({ resting, restingSince, restingUntil }: Rest, lastHeard: number, now: number): boolean {
  if (!resting) return false;
  if (restingUntil !== null && restingUntil <= now) return false;
  return restingSince === null || lastHeard <= restingSince;
}

/** Days of letters of mine without an answer after which a tie rests by itself: whoever does not answer twice is not asked a third time. */
const UNANSWERED_AT_MOST = 2;
/** And for how long. */
const REST_DAYS = 180;

/**
 * Whether silence itself says to let somebody rest: the user wrote on two days or more since they were last heard from.
 * @param unansweredDays local days of the user's letters since then
 */
export function restsUnanswered(unansweredDays: Iterable<number>, today: number): boolean {
  const days = new Set(unansweredDays);
  return days.size >= UNANSWERED_AT_MOST && today - Math.max(...days) < REST_DAYS;
}
