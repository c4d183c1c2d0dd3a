import type { Direction } from '../letter.ts';
import type { Conversation } from './conversation.ts';

/** How long answers usually take, in hours. */
export interface AnswerTime {
  readonly medianHours: number;
  /** The middle half of the answers took from … to … hours. */
  readonly fromHours: number;
  readonly toHours: number;
  /** On how many answers this rests. */
  readonly n: number;
}

const HOUR_MS = 3_600_000;
/** Fewer say nothing of what is usual. */
const FEWEST = 3;
/** What comes later takes up an old conversation; it answers nothing. */
const LATEST_HOURS = 90 * 24;

/**
 * How long one side usually takes to answer: from the first letter nobody had answered to the first answer, in plain hours, since that is how
 * long the other waits, nights and Sundays included. Null where there were fewer than three answers.
 * @param conversations letters with one person only
 * @param answers `received`: theirs to the user; `sent`: the user's to them
 */
export function answerTime(conversations: readonly Conversation[], answers: Direction): AnswerTime | null {
  const hours: number[] = [];
  for (const { letters } of conversations) {
    let [first] = letters;
    for (const letter of letters) {
      if (letter.direction === first.direction) continue;
      const took = (letter.at - first.at) / HOUR_MS;
      if (letter.direction === answers && took <= LATEST_HOURS) hours.push(took);
      first = letter;
    }
  }
  if (hours.length < FEWEST) return null;
  const ordered = hours.toSorted((a, b) => a - b);
  return { medianHours: quantile(ordered, 0.5), fromHours: quantile(ordered, 0.25), toHours: quantile(ordered, 0.75), n: ordered.length };
}

/** Between the two nearest, as in most software (type 7 of Hyndman and Fan, 1996); to a tenth. */
function quantile(ordered: readonly number[], share: number): number {
  const place = share * (ordered.length - 1);
  const low = ordered[Math.floor(place)] ?? 0;
  const high = ordered[Math.ceil(place)] ?? low;
  return Math.round((low + (high - low) * (place - Math.floor(place))) * 10) / 10;
}
