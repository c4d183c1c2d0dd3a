import { readManner, sureOf } from '../../names/manner.ts';
import type { UsualManner } from '../draft.ts';
import { lastWords, wordsIn } from './ends-of-letter.ts';

/** Below this many letters a length is no habit. */
const FEWEST = 3;

function medianWords(texts: readonly string[]): number | null {
  if (texts.length < FEWEST) return null;
  const sorted = texts.map(wordsIn).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

/** The words most letters end with, where more than half of those that have some agree. */
function usualSignOff(texts: readonly string[]): string | null {
  const said = texts.map(text => lastWords(text)?.words.replace(/[\s,.!]+$/, '')).filter(words => words !== undefined);
  const counts = new Map<string, number>();
  for (const words of said) counts.set(words, (counts.get(words) ?? 0) + 1);
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return best !== undefined && said.length >= 2 && best[1] * 2 > said.length ? best[0] : null;
}

/** How the user writes to somebody, from new texts of the user's letters to them and of theirs to the user; newest first. */
export function usualManner(mine: readonly string[], theirs: readonly string[]): UsualManner {
  const { language, register, greeting } = readManner(mine);
  return {
    language: sureOf(language),
    register: sureOf(register),
    greeting: sureOf(greeting),
    signOff: usualSignOff(mine),
    myWords: medianWords(mine),
    theirWords: medianWords(theirs),
  };
}
