import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intersect, subtract, type Ranges } from '../../../electron/backend/scan/uid-ranges.ts';
import { windowsOf } from '../../../electron/backend/scan/windows.ts';

const listed = (ranges: Ranges): number[] =>
  ranges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** Ascending ranges, some of them touching. */
const ranges = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 9 })), { maxLength: 12 }).map(steps => {
  const out: { first: number; last: number }[] = [];
  let next = 1;
  for (const [gap, length] of steps) {
    out.push({ first: next + gap, last: next + gap + length });
    next += gap + length + 1;
  }
  return out;
});

describe('ranges of UIDs behave as the sets they stand for', () => {
  test('subtract', () => {
    fc.assert(
      fc.property(ranges, ranges, (a, b) => {
        const taken = new Set(listed(b));
        expect(listed(subtract(a, b))).toEqual(listed(a).filter(uid => !taken.has(uid)));
      }),
    );
  });

  test('intersect', () => {
    fc.assert(
      fc.property(ranges, ranges, (a, b) => {
        const both = new Set(listed(b));
        expect(listed(intersect(a, b))).toEqual(listed(a).filter(uid => both.has(uid)));
      }),
    );
  });
});

describe('windows', () => {
  const many = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 90_000 })), { maxLength: 6 })
    .map(steps => {
      let next = 1;
      return steps.map(([gap, length]) => {
        const first = next + gap;
        next = first + length + 1;
        return { first, last: first + length };
      });
    });

  test('hold every UID exactly once, newest first, and do not overlap', () => {
    fc.assert(
      fc.property(many, existing => {
        const windows = windowsOf(existing);
        windows.slice(1).forEach((window, index) => expect(window.last).toBeLessThan(windows[index]?.first ?? 0));
        expect(subtract(existing, windows.toReversed())).toEqual([]);
      }),
    );
  });

  test('grow: a first one for the first people, then few round trips', () => {
    const sizes = windowsOf([{ first: 1, last: 1_000_000 }]).map(({ first, last }) => last - first + 1);
    expect(sizes.slice(0, 3)).toEqual([2_000, 20_000, 100_000]);
    expect(sizes).toHaveLength(12);
  });
});
