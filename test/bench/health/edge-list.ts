import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** One mail of an edge list. */
export interface Mail {
  readonly from: number;
  readonly to: number;
  /** Unix seconds. */
  readonly at: number;
}

export const DAY_S = 86_400;
export const dayOf = (at: number): number => Math.floor(at / DAY_S);

/** Reads `src <TAB> dst <TAB> unix seconds`, gzipped and sorted by time. `lastDay`: the last day kept, the first being 0. */
export function readEdgeList(path: string, lastDay = Infinity): Mail[] {
  const mails: Mail[] = [];
  let firstDay: number | null = null;
  for (const line of gunzipSync(readFileSync(path)).toString('latin1').split('\n')) {
    if (line === '') continue;
    const [from, to, at] = line.split('\t').map(Number);
    if (from === undefined || to === undefined || at === undefined) throw new Error(`${path}: not an edge list`);
    firstDay ??= dayOf(at);
    if (dayOf(at) - firstDay > lastDay) break;
    mails.push({ from, to, at });
  }
  return mails;
}
