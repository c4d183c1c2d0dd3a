import { floorsOf, type Floor } from './floors.ts';
import type { Series } from './scenarios.ts';
import { spreadOf } from './statistics.ts';
import { textTable } from './text-table.ts';

const LABELS: Record<string, string> = {
  raw: 'raw socket, bytes discarded',
  'raw-plain': 'raw socket, without DEFLATE',
  fetch: 'ours: fetch + parse',
  pipeline: 'ours: whole pipeline with SQLite',
  imapflow: 'imapflow as shipped (headers unparsed)',
  imaplib: 'Python imaplib (unparsed)',
  mbsync: 'mbsync, full pull',
  rescan: 'ours: unchanged re-scan',
};

const short = (value: number) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

/** One table per condition, then the promises beside what was measured. */
export function reportText(series: readonly Series[]): string {
  const scenarios = [...new Set(series.map(({ scenario }) => scenario))];
  const tables = scenarios.map(scenario => `\n${scenario}\n\n${scenarioTable(series.filter(one => one.scenario === scenario))}`);
  return `${tables.join('\n')}\n\npromises\n\n${floorTable(floorsOf(series))}\n`;
}

function scenarioTable(series: readonly Series[]): string {
  const raw = series.find(({ client }) => client === 'raw')?.runs;
  const base = raw ? spreadOf(raw.map(run => run.seconds)).median : null;
  return textTable(
    ['client', 'runs', 'median s', 'spread s', '× raw', 'messages/s', 'CPU µs/message', 'peak MB', 'wire MB'],
    series.map(({ client, runs }) => {
      const seconds = spreadOf(runs.map(run => run.seconds));
      const cpu = runs.flatMap(run => (run.cpuSeconds === null ? [] : (run.cpuSeconds * 1e6) / run.messages));
      const rss = runs.flatMap(run => run.rssMb ?? []);
      const wire = runs[0]?.wireBytes;
      return [
        LABELS[client] ?? client,
        String(runs.length),
        seconds.median.toFixed(3),
        `${seconds.low.toFixed(3)}–${seconds.high.toFixed(3)}`,
        base && client !== 'rescan' ? short(seconds.median / base) : '',
        String(Math.round((runs[0]?.messages ?? 0) / seconds.median)),
        cpu.length > 0 ? short(spreadOf(cpu).median) : '',
        rss.length > 0 ? Math.max(...rss).toFixed(0) : '',
        wire === undefined ? '' : (wire / 1e6).toFixed(1),
      ];
    }),
  );
}

function verdict(measured: number | null, floor: number | null, stretch: number | null): string {
  if (measured === null) return 'not measured';
  if (floor === null) return '';
  if (measured > floor) return 'NO';
  return stretch !== null && measured <= stretch ? 'stretch' : 'yes';
}

function floorTable(floors: readonly Floor[]): string {
  return textTable(
    ['promise', 'measured', 'at most', 'stretch', 'unit', 'kept'],
    floors.map(({ what, measured, floor, stretch, unit }) => [
      what,
      measured === null ? '' : short(measured),
      floor === null ? '' : String(floor),
      stretch === null ? '' : String(stretch),
      unit,
      verdict(measured, floor, stretch),
    ]),
  );
}
