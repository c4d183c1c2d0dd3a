import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second in /proc (proc(5)): 100 on every Linux we know. */
const TICKS = 100;

function statOf(pid: number): { parent: number; cpuSeconds: number } | null {
  try {
    // The name, in brackets, may hold anything.
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ');
    return { parent: Number(fields[1]), cpuSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS };
  } catch {
    return null;
  }
}

/** `root` and all it started, on Linux. */
export function processesOf(root: number): number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter(name => /^\d+$/.test(name))
      .flatMap(name => {
        const stat = statOf(Number(name));
        return stat ? [[Number(name), stat.parent] as const] : [];
      }),
  );
  const found = [root];
  for (const pid of found) for (const [child, parent] of parents) if (parent === pid) found.push(child);
  return found;
}

/** Seconds of CPU they have used so far. */
export const cpuOf = (pids: readonly number[]): number => pids.reduce((sum, pid) => sum + (statOf(pid)?.cpuSeconds ?? 0), 0);

export interface Memory {
  /** MB that are theirs alone, as Chromium's own task manager counts: anonymous pages and what of them was swapped out. */
  readonly own: number;
  /** MB with their part of what several share, above all Electron's binary (proportional set size). */
  readonly proportional: number;
}

export function memoryOf(pids: readonly number[]): Memory {
  const sum = (file: string, field: RegExp): number =>
    pids.reduce((all, pid) => {
      try {
        const text = readFileSync(`/proc/${pid}/${file}`, 'latin1');
        return all + [...text.matchAll(field)].reduce((kb, [, value]) => kb + Number(value), 0) / 1024;
      } catch {
        return all;
      }
    }, 0);
  return { own: sum('status', /^(?:RssAnon|VmSwap):\s+(\d+)/gm), proportional: sum('smaps_rollup', /^Pss:\s+(\d+)/gm) };
}
