// `node test/bench/tact/fit-weights.ts [--write] [--only KIND] [--errors]`: what signs and words weigh, fitted to the development letters
// (logistic regression, ridge), and what such weights find in files of letters they were not fitted to (five folds, a file in one of them
// as a whole). --write puts them into shared/domain/tact/gestures; --errors names the letters that are read wrongly.
import { parseArgs } from 'node:util';
import { SAID, type Said, signsOf } from '../../../shared/domain/tact/gestures/signs/signs.ts';
import { plainText, sentencesOf } from '../../../shared/domain/tact/reading/plain-text.ts';
import { heaviest, type Scale, type Weights, wordsIn } from '../../../shared/domain/tact/reading/weigh.ts';
import { developmentLetters, type TactLetter } from '../../support/tact-letters/tact-letters.ts';
import { type Fitted, fitted, type Sample } from './logistic.ts';
import { type Judged, thresholdFor, told } from './threshold.ts';
import { wantedIn } from './judge.ts';
import { tableOf, writeTables } from './write-tables.ts';

const { values } = parseArgs({
  options: { write: { type: 'boolean', default: false }, errors: { type: 'boolean', default: false }, only: { type: 'string' } },
});

const FOLDS = 5;
/** Signs were thought of; words only happened to stand in letters, and are believed less. */
const RIDGE = { signs: 3, classes: 6, words: 8 };
/** Missing one costs more than proposing one too many: what is proposed is confirmed by the user. */
const POSITIVES = 2;
/** Most first letters are short and full of traps; what people write is rather like what other hands wrote. */
const OTHER_HANDS = 2;
/** A word in fewer letters tells of those letters. */
const LETTERS_A_WORD = 3;

interface Read {
  readonly letter: TactLetter;
  readonly scales: ReadonlyMap<Said, Scale>;
}

const isWord = (name: string): boolean => name.includes(':');
const isOfOtherHands = ({ file }: TactLetter): boolean => file.startsWith('aired-') || file.startsWith('errands');
const wants = (letter: TactLetter, kind: Said): boolean => wantedIn(letter).has(kind);
/** A need is the user's to hear of where another tells of it; thanks are theirs to owe. */
const isFor = (kind: Said, { direction }: TactLetter): boolean => direction === 'from-them' || (kind !== 'need' && kind !== 'thanks-due');
/** What somebody gives the user is read by what thanks are due for. */
const isJudged = (kind: Said, letter: TactLetter): boolean => isFor(kind, letter) && (kind !== 'give' || letter.direction === 'from-me');

function reading(letter: TactLetter): Read {
  const sentences = sentencesOf(plainText(letter.text));
  const setting = signsOf('setting', sentences, letter.lang);
  const words = wordsIn(sentences).map(those => those.map(word => `${letter.lang}:${word}`));
  return { letter, scales: new Map(SAID.map(kind => [kind, { own: signsOf(kind, sentences, letter.lang), setting, words }])) };
}

/** Which fold a file is in: the largest files first, each where there is most room. */
function foldsOf(letters: readonly TactLetter[]): (letter: TactLetter) => number {
  const sizes = new Map<string, number>();
  for (const { file } of letters) sizes.set(file, (sizes.get(file) ?? 0) + 1);
  const loads = Array.from({ length: FOLDS }, () => 0);
  const folds = new Map<string, number>();
  for (const [file, size] of [...sizes].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))) {
    const fold = loads.indexOf(Math.min(...loads));
    folds.set(file, fold);
    loads[fold] = (loads[fold] ?? 0) + size;
  }
  return ({ file }) => folds.get(file) ?? 0;
}

const joined = (one: Scale, other: Scale): Scale => ({
  own: [...one.own, ...other.own],
  setting: [...one.setting, ...other.setting],
  words: [...one.words, ...other.words],
});

const weightsFrom = ({ start, weights }: Fitted): Weights => ({
  start,
  signs: new Map([...weights].filter(([name]) => !isWord(name))),
  words: new Map([...weights].filter(([name]) => isWord(name))),
});

const NOTHING: Scale = { own: [], setting: [], words: [] };
const scaleOf = ({ scales }: Read, kind: Said): Scale => scales.get(kind) ?? NOTHING;

const read = developmentLetters().map(reading);
const foldOf = foldsOf(read.map(({ letter }) => letter));
const quiet = read.filter(({ letter }) => wantedIn(letter).size === 0);

/** A letter's fellow: another of its language and fold that says nothing, to make a longer letter with. */
function fellowOf({ letter }: Read, at: number): Read | undefined {
  const those = quiet.filter(one => one.letter.lang === letter.lang && foldOf(one.letter) === foldOf(letter));
  return those[(at * 7) % those.length];
}
const fellows = read.map(fellowOf);

const samplesOf = (kind: Said, letters: readonly Read[]): Sample[] => {
  const times = new Map<string, number>();
  const named = letters.map(one => {
    const { own, setting, words } = scaleOf(one, kind);
    const names = new Set([...own, ...setting, ...words].flat());
    for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
    return { names, letter: one.letter };
  });
  return named.map(({ names, letter }) => ({
    names: [...names].filter(name => (times.get(name) ?? 0) >= LETTERS_A_WORD),
    isSaid: wants(letter, kind),
    counts: (wants(letter, kind) ? POSITIVES : 1) * (isOfOtherHands(letter) ? OTHER_HANDS : 1),
  }));
};

const ridgeOf = (name: string): number => (isWord(name) ? RIDGE.words : name.startsWith('word.') ? RIDGE.classes : RIDGE.signs);

process.stdout.write('what is said  precision/recall by files held out: all letters, those of other hands, those made longer\n');
const tables = new Map<Said, ReturnType<typeof tableOf>>();
for (const kind of SAID) {
  if (values.only !== undefined && values.only !== kind) continue;
  const letters = read.filter(({ letter }) => isFor(kind, letter));
  const judged: Judged[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = weightsFrom(
      fitted(
        samplesOf(
          kind,
          letters.filter(({ letter }) => foldOf(letter) !== fold),
        ),
        ridgeOf,
      ),
    );
    for (const [at, one] of read.entries()) {
      if (!isJudged(kind, one.letter) || foldOf(one.letter) !== fold) continue;
      const isSaid = wants(one.letter, kind);
      const about = { id: one.letter.id, isSaid, isOfOtherHands: isOfOtherHands(one.letter) };
      const short = scaleOf(one, kind);
      judged.push({ ...about, isLonger: false, weight: heaviest(short, model) });
      const fellow = fellows[at];
      const more = fellow ? joined(short, scaleOf(fellow, kind)) : short;
      judged.push({ ...about, isLonger: true, weight: heaviest(more, model) });
    }
  }
  const threshold = thresholdFor(kind, judged);
  process.stdout.write(`${kind.padEnd(13)} ${told(judged, threshold)}\n`);
  if (values.errors) {
    for (const { id, isSaid, isLonger, weight } of judged) {
      const letter = read.find(one => one.letter.id === id)?.letter;
      if (isLonger || !letter || !isOfOtherHands(letter) || weight >= threshold === isSaid) continue;
      process.stdout.write(
        `${isSaid ? 'missed' : 'wrong '} ${(weight - threshold).toFixed(1)} ${id} ${letter.direction} ${letter.text.replaceAll('\n', ' / ').slice(0, 260)}\n`,
      );
    }
  }
  const model = fitted(samplesOf(kind, letters), ridgeOf);
  tables.set(kind, tableOf({ ...model, start: model.start - threshold }));
}
if (values.write && values.only === undefined) writeTables(tables);
