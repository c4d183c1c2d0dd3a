import type { UidRange } from '../../backend/ports/mail.ts';

const LARGEST = 0xffff_ffff;

/** Ascending, disjoint, joined where they touch. */
export function mergedRanges(ranges: readonly UidRange[]): UidRange[] {
  const merged: { first: number; last: number }[] = [];
  for (const { first, last } of ranges.toSorted((a, b) => a.first - b.first)) {
    const before = merged.at(-1);
    if (before && first <= before.last + 1) before.last = Math.max(before.last, last);
    else merged.push({ first, last });
  }
  return merged;
}

/** Numbers as ranges. */
export function rangesOf(uids: readonly number[]): UidRange[] {
  return mergedRanges(uids.filter(uid => Number.isInteger(uid) && uid > 0 && uid <= LARGEST).map(uid => ({ first: uid, last: uid })));
}

/** Numbers as a sequence set (RFC 9051 §9), '' for none. */
export const uidSet = (uids: readonly number[]): string =>
  rangesOf(uids)
    .map(({ first, last }) => (first === last ? `${first}` : `${first}:${last}`))
    .join(',');

/** A sequence set as servers send it (`1:5,7,12:10`; RFC 9051 §9); parts that are no UIDs are left out. Null where it has more than `limit` parts. */
export function parseUidSet(text: string, limit: number): UidRange[] | null {
  const parts = text.split(',', limit + 1);
  if (parts.length > limit) return null;
  const ranges: UidRange[] = [];
  for (const part of parts) {
    const match = /^\s*(\d{1,10})(?::(\d{1,10}))?\s*$/.exec(part);
    if (!match) continue;
    const a = Number(match[1]);
    const b = Number(match[2] ?? match[1]);
    if (a > 0 && b > 0 && a <= LARGEST && b <= LARGEST) ranges.push({ first: Math.min(a, b), last: Math.max(a, b) });
  }
  return mergedRanges(ranges);
}
