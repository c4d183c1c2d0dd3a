import type { UidRange } from '../ports/mail.ts';
import type { Ranges } from './uid-ranges.ts';

/**
 * Messages per window: the first is small, so that the first people appear at once; later ones are large, since each costs a round
 * trip (250 a window costs 6.5 times the link at 40 ms). A cut in a window loses nothing: the checkpoint moves inside it.
 */
const SIZES = [2_000, 20_000] as const;
const LARGEST = 100_000;

/**
 * `existing` (ascending) as windows, newest first, each one FETCH. A window spans the gaps inside it, which cost nothing to ask for, so
 * a folder with few messages spread over a huge UID space needs few windows.
 */
export function windowsOf(existing: Ranges): UidRange[] {
  const windows: UidRange[] = [];
  let room: number = SIZES[0];
  let newest: number | null = null;
  for (let at = existing.length - 1; at >= 0; at -= 1) {
    const range = existing[at];
    if (!range) continue;
    let last = range.last;
    while (last >= range.first) {
      const first = Math.max(range.first, last - room + 1);
      newest ??= last;
      room -= last - first + 1;
      last = first - 1;
      if (room > 0) continue;
      windows.push({ first, last: newest });
      newest = null;
      room = SIZES[windows.length] ?? LARGEST;
    }
  }
  const oldest = existing[0];
  if (newest !== null && oldest) windows.push({ first: oldest.first, last: newest });
  return windows;
}
