import type { Sentence } from './plain-text.ts';
import type { RuleSet } from './rule.ts';

/** What the signs and words of one kind weigh: together above nought, they say that it is there. */
export interface Weights {
  /** What speaks against it from the start. */
  readonly start: number;
  /** By sign; a sign that is not here weighs nothing. */
  readonly signs: Readonly<Record<string, number>>;
  /** By the beginning of a word, as `wordsIn` gives it: as a mail filter has learned them. */
  readonly words: ReadonlyMap<string, number>;
}

/** The signs, or the words, of each sentence of a letter, in its order. */
export type Signs = readonly (readonly string[])[];

/** What belongs together in a letter, in sentences: a greeting, what is said, what is added. */
const PASSAGE = 6;
/** Of a word, what is the same in most of its forms. */
const STEM = 6;

/** Which signs stand in each sentence. */
export const signsIn = (sentences: readonly Sentence[], { rules }: RuleSet): Signs =>
  sentences.map(({ plain }) => [
    ...new Set(
      rules
        .filter(({ when, and, unless }) => when.test(plain) && and?.test(plain) !== false && unless?.test(plain) !== true)
        .map(({ id }) => id),
    ),
  ]);

/** The words of each sentence, cut to what most of their forms share. */
export const wordsIn = (sentences: readonly Sentence[]): Signs =>
  sentences.map(({ plain }) => [...new Set((plain.match(/[a-z']+/g) ?? []).map(word => word.slice(0, STEM)))]);

export interface Weighed {
  /** Index of the sentence that says it most. */
  readonly sentence: number;
  /** The sign that says it most there; null where the words do. */
  readonly sign: string | null;
  readonly weight: number;
}

/** A letter as it is weighed: `own` are the signs of the kind, `setting` those of any letter. */
export interface Scale {
  readonly own: Signs;
  readonly setting: Signs;
  readonly words: Signs;
}

/**
 * Where a letter says something, one sentence for each passage that does. Each sign and word counts once a passage, so that a long letter
 * does not come to say everything.
 */
export function weigh({ own, setting, words }: Scale, { start, signs, words: known }: Weights): Weighed[] {
  const found = new Map<number, Weighed>();
  for (let from = 0; from === 0 || from + PASSAGE <= own.length; from += 1) {
    const to = Math.min(own.length, from + PASSAGE);
    let weight = start;
    for (const sign of new Set([...own.slice(from, to), ...setting.slice(from, to)].flat())) weight += signs[sign] ?? 0;
    for (const word of new Set(words.slice(from, to).flat())) weight += known.get(word) ?? 0;
    if (weight < 0) continue;
    const said = strongest(own, words, from, to, { signs, words: known });
    if ((found.get(said.sentence)?.weight ?? -Infinity) < weight) found.set(said.sentence, { ...said, weight });
  }
  return [...found.values()].toSorted((a, b) => a.sentence - b.sentence);
}

function strongest(
  own: Signs,
  words: Signs,
  from: number,
  to: number,
  { signs, words: known }: Omit<Weights, 'start'>,
): { sentence: number; sign: string | null } {
  const of = (sign: string): number => signs[sign] ?? 0;
  let best: { sentence: number; sign: string | null } = { sentence: from, sign: null };
  let most = -Infinity;
  for (let at = from; at < to; at += 1) {
    const here = own[at] ?? [];
    const sum =
      here.reduce((total, sign) => total + of(sign), 0) + (words[at] ?? []).reduce((total, word) => total + (known.get(word) ?? 0), 0);
    if (sum <= most) continue;
    const [sign = null] = here.filter(one => of(one) > 0).toSorted((a, b) => of(b) - of(a));
    best = { sentence: at, sign };
    most = sum;
  }
  return best;
}
