import type { UidRange } from '../ports/mail.ts';

// Everywhere: inclusive, ascending, not overlapping, unless a name says otherwise.
export type Ranges = readonly UidRange[];

/** The UIDs of `from` that `taken` lacks. */
export function subtract(from: Ranges, taken: Ranges): UidRange[] {
  const left: UidRange[] = [];
  let next = 0;
  for (const { first, last } of from) {
    let start = first;
    while (next < taken.length && (taken[next]?.last ?? 0) < start) next += 1;
    // `taken` may reach into the following range too, so it is walked with its own index from here.
    for (let at = next; at < taken.length; at += 1) {
      const hole = taken[at];
      if (!hole || hole.first > last) break;
      if (hole.first > start) left.push({ first: start, last: hole.first - 1 });
      start = hole.last + 1;
      if (start > last) break;
    }
    if (start <= last) left.push({ first: start, last });
  }
  return left;
}

/** The UIDs both have. */
export function intersect(a: Ranges, b: Ranges): UidRange[] {
  return subtract(a, subtract(a, b));
}
