import { describe, expect, it } from 'vitest';
import { layThread } from '../../../renderer/features/person/thread/layout.ts';
import { monthStarts } from '../../../renderer/features/person/thread/month-starts.ts';

const DAY = 86_400_000;
const NOW = new Date(2026, 10, 23, 9).getTime();
const lay = (ago: readonly number[], height = 640): ReturnType<typeof layThread> => {
  const letters = ago.map((days, index) => ({ at: NOW - days * DAY, direction: index % 2 ? ('sent' as const) : ('received' as const) }));
  return layThread({ contacts: letters, now: NOW, height, monthStarts: monthStarts(Math.min(...letters.map(letter => letter.at)), NOW) });
};

describe('the layout of a thread', () => {
  it('runs from now at the top to the first letter at the bottom, evenly', () => {
    const { knots, top, end, height } = lay([0, 400, 800]);
    expect(knots[0]?.y).toBeCloseTo(top);
    expect(knots[2]?.y).toBeCloseTo(end);
    expect(end).toBeLessThan(height);
    expect((knots[1]?.y ?? 0) - top).toBeCloseTo(end - (knots[1]?.y ?? 0));
  });

  it('does not stretch a tie of a few days over the whole height', () => {
    expect(lay([0, 6]).end).toBeLessThan(100);
  });

  it('names long silences where there is room for the words', () => {
    expect(lay([0, 300, 310]).silences.map(({ days }) => Math.round(days))).toEqual([300]);
    expect(lay([0, 30, 60]).silences).toEqual([]);
  });

  it('labels the newest and the first letter, and never lets words touch', () => {
    const { labelled, knots, silences } = lay(Array.from({ length: 60 }, (_, index) => index * 12));
    expect(labelled.has(0)).toBe(true);
    expect(labelled.has(knots.length - 1)).toBe(true);
    const ys = [...[...labelled].map(index => knots[index]?.y ?? 0), ...silences.map(silence => silence.y)].toSorted((a, b) => a - b);
    for (let index = 1; index < ys.length; index += 1) expect((ys[index] ?? 0) - (ys[index - 1] ?? 0)).toBeGreaterThanOrEqual(19);
  });

  it('marks Januaries when far, months when near', () => {
    const far = lay([0, 365 * 9]);
    expect(far.ticks.every(({ at }) => new Date(at).getMonth() === 0)).toBe(true);
    const near = lay([0, 300], 4_000);
    expect(near.ticks.length).toBeGreaterThan(7);
  });

  it('takes a letter from the future as one of today', () => {
    expect(lay([-400, 10]).knots[0]?.y).toBeGreaterThanOrEqual(0);
  });
});
