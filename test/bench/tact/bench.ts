// `npm run bench -- tact [--half held-out|development] [--verbose]`: how well tact reads letters its rules were not written against, and
// how long a draft takes. Verbose names the letters that are read wrongly, of the development half only: the other half stays unread.
import { parseArgs } from 'node:util';
import { developmentLetters, heldOutLetters, type TactLetter } from '../../support/tact-letters/tact-letters.ts';
import { judge, readings } from './judge.ts';
import { timeDrafts } from './time-drafts.ts';

const { values } = parseArgs({ options: { half: { type: 'string', default: 'held-out' }, verbose: { type: 'boolean', default: false } } });
const isDevelopment = values.half === 'development';
const letters: readonly TactLetter[] = isDevelopment ? developmentLetters() : heldOutLetters();

/** Issue 6: precision of what interrupts, of what is proposed; recall of either. */
const INTERRUPTS = 0.9;
const PROPOSES = 0.8;
const FINDS = 0.75;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const share = (value: number): string => value.toFixed(2).padStart(5);

// First, while no rule has run: what the very first draft costs is part of the answer.
const times = timeDrafts();
say(`${letters.length} letters, the ${isDevelopment ? 'development' : 'held-out'} half`);
say(`${'detector'.padEnd(14)} precision recall   right  wrong  missed`);
let isMet = true;
for (const { detector, interrupts, right, wrong, missed } of judge(letters)) {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const enough = precision >= (interrupts ? INTERRUPTS : PROPOSES) && recall >= FINDS;
  isMet &&= enough;
  say(
    `${detector.padEnd(14)} ${share(precision)}     ${share(recall)}   ${String(right).padStart(5)}  ${String(wrong).padStart(5)}  ${String(missed).padStart(6)}${enough ? '' : '   below what is asked'}`,
  );
}
if (values.verbose && isDevelopment) {
  for (const letter of letters) {
    const { got, wanted } = readings(letter);
    const wrong = [...got].filter(([detector]) => !wanted.has(detector)).map(([detector, rule]) => `${detector} (${rule})`);
    const missed = [...wanted].filter(detector => !got.has(detector));
    if (wrong.length + missed.length > 0) say(`${letter.id}  wrong: ${wrong.join(', ') || '–'}  missed: ${missed.join(', ') || '–'}`);
  }
}
say('');
for (const line of times) say(line);
process.exitCode = isMet ? 0 : 1;
