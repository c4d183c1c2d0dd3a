import type { Sentence } from './plain-text.ts';
import type { RuleSet } from './rule.ts';

/** What the signs and words of one kind weigh: together above nought, they say that it is there. */
export interface Weights {
  /** What speaks against it from the start. */
  readonly start: number;
  /** By sign; a sign that is not here weighs nothing. */
  readonly signs: ReadonlyMap<string, number>;
  /** By the beginning of a word, as `wordsIn` gives it: as a mail filter has learned them. */
  readonly words: ReadonlyMap<string, number>;
}

/** The signs, or the words, of each sentence of a letter, in its order. */
export type Signs = readonly (readonly string[])[];

/** What belongs together in a letter, in sentences. */
const PASSAGE = 4;
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

/** What one sentence adds to a letter: what weighs nothing is left out. */
type Load = readonly (readonly [name: string, weight: number])[];

function loadsOf({ own, setting, words }: Scale, { signs, words: known }: Omit<Weights, 'start'>): Load[] {
  return own.map((those, at) => {
    const load = new Map<string, number>();
    for (const sign of [...those, ...(setting[at] ?? [])]) load.set(sign, signs.get(sign) ?? 0);
    for (const word of words[at] ?? []) load.set(word, known.get(word) ?? 0);
    return [...load].filter(([, weight]) => weight !== 0);
  });
}

interface Passage {
  /** First sentence, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** A letter's passages with what they weigh, one beginning at each sentence. Each sign and word counts once a passage, so that a long letter does
 * not come to say everything. */
function passagesOf(loads: readonly Load[], start: number): Passage[] {
  const found: Passage[] = [];
  const here = new Map<string, number>();
  let weight = start;
  for (const [at, load] of loads.entries()) {
    for (const [name, by] of load) {
      const times = here.get(name) ?? 0;
      if (times === 0) weight += by;
      here.set(name, times + 1);
    }
    for (const [name, by] of loads[at - PASSAGE] ?? []) {
      const times = (here.get(name) ?? 1) - 1;
      if (times === 0) weight -= by;
      here.set(name, times);
    }
    if (at + 1 >= PASSAGE || at + 1 === loads.length) found.push({ from: Math.max(0, at + 1 - PASSAGE), to: at + 1, weight });
  }
  return found;
}

/** What the passage of a letter weighs that weighs most. */
export const heaviest = (scale: Scale, weights: Weights): number =>
  passagesOf(loadsOf(scale, weights), weights.start).reduce((most, { weight }) => Math.max(most, weight), -Infinity);

/** Where a letter says something: one sentence for each passage that does. */
export function weigh(scale: Scale, weights: Weights): Weighed[] {
  const loads = loadsOf(scale, weights);
  const found = new Map<number, Weighed>();
  for (const { from, to, weight } of passagesOf(loads, weights.start)) {
    if (weight < 0) continue;
    const said = strongest(scale.own, loads, from, to, weights);
    if ((found.get(said.sentence)?.weight ?? -Infinity) < weight) found.set(said.sentence, { ...said, weight });
  }
  return [...found.values()].toSorted((a, b) => a.sentence - b.sentence);
}

function strongest(
  own: Signs,
  loads: readonly Load[],
  from: number,
  to: number,
  { signs }: Weights,
): { sentence: number; sign: string | null } {
  const of = (sign: string): number => signs.get(sign) ?? 0;
  let best: { sentence: number; sign: string | null } = { sentence: from, sign: null };
  let most = -Infinity;
  for (let at = from; at < to; at += 1) {
    const sum = (loads[at] ?? []).reduce((total, [, weight]) => total + weight, 0);
    if (sum <= most) continue;
    const [sign = null] = (own[at] ?? []).filter(one => of(one) > 0).toSorted((a, b) => of(b) - of(a));
    best = { sentence: at, sign };
    most = sum;
  }
  return best;
}
