import type { UsualManner } from '../../../shared/domain/tact/draft.ts';
import { sureOf } from '../../../shared/domain/names/manner.ts';
import type { Correspondent } from '../writing/correspondent.ts';
import type { LetterManner } from '../ports/tact-store.ts';
import { tactOf, type TactContext } from './tact-context.ts';

/** Of the newest letters either way: what is usual changes. */
const LETTERS = 30;
/** Fewer tell nothing of what is usual. */
const ENOUGH = 3;

function median(numbers: readonly number[]): number | null {
  if (numbers.length < ENOUGH) return null;
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? null;
}

/** The value more than half of them have; null where there are fewer than three, or no such value. */
function usual(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most && most[1] >= ENOUGH && most[1] * 2 > values.length ? most[0] : null;
}

/** How the user usually writes to somebody: what they said of it, else what their own letters show. */
export function usualManner(context: Pick<TactContext, 'ports'>, { person, marks, tone }: Correspondent): UsualManner {
  const manner = context.ports.store.identity.mannerOf(person.addresses)?.manner ?? null;
  const letters = tactOf(context).manners(person.addresses, LETTERS);
  const words = (direction: LetterManner['direction']): number[] =>
    letters.flatMap(letter => (letter.direction === direction && letter.words !== null ? [letter.words] : []));
  return {
    language: tone.languageKnown ? tone.language : null,
    register: tone.registerKnown ? tone.register : null,
    // What the user said of the register is newer than their letters.
    greeting: marks.register === null ? sureOf(manner?.greeting ?? null) : null,
    signOff: usual(letters.flatMap(({ direction, signOff }) => (direction === 'sent' && signOff !== null ? [signOff] : []))),
    myWords: median(words('sent')),
    theirWords: median(words('received')),
  };
}
