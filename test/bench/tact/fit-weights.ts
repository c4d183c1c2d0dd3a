// `node test/bench/tact/fit-weights.ts [--write]`: what the signs of a gesture weigh, fitted to the development letters (logistic regression,
// ridge), and what such weights find in letters they were not fitted to (five folds). With --write, into shared/domain/tact/gestures/weights.ts.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SAID, signsOf } from '../../../shared/domain/tact/gestures/signs/signs.ts';
import { plainText, sentencesOf } from '../../../shared/domain/tact/reading/plain-text.ts';
import { developmentLetters, type TactLetter } from '../../support/tact-letters/tact-letters.ts';
import { wantedIn } from './judge.ts';

const { values } = parseArgs({
  options: { write: { type: 'boolean', default: false }, errors: { type: 'string' }, only: { type: 'string' } },
});

const FOLDS = 5;
const RIDGE = 0.7;
const STEPS = 300;
const STEP = 0.05;
/** Missing one costs more than proposing one too many: what is proposed is confirmed by the user. */
const POSITIVES = 3;
/** The first letters are short and full of traps; what people write is rather like the newer ones. */
const NEWER = 2;

interface Sample {
  readonly letter: TactLetter;
  readonly signs: readonly number[];
  readonly isSaid: boolean;
}

interface Fit {
  readonly start: number;
  readonly weights: Float64Array;
}

const sum = ({ start, weights }: Fit, signs: readonly number[]): number =>
  signs.reduce((total, sign) => total + (weights[sign] ?? 0), start);

const isFresh = ({ id }: TactLetter): boolean => id.length > 4;

/** Adam on the whole set: few signs, few letters. The last weight is the start, and is not held small. */
function fit(samples: readonly Sample[], signs: number): Fit {
  const weights = new Float64Array(signs + 1);
  const mean = new Float64Array(signs + 1);
  const square = new Float64Array(signs + 1);
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = weights.map((weight, at) => (at === signs ? 0 : RIDGE * weight));
    for (const { letter, signs: found, isSaid } of samples) {
      const z = sum({ start: weights[signs] ?? 0, weights }, found);
      const error = (1 / (1 + Math.exp(-z)) - (isSaid ? 1 : 0)) * (isSaid ? POSITIVES : 1) * (isFresh(letter) ? NEWER : 1);
      for (const at of [...found, signs]) slope[at] = (slope[at] ?? 0) + error;
    }
    for (let at = 0; at <= signs; at += 1) {
      const by = slope[at] ?? 0;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * by;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * by * by;
      const moved = (STEP * (mean[at] ?? 0)) / (1 - 0.9 ** step) / (Math.sqrt((square[at] ?? 0) / (1 - 0.99 ** step)) + 1e-8);
      weights[at] = (weights[at] ?? 0) - moved;
    }
  }
  return { start: weights[signs] ?? 0, weights: weights.subarray(0, signs) };
}

const foldOf = ({ id }: TactLetter): number => (createHash('sha256').update(id).digest()[1] ?? 0) % FOLDS;

function told(samples: readonly { isSaid: boolean; isFound: boolean }[]): string {
  const right = samples.filter(({ isSaid, isFound }) => isSaid && isFound).length;
  const found = samples.filter(({ isFound }) => isFound).length;
  const wanted = samples.filter(({ isSaid }) => isSaid).length;
  return `${(right / found).toFixed(2)}/${(right / wanted).toFixed(2)} of ${wanted}`;
}

const letters = developmentLetters();
const read = letters.map(letter => sentencesOf(plainText(letter.text)));
const settings = letters.map((letter, at) => signsOf('setting', read[at] ?? [], letter.lang).flat());
const tables: string[] = [];
process.stdout.write('what is said  precision/recall by five folds, of all letters and of the newer ones\n');
for (const kind of SAID) {
  if (values.only !== undefined && values.only !== kind) continue;
  const found = letters.map((letter, at) => new Set([...signsOf(kind, read[at] ?? [], letter.lang).flat(), ...(settings[at] ?? [])]));
  const names = [...new Set(found.flatMap(signs => [...signs]))].toSorted();
  const indices = new Map(names.map((name, at) => [name, at]));
  const samples = letters.map((letter, at): Sample => ({
    letter,
    signs: [...(found[at] ?? [])].map(name => indices.get(name) ?? 0),
    isSaid: wantedIn(letter).has(kind),
  }));
  // A need is the user's to hear of where another tells of it.
  const asked = kind === 'need' ? samples.filter(({ letter }) => letter.direction === 'from-them') : samples;
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const model = fit(
      asked.filter(({ letter }) => foldOf(letter) !== fold),
      names.length,
    );
    return asked
      .filter(({ letter }) => foldOf(letter) === fold)
      .map(sample => ({ ...sample, z: sum(model, sample.signs), isFound: sum(model, sample.signs) >= 0 }));
  }).flat();
  process.stdout.write(`${kind.padEnd(13)} ${told(judged)}, ${told(judged.filter(({ letter }) => isFresh(letter)))}\n`);
  if (values.errors === kind)
    for (const { letter, isSaid, isFound, z, signs } of judged)
      if (isSaid !== isFound)
        process.stdout.write(
          `${isSaid ? 'missed' : 'wrong '} ${z.toFixed(1)} ${letter.id} ${letter.text.replaceAll('\n', ' / ').slice(0, 230)} | ${signs.map(at => names[at]?.replace(/^(.)[a-z]+\./, '$1.') ?? '').join(' ')}\n`,
        );
  const model = fit(asked, names.length);
  const rows = names
    .map((name, at) => [name, Math.round((model.weights[at] ?? 0) * 10) / 10] as const)
    .filter(([, weight]) => weight !== 0)
    .toSorted(([, a], [, b]) => b - a);
  tables.push(
    `  ${kind}: {\n    start: ${model.start.toFixed(1)},\n    signs: {\n${rows.map(([name, weight]) => `      '${name}': ${weight},\n`).join('')}    },\n  },\n`,
  );
  if (values.errors === kind)
    process.stdout.write(`${rows.map(([name, weight]) => `${name} ${weight}`).join(', ')}; start ${model.start.toFixed(1)}\n`);
}
if (values.write && values.only === undefined)
  writeFileSync(
    new URL('../../../shared/domain/tact/gestures/weights.ts', import.meta.url),
    `import type { Weights } from '../reading/weigh.ts';
import type { Said } from './signs/signs.ts';

/** What each sign weighs, fitted to letters by test/bench/tact/fit-weights.ts: not written by hand. */
export const WEIGHTS: Readonly<Record<Said, Weights>> = {
${tables.join('')}};
`,
  );
