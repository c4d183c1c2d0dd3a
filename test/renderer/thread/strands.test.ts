import { describe, expect, it } from 'vitest';
import { strandRuns } from '../../../renderer/features/person/thread/strands.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 23, 9);
const at = (days: number): number => NOW - days * DAY;
const days = (moment: number): number => Math.round((NOW - moment) / DAY);
const runs = (...ago: number[]): [string, number, number][] =>
  strandRuns(ago.map(at), NOW, days).map(({ strand, top, bottom }) => [strand, top, bottom]);

describe('the thread between two letters', () => {
  it('is full while letters follow each other', () => {
    expect(runs(2, 9, 18)).toEqual([['full', 0, 18]]);
  });

  it('thins after 45 silent days, breaks into dashes after 90 and into dots after 180', () => {
    expect(runs(300)).toEqual([
      ['dotted', 0, 120],
      ['dashed', 120, 210],
      ['thin', 210, 255],
      ['firm', 255, 300],
    ]);
  });

  it('is tied anew by the next letter', () => {
    expect(runs(0, 60)).toEqual([
      ['thin', 0, 15],
      ['firm', 15, 60],
    ]);
  });

  it('covers the whole time without gap or overlap', () => {
    const all = runs(5, 9, 40, 260, 261, 900);
    expect(all[0]?.[1]).toBe(0);
    expect(all.at(-1)?.[2]).toBe(900);
    for (let index = 1; index < all.length; index += 1) expect(all[index]?.[1]).toBe(all[index - 1]?.[2]);
  });
});
