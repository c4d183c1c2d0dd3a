import { LINK } from './link.ts';
import type { Series } from './scenarios.ts';
import { spreadOf } from './statistics.ts';
import type { Measure } from './task.ts';

export interface Floor {
  readonly what: string;
  readonly measured: number | null;
  /** At most this; null for what is only told beside a promise. */
  readonly floor: number | null;
  readonly stretch: number | null;
  readonly unit: string;
}

/** The promises of the scan, with what was measured; null where the runs needed were left out. */
export function floorsOf(series: readonly Series[]): Floor[] {
  const runsOf = (scenario: string, client: string) => series.find(one => one.scenario === scenario && one.client === client)?.runs ?? [];
  const median = (scenario: string, client: string, of: (run: Measure) => number | null | undefined): number | null => {
    const values = runsOf(scenario, client).flatMap(run => of(run) ?? []);
    return values.length > 0 ? spreadOf(values).median : null;
  };
  const seconds = (scenario: string, client: string) => median(scenario, client, run => run.seconds);
  const ratio = (a: number | null, b: number | null) => (a === null || b === null ? null : a / b);
  const cpuPerMessage = median('warm', 'fetch', run => (run.cpuSeconds === null ? null : (run.cpuSeconds * 1e6) / run.messages));
  /** What the line needs for the raw socket's bytes; for its own where it alone was measured. */
  const linkTime = (scenario: string, client = 'raw') => {
    const wire = median(scenario, client, run => run.wireBytes);
    return wire === null ? null : (wire * 8) / LINK.bitsPerSecond;
  };
  const reading = (scenario: string) => median(scenario, 'pipeline', run => run.extra?.['readingSeconds']);
  const overLink = (what: string, measured: number | null, floor: number | null = null): Floor => ({
    what: `pipeline over the link, ${what}`,
    measured,
    floor,
    stretch: null,
    unit: '× link time',
  });
  const peak = runsOf('warm', 'pipeline').flatMap(run => run.rssMb ?? []);
  return [
    {
      what: 'fetch + parse, warm',
      measured: ratio(seconds('warm', 'fetch'), seconds('warm', 'raw')),
      floor: 1.7,
      stretch: 1.2,
      unit: '× raw',
    },
    { what: 'fetch + parse, CPU', measured: cpuPerMessage, floor: 8, stretch: null, unit: 'µs/message' },
    {
      what: 'whole pipeline, warm',
      measured: ratio(seconds('warm', 'pipeline'), seconds('warm', 'raw')),
      floor: 3.7,
      stretch: 2.5,
      unit: '× raw',
    },
    {
      what: 'whole pipeline, cold',
      measured: ratio(seconds('cold', 'pipeline'), seconds('cold', 'raw')),
      floor: 1.2,
      stretch: null,
      unit: '× raw',
    },
    // As the promise was measured when it was made: without TLS, after connecting.
    overLink('DEFLATE', ratio(reading('link-plain'), linkTime('link-plain')), 1.6),
    overLink('from connecting', ratio(seconds('link-plain', 'pipeline'), linkTime('link-plain'))),
    overLink('TLS', ratio(reading('link'), linkTime('link'))),
    overLink('TLS, from connecting', ratio(seconds('link', 'pipeline'), linkTime('link'))),
    overLink('server’s part replayed', ratio(reading('link-replay'), linkTime('link-replay', 'pipeline'))),
    {
      what: 'unchanged re-scan',
      measured: median('rescan', 'rescan', run => run.extra?.['commands']),
      floor: 10,
      stretch: null,
      unit: 'commands',
    },
    { what: 'unchanged re-scan', measured: median('rescan', 'rescan', run => run.seconds * 1000), floor: 100, stretch: null, unit: 'ms' },
    { what: 'memory, peak', measured: peak.length > 0 ? Math.max(...peak) : null, floor: 300, stretch: null, unit: 'MB' },
    {
      what: 'first people',
      measured: median('warm', 'pipeline', run => run.extra?.['firstPeopleMs']),
      floor: 2000,
      stretch: null,
      unit: 'ms',
    },
  ];
}
