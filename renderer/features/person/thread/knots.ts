import type { Direction } from '../../../../shared/domain/letter.ts';

export interface DatedLetter {
  /** Epoch ms. */
  readonly at: number;
  readonly direction: Direction;
}

/** Letters so close that they make one knot. */
export interface Knot {
  readonly newest: number;
  readonly oldest: number;
  readonly received: number;
  readonly sent: number;
  /** px from the top, of the newest letter. */
  readonly y: number;
}

const DAY = 86_400_000;
/** 1 January 1970 was a Thursday: weeks begin on Monday (ISO 8601). */
const MONDAY = 3;

/** Which week an instant lies in; `offsetMs` brings UTC to the reader's wall clock. */
export const weekOf = (at: number, offsetMs = 0): number => Math.floor((Math.floor((at + offsetMs) / DAY) + MONDAY) / 7);

/**
 * Ties letters into knots, newest first: those of one week always, and those that would stand nearer than `minGap` px. A knot never
 * grows beyond `minGap` for another reason than its week, so a long correspondence stays a row of knots and not one.
 */
export function tieKnots(letters: readonly DatedLetter[], yOf: (at: number) => number, minGap: number): readonly Knot[] {
  const knots: Knot[] = [];
  for (const letter of letters.toSorted((a, b) => b.at - a.at)) {
    const last = knots.at(-1);
    const y = yOf(letter.at);
    const received = letter.direction === 'received' ? 1 : 0;
    if (last && (weekOf(last.newest) === weekOf(letter.at) || y - last.y < minGap)) {
      knots[knots.length - 1] = {
        ...last,
        oldest: letter.at,
        received: last.received + received,
        sent: last.sent + 1 - received,
      };
    } else {
      knots.push({ newest: letter.at, oldest: letter.at, received, sent: 1 - received, y });
    }
  }
  return knots;
}
