/** How the thread looks at a moment: full after recent letters, then thinner, dashed, dotted as silence lasts. */
export type Strand = 'full' | 'firm' | 'thin' | 'dashed' | 'dotted';

export interface StrandRun {
  readonly strand: Strand;
  /** px, `top` is newer. */
  readonly top: number;
  readonly bottom: number;
}

const DAY = 86_400_000;
/** Letters closer than this keep the thread full. */
const FULL_DAYS = 12;
/** Days of silence after which each strand begins. The same steps as the bands a tie usually falls through. */
const FRAYING: readonly (readonly [days: number, strand: Strand])[] = [
  [0, 'firm'],
  [45, 'thin'],
  [90, 'dashed'],
  [180, 'dotted'],
];

/**
 * The runs of the thread from `now` down to the first letter. Between two letters it frays upwards, as it did in time: the older letter
 * holds it firm for 45 days, and the next one ties it anew. `moments` are epoch ms, any order.
 */
export function strandRuns(moments: readonly number[], now: number, yOf: (at: number) => number): readonly StrandRun[] {
  const times = [...new Set([now, ...moments])].toSorted((a, b) => b - a);
  const runs: StrandRun[] = [];
  const add = (strand: Strand, newer: number, older: number): void => {
    if (newer <= older) return;
    const last = runs.at(-1);
    const run = { strand, top: yOf(newer), bottom: yOf(older) };
    if (last?.strand === strand) runs[runs.length - 1] = { ...last, bottom: run.bottom };
    else runs.push(run);
  };
  for (let index = 0; index + 1 < times.length; index += 1) {
    const newer = times[index] ?? now;
    const older = times[index + 1] ?? now;
    if (newer - older <= FULL_DAYS * DAY) {
      add('full', newer, older);
      continue;
    }
    for (let step = FRAYING.length - 1; step >= 0; step -= 1) {
      const [days, strand] = FRAYING[step] ?? [0, 'firm' as const];
      const until = FRAYING[step + 1]?.[0] ?? Infinity;
      add(strand, Math.min(newer, older + until * DAY), older + days * DAY);
    }
  }
  return runs;
}
