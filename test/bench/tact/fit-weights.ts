// `node test/bench/tact/fit-weights.ts [--write] [--only KIND] [--errors]`: what signs and words weigh, fitted to the development letters
// (logistic regression, ridge), and what such weights find in letters they were not fitted to (five folds). --write puts them into
// shared/domain/tact/gestures; --errors names the letters that are read wrongly.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SAID, type Said, signsOf } from '../../../shared/domain/tact/gestures/signs/signs.ts';
import { plainText, sentencesOf } from '../../../shared/domain/tact/reading/plain-text.ts';
import { wordsIn } from '../../../shared/domain/tact/reading/weigh.ts';
import { developmentLetters, type TactLetter } from '../../support/tact-letters/tact-letters.ts';
import { wantedIn } from './judge.ts';

const { values } = parseArgs({
  options: { write: { type: 'boolean', default: false }, errors: { type: 'boolean', default: false }, only: { type: 'string' } },
});

const FOLDS = 5;
/** Signs were thought of; words only happened to stand in letters, and are believed less. */
const RIDGE = { signs: 2, words: 6 };
const STEPS = 250;
const STEP = 0.05;
/** Missing one costs more than proposing one too many: what is proposed is confirmed by the user. */
const POSITIVES = 3;
/** The first letters are short and full of traps; what people write is rather like the newer ones. */
const NEWER = 3;
/** A word in fewer letters tells of those letters. */
const LETTERS_A_WORD = 3;
const LEAST_WORD = 0.1;
/** Letters nobody thought of say less of what is known: found on such letters, before signs were made of them. */
const UNSEEN: Readonly<Record<Said, number>> = { give: 0, ask: 0.8, thank: 0.9, share: 0, introduce: 0.7, need: 0.2, promise: 0.7 };

interface Sample {
  readonly letter: TactLetter;
  readonly found: readonly number[];
  readonly isSaid: boolean;
}

interface Fit {
  readonly start: number;
  readonly weights: Float64Array;
}

const sum = ({ start, weights }: Fit, found: readonly number[]): number => found.reduce((total, at) => total + (weights[at] ?? 0), start);
const isNewer = ({ id }: TactLetter): boolean => id.length > 4;

/** Adam on the whole set: few signs, few letters. The last weight is the start, and is not held small. */
function fit(samples: readonly Sample[], ridges: readonly number[]): Fit {
  const starts = ridges.length;
  const weights = new Float64Array(starts + 1);
  const mean = new Float64Array(starts + 1);
  const square = new Float64Array(starts + 1);
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = weights.map((weight, at) => (ridges[at] ?? 0) * weight);
    for (const { letter, found, isSaid } of samples) {
      const z = sum({ start: weights[starts] ?? 0, weights }, found);
      const error = (1 / (1 + Math.exp(-z)) - (isSaid ? 1 : 0)) * (isSaid ? POSITIVES : 1) * (isNewer(letter) ? NEWER : 1);
      for (const at of [...found, starts]) slope[at] = (slope[at] ?? 0) + error;
    }
    for (let at = 0; at <= starts; at += 1) {
      const by = slope[at] ?? 0;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * by;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * by * by;
      const moved = (STEP * (mean[at] ?? 0)) / (1 - 0.9 ** step) / (Math.sqrt((square[at] ?? 0) / (1 - 0.99 ** step)) + 1e-8);
      weights[at] = (weights[at] ?? 0) - moved;
    }
  }
  return { start: weights[starts] ?? 0, weights: weights.subarray(0, starts) };
}

const foldOf = ({ id }: TactLetter): number => (createHash('sha256').update(id).digest()[1] ?? 0) % FOLDS;

function told(samples: readonly { isSaid: boolean; isFound: boolean }[]): string {
  const right = samples.filter(({ isSaid, isFound }) => isSaid && isFound).length;
  const found = samples.filter(({ isFound }) => isFound).length;
  const wanted = samples.filter(({ isSaid }) => isSaid).length;
  return `${(right / found).toFixed(2)}/${(right / wanted).toFixed(2)} of ${wanted}`;
}

const isWord = (name: string): boolean => name.includes(':');
const tenths = (weight: number): number => Math.round(weight * 10);

/** Lines of a table, as long as lines may be. */
function lines(entries: readonly string[]): string {
  const all: string[] = [];
  for (const entry of entries) {
    const last = all.at(-1);
    if (last !== undefined && last.length + entry.length < 136) all[all.length - 1] = `${last} ${entry}`;
    else all.push(entry);
  }
  return all.map(line => `    ${line}\n`).join('');
}

const letters = developmentLetters();
const read = letters.map(letter => sentencesOf(plainText(letter.text)));
const settings = letters.map((letter, at) => signsOf('setting', read[at] ?? [], letter.lang).flat());
const words = letters.map((letter, at) => [...new Set(wordsIn(read[at] ?? []).flat())].map(word => `${letter.lang}:${word}`));
const times = new Map<string, number>();
for (const word of words.flat()) times.set(word, (times.get(word) ?? 0) + 1);

const signTables: string[] = [];
const wordTables = { en: new Array<string>(), fr: new Array<string>() };
process.stdout.write('what is said  precision/recall by five folds, of all letters and of the newer ones\n');
for (const kind of SAID) {
  if (values.only !== undefined && values.only !== kind) continue;
  const known = (word: string): boolean => (times.get(word) ?? 0) >= LETTERS_A_WORD;
  const found = letters.map(
    (letter, at) =>
      new Set([...signsOf(kind, read[at] ?? [], letter.lang).flat(), ...(settings[at] ?? []), ...(words[at] ?? []).filter(known)]),
  );
  const names = [...new Set(found.flatMap(signs => [...signs]))].toSorted();
  const ridges = names.map(name => (isWord(name) ? RIDGE.words : RIDGE.signs));
  const indices = new Map(names.map((name, at) => [name, at]));
  const all = letters.map((letter, at): Sample => ({
    letter,
    found: [...(found[at] ?? [])].map(name => indices.get(name) ?? 0),
    isSaid: wantedIn(letter).has(kind),
  }));
  // A need is the user's to hear of where another tells of it.
  const samples = kind === 'need' ? all.filter(({ letter }) => letter.direction === 'from-them') : all;
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const model = fit(
      samples.filter(({ letter }) => foldOf(letter) !== fold),
      ridges,
    );
    return samples
      .filter(({ letter }) => foldOf(letter) === fold)
      .map(sample => ({ ...sample, z: sum(model, sample.found) + UNSEEN[kind] }))
      .map(sample => ({ ...sample, isFound: sample.z >= 0 }));
  }).flat();
  process.stdout.write(`${kind.padEnd(13)} ${told(judged)}, ${told(judged.filter(({ letter }) => isNewer(letter)))}\n`);
  const isWrong = values.errors ? judged.filter(({ isSaid, isFound }) => isSaid !== isFound) : [];
  for (const { letter, isSaid, z, found: those } of isWrong) {
    const signs = those.map(at => names[at] ?? '').filter(name => !isWord(name));
    process.stdout.write(
      `${isSaid ? 'missed' : 'wrong '} ${z.toFixed(1)} ${letter.id} ${letter.text.replaceAll('\n', ' / ').slice(0, 230)} | ${signs.join(' ')}\n`,
    );
  }
  const model = fit(samples, ridges);
  const rows = names
    .map((name, at) => [name, model.weights[at] ?? 0] as const)
    .filter(([name, weight]) => (isWord(name) ? Math.abs(weight) >= LEAST_WORD : tenths(weight) !== 0))
    .toSorted(([, a], [, b]) => b - a);
  const signRows = rows.filter(([name]) => !isWord(name)).map(([name, weight]) => `      '${name}': ${tenths(weight) / 10},\n`);
  signTables.push(`  ${kind}: {\n    start: ${(model.start + UNSEEN[kind]).toFixed(1)},\n    signs: {\n${signRows.join('')}    },\n  },\n`);
  for (const lang of ['en', 'fr'] as const) {
    const entries = rows.filter(([name]) => name.startsWith(`${lang}:`)).map(([name, weight]) => `${name.slice(3)}:${tenths(weight)}`);
    wordTables[lang].push(`  ${kind}: \`\n${lines(entries)}  \`,\n`);
  }
}

const MADE = 'fitted to letters by test/bench/tact/fit-weights.ts: not written by hand.';
const write = (file: string, text: string): void =>
  writeFileSync(new URL(`../../../shared/domain/tact/gestures/${file}`, import.meta.url), text);
if (values.write && values.only === undefined) {
  write(
    'weights.ts',
    `import type { Weights } from '../reading/weigh.ts';\nimport type { Said } from './signs/signs.ts';\n\n/** What each sign weighs, ${MADE} */\nexport const WEIGHTS: Readonly<Record<Said, Omit<Weights, 'words'>>> = {\n${signTables.join('')}};\n`,
  );
  for (const lang of ['en', 'fr'] as const)
    write(
      `words-${lang}.ts`,
      `import type { Said } from './signs/signs.ts';\n\n/** What the beginning of a word weighs, in tenths, ${MADE} */\nexport const WORDS_${lang.toUpperCase()}: Readonly<Record<Said, string>> = {\n${wordTables[lang].join('')}};\n`,
    );
}
