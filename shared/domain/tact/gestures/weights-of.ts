import type { TactLanguage } from '../gesture.ts';
import type { Weights } from '../reading/weigh.ts';
import type { Said } from './signs/signs.ts';
import { WEIGHTS } from './weights.ts';
import { WORDS_EN } from './words-en.ts';
import { WORDS_FR } from './words-fr.ts';

/** "help:12": the beginning of a word, and what it weighs in tenths. */
const parsed = (table: string): Map<string, number> =>
  new Map(
    table
      .trim()
      .split(/\s+/)
      .map(entry => entry.split(':'))
      .map(([word = '', tenths = '0']) => [word, Number(tenths) / 10]),
  );

const built = new Map<string, Weights>();

/** What the signs and words of a kind weigh in a language. */
export function weightsOf(kind: Said, language: TactLanguage): Weights {
  const key = `${kind} ${language}`;
  const known = built.get(key);
  if (known) return known;
  const { start, signs } = WEIGHTS[kind];
  const made = { start, signs: parsed(signs), words: parsed((language === 'fr' ? WORDS_FR : WORDS_EN)[kind]) };
  built.set(key, made);
  return made;
}
