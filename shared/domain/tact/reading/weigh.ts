import type { Sentence } from './plain-text.ts';
import type { RuleSet } from './rule.ts';

/** What the signs of one kind weigh: together above nought, they say that it is there. */
export interface Weights {
  /** What speaks against it from the start. */
  readonly start: number;
  /** By sign; a sign that is not here weighs nothing. */
  readonly signs: Readonly<Record<string, number>>;
}

/** The signs of each sentence of a letter, in its order. */
export type Signs = readonly (readonly string[])[];

/** What belongs together in a letter, in sentences: a greeting, what is said, what is added. */
const PASSAGE = 6;

/** Which signs stand in each sentence. */
export const signsIn = (sentences: readonly Sentence[], { rules }: RuleSet): Signs =>
  sentences.map(({ plain }) => [
    ...new Set(rules.filter(({ when, and, unless }) => when.test(plain) && and?.test(plain) !== false && unless?.test(plain) !== true).map(({ id }) => id)),
  ]);

export interface Weighed {
  /** Index of the sentence that says it most. */
  readonly sentence: number;
  /** The sign that says it most there. */
  readonly sign: string;
  readonly weight: number;
}

/**
 * Where a letter says something, one sentence for each passage that does. Each sign counts once a passage, so that a long letter does not
 * come to say everything.
 * @param own signs of this kind; one of them has to be what says it
 * @param setting what the passage is like besides
 */
export function weigh(own: Signs, setting: Signs, { start, signs }: Weights): Weighed[] {
  const of = (sign: string): number => signs[sign] ?? 0;
  const found = new Map<number, Weighed>();
  for (let from = 0; from === 0 || from + PASSAGE <= own.length; from += 1) {
    const to = Math.min(own.length, from + PASSAGE);
    const here = new Set<string>();
    for (let at = from; at < to; at += 1) for (const sign of [...(own[at] ?? []), ...(setting[at] ?? [])]) here.add(sign);
    let weight = start;
    for (const sign of here) weight += of(sign);
    if (weight < 0) continue;
    const said = strongest(own, from, to, of);
    if (said && (found.get(said.sentence)?.weight ?? -Infinity) < weight) found.set(said.sentence, { ...said, weight });
  }
  return [...found.values()].toSorted((a, b) => a.sentence - b.sentence);
}

function strongest(own: Signs, from: number, to: number, of: (sign: string) => number): { sentence: number; sign: string } | null {
  let best: { sentence: number; sign: string } | null = null;
  let most = 0;
  for (let at = from; at < to; at += 1) {
    const signs = (own[at] ?? []).toSorted((a, b) => of(b) - of(a));
    const sum = signs.reduce((total, sign) => total + of(sign), 0);
    const [sign] = signs;
    if (sign !== undefined && sum > most) {
      best = { sentence: at, sign };
      most = sum;
    }
  }
  return best;
}
