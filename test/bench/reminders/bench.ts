import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readEdgeList } from '../health/edge-list.ts';
import { replayReminders } from '../health/reminders.ts';

// `npm run bench -- reminders`: what would have come of the reminders of *going quiet* (write-by, x = .40) on public mail traffic, looked at
// once a week, read from the folder named by FIL_ROUGE_CORPUS. Exits 1 if a floor is missed.

const EU_CORE = 'email-eu-core-temporal.tsv.gz';
/** After it lies a 272-day hole in the collection. */
const EU_CORE_LAST_DAY = 531;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function run(file: string): boolean {
  const { flags, precision, recall, needless, medianDay, perWeek } = replayReminders(readEdgeList(file, EU_CORE_LAST_DAY));
  say(`eu-core, days 0–${EU_CORE_LAST_DAY}: ${flags} reminders, on silent day ${medianDay} (median)`);
  const floors = [
    { name: 'precision: 90 silent days followed', value: precision, ok: precision >= 0.38, bound: '≥ .38' },
    { name: 'recall: silences of 90 days and more', value: recall, ok: recall >= 0.65, bound: '≥ .65' },
    { name: 'reminders in a mailbox and week', value: perWeek, ok: perWeek <= 0.35, bound: '≤ .35' },
  ];
  for (const { name, value, ok, bound } of floors) say(`  ${ok ? 'reached' : 'MISSED '} ${name.padEnd(40)}${value.toFixed(3)}   ${bound}`);
  say(`          ${'mail came within 14 days anyway'.padEnd(40)}${needless.toFixed(3)}`);
  return floors.every(({ ok }) => ok);
}

const corpus = process.env['FIL_ROUGE_CORPUS'] ?? '';
const file = join(corpus, EU_CORE);
if (corpus === '') say('FIL_ROUGE_CORPUS names no folder with the edge lists: nothing measured.');
else if (!existsSync(file)) say(`${EU_CORE} is not in FIL_ROUGE_CORPUS: nothing measured.`);
else if (!run(file)) process.exitCode = 1;
