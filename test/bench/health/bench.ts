import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bandOf } from '../../../shared/domain/band.ts';
import { fittedProbabilities } from './calibrate.ts';
import { readEdgeList } from './edge-list.ts';
import { type Figures, figuresOf } from './figures.ts';
import { replayReminders } from './reminders.ts';
import { activeRows, type Row } from './rows.ts';
import { baselines, product, type Score, variants30, variants90 } from './scores.ts';

// `npm run bench -- health`: how well the product's score foretells which ties fall silent, on public mail traffic (who, whom, when) read
// from the folder named by FIL_ROUGE_CORPUS, beside simpler rules and what else was tried. Exits 1 if a floor is missed.

const EU_CORE = 'email-eu-core-temporal.tsv.gz';
/** After it lies a 272-day hole in the collection. */
const EU_CORE_LAST_DAY = 531;
const RADOSLAW = 'radoslaw-email.tsv.gz';

const say = (line = ''): void => void process.stdout.write(`${line}\n`);

function measure(rows: readonly Row[], score: Score): Figures {
  const scores = rows.map(row => score.of(row));
  const probabilities = score.isProbability
    ? scores
    : fittedProbabilities(
        scores,
        rows.map(row => row.silent),
      );
  return figuresOf(rows, scores, probabilities);
}

const cell = (value: number): string => value.toFixed(4).replace(/^0/, '').padStart(8);

function table(title: string, rows: readonly Row[], scores: readonly Score[]): Map<Score, Figures> {
  const silent = rows.filter(row => row.silent).length;
  say(`${title}: ${rows.length} rows, ${(silent / rows.length).toFixed(3)} fell silent`);
  say(`  ${''.padEnd(40)}     AUC   macro      AP   Brier     ECE`);
  const results = new Map<Score, Figures>();
  for (const score of scores) {
    const figures = measure(rows, score);
    results.set(score, figures);
    const fitted = score.isProbability ? '' : '  (Brier and ECE fitted in hindsight)';
    say(`  ${score.name.padEnd(40)}${[figures.auc, figures.macro, figures.ap, figures.brier, figures.ece].map(cell).join('')}${fitted}`);
  }
  say();
  return results;
}

function bandTable(rows: readonly Row[]): void {
  const byBand = Map.groupBy(rows, row => bandOf(Math.round(100 * (1 - product.of(row)))));
  say('What became of each band, eu-core, the product');
  for (const band of ['strong', 'steady', 'cooling', 'fading'] as const) {
    const held = byBand.get(band) ?? [];
    const silent = held.filter(row => row.silent).length;
    say(`  ${band.padEnd(10)}${cell(held.length / rows.length)} of ties, of which${cell(silent / held.length)} fell silent`);
  }
  say();
}

function checkFloors(figures: Figures): boolean {
  const floors = [
    { name: 'AUC', value: figures.auc, ok: figures.auc >= 0.81, bound: '≥ .810' },
    { name: `macro AUC over ${figures.owners} mailboxes`, value: figures.macro, ok: figures.macro >= 0.795, bound: '≥ .795' },
    { name: 'Brier', value: figures.brier, ok: figures.brier <= 0.155, bound: '≤ .155' },
    { name: 'ECE', value: figures.ece, ok: figures.ece <= 0.05, bound: '≤ .05' },
  ];
  say('Floors, eu-core, the product');
  for (const { name, value, ok, bound } of floors) say(`  ${ok ? 'reached' : 'MISSED '} ${name.padEnd(32)}${cell(value)}   ${bound}`);
  return floors.every(floor => floor.ok);
}

function run(corpus: string): boolean {
  const started = performance.now();
  const euCore = readEdgeList(join(corpus, EU_CORE), EU_CORE_LAST_DAY);
  const rows = activeRows(euCore, 90);
  const results = table('eu-core, days 0–531, next 90 days', rows, [product, ...baselines, ...variants90]);
  bandTable(rows);

  const reminders = replayReminders(euCore);
  say(`Reminding on the write-by day, eu-core: ${reminders.flags} reminders on silent day ${reminders.medianDay} (median)`);
  say(`  followed by 90 silent days ${reminders.precision.toFixed(2)}, answered within 14 days anyway ${reminders.needless.toFixed(2)},`);
  say(`  silences of 90 days and more reminded of in time ${reminders.recall.toFixed(2)}`);
  say();

  if (existsSync(join(corpus, RADOSLAW))) {
    const radoslaw = readEdgeList(join(corpus, RADOSLAW));
    const tried90 = variants90.filter(score => /^contact-(days|weeks, (not|\^4.3, alive))/.test(score.name));
    table('radoslaw, next 90 days', activeRows(radoslaw, 90), [product, ...baselines, ...tried90]);
    table('radoslaw, next 30 days', activeRows(radoslaw, 30), [...variants30, ...baselines]);
  } else say(`${RADOSLAW} is not there: skipped.\n`);

  const figures = results.get(product);
  const reached = figures !== undefined && checkFloors(figures);
  say(`\n${((performance.now() - started) / 1000).toFixed(1)} s`);
  return reached;
}

const corpus = process.env['FIL_ROUGE_CORPUS'];
if (corpus === undefined || corpus === '') say('FIL_ROUGE_CORPUS names no folder with the edge lists: nothing measured.');
else if (!existsSync(join(corpus, EU_CORE))) say(`${EU_CORE} is not in FIL_ROUGE_CORPUS: nothing measured.`);
else if (!run(corpus)) process.exitCode = 1;
