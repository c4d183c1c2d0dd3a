import { mondayOf } from '../../../shared/domain/strength.ts';
import type { Ports } from '../ports/index.ts';
import { breathe, type Past } from './walk-past.ts';

const WEEKS = 52;
/** Messages looked at in one go: a few milliseconds. */
const SLICE = 20_000;

export interface WeekOfLetters {
  /** Its first local day. */
  readonly monday: number;
  readonly received: number;
  readonly sent: number;
}

/** The last 52 whole weeks, oldest first. */
export async function lettersPerWeek(
  { store }: Pick<Ports, 'store'>,
  { today, days }: Past,
  signal: AbortSignal,
): Promise<WeekOfLetters[]> {
  const first = mondayOf(today) - 7 * WEEKS;
  const weeks = Array.from({ length: WEEKS }, (_, index) => ({ monday: first + 7 * index, received: 0, sent: 0 }));
  for (let after = 0; ;) {
    // A day early: noon is not midnight, and what is too old is left out by its day.
    const slice = store.past.letters(after, SLICE, days.noonOf(first - 1));
    if (!slice) return weeks;
    for (const { at, direction, letters } of slice.letters) {
      const week = weeks[(mondayOf(days.dayOf(at)) - first) / 7];
      if (week) week[direction] += letters;
    }
    after = slice.last;
    await breathe(signal);
  }
}
