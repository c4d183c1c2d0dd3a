import { describe, expect, it } from 'vitest';
import { capacityOf, type ChosenTie, costOfAdding } from '../../../shared/domain/capacity/capacity.ts';
import { sustainedTies } from '../../../shared/domain/capacity/sustained.ts';
import { WHOLE } from '../../../shared/domain/letter-share.ts';
import { silenceClock } from '../../../shared/domain/silence-clock.ts';

const TODAY = 20_000;
const EVERY_DAY = silenceClock(Array.from({ length: 1200 }, (_, index) => TODAY - index));
const tie = (days: readonly number[], share = WHOLE) => ({
  days: days.toSorted((a, b) => a - b),
  shares: days.map(() => share),
  bothSince: Math.min(...days),
  bothUntil: Math.max(...days),
});
/** Once in each of the last quarters, `count` of them. */
const everyQuarter = (count: number): number[] => Array.from({ length: count }, (_, index) => TODAY - 10 - 91 * index);

describe('the ties one sustains', () => {
  it('are those kept in a usual quarter: one rush does not raise them', () => {
    const sustained = sustainedTies(TODAY, TODAY - 1100, EVERY_DAY);
    for (let index = 0; index < 5; index += 1) sustained.add(tie(everyQuarter(8)));
    for (let index = 0; index < 40; index += 1) sustained.add(tie([TODAY - 200, TODAY - 199]));
    expect(sustained.result()).toMatchObject({ ties: 5, usual: { low: 5, high: 5 } });
    expect(sustained.result().quarters.map(({ ties }) => ties)).toContain(45);
  });

  it('are not known from a season', () => {
    const sustained = sustainedTies(TODAY, TODAY - 200, EVERY_DAY);
    sustained.add(tie(everyQuarter(2)));
    expect(sustained.result()).toMatchObject({ ties: null, usual: null, quarters: [{ ties: 1 }, { ties: 1 }] });
  });

  it('leave out places among many readers, and years in which only one of two wrote', () => {
    const sustained = sustainedTies(TODAY, TODAY - 1100, EVERY_DAY);
    sustained.add(tie(everyQuarter(8), WHOLE / 10));
    sustained.add({ ...tie(everyQuarter(8)), bothUntil: TODAY - 400 });
    sustained.add({ ...tie(everyQuarter(8)), bothSince: null, bothUntil: null });
    expect(
      sustained
        .result()
        .quarters.slice(-4)
        .map(({ ties }) => ties),
    ).toEqual([0, 0, 0, 0]);
  });

  it('leave out quarters in which the mailbox itself was silent', () => {
    const clock = silenceClock(
      Array.from({ length: 1200 }, (_, index) => TODAY - index).filter(day => day < TODAY - 182 || day > TODAY - 91),
    );
    const sustained = sustainedTies(TODAY, TODAY - 1100, clock);
    expect(sustained.result().quarters).toHaveLength(7);
  });
});

const chosen = (id: number, over: Partial<ChosenTie> = {}): ChosenTie => ({
  id,
  idealDays: 60,
  starred: false,
  resting: false,
  keptQuarters: 4,
  closeness: id,
  ...over,
});

describe('capacity', () => {
  it('counts those whose rhythm asks for a word each quarter, and proposes as many moves as are too many', () => {
    const ties = [
      chosen(1),
      chosen(2, { keptQuarters: 1 }),
      chosen(3, { keptQuarters: 0 }),
      chosen(4, { idealDays: 365 }),
      chosen(5, { resting: true }),
      chosen(6, { idealDays: null }),
    ];
    expect(capacityOf(ties, 1)).toEqual({
      chosen: 3,
      slower: 2,
      beyond: 2,
      proposals: [
        { tie: ties[2], move: 'rest' },
        { tie: ties[1], move: 'yearly' },
      ],
    });
    expect(capacityOf(ties, 3)).toMatchObject({ beyond: 0, proposals: [] });
    expect(capacityOf(ties, null)).toMatchObject({ beyond: null, proposals: [] });
  });

  it('never proposes to ask less of a starred person', () => {
    const ties = [chosen(1, { starred: true, keptQuarters: 0 }), chosen(2)];
    expect(capacityOf(ties, 1).proposals.map(({ tie: { id } }) => id)).toEqual([2]);
    expect(capacityOf([chosen(1, { starred: true })], 0).proposals).toEqual([]);
  });

  it('says whose rhythm an addition costs: nobody’s while there is room, never the newcomer’s', () => {
    const ties = [chosen(1), chosen(2, { keptQuarters: 1 }), chosen(3, { keptQuarters: 2 })];
    const newcomer = chosen(9, { keptQuarters: 0 });
    expect(costOfAdding(ties, [newcomer], 4)).toEqual([]);
    expect(costOfAdding(ties, [newcomer], 3).map(({ tie: { id } }) => id)).toEqual([2]);
    expect(costOfAdding(ties, [newcomer, chosen(10)], 3).map(({ tie: { id } }) => id)).toEqual([2, 3]);
    expect(costOfAdding(ties, [chosen(9, { idealDays: 365 })], 3)).toEqual([]);
    expect(costOfAdding(ties, [newcomer], null)).toEqual([]);
  });

  it('charges a newcomer for one place, not for what was too much before', () => {
    const ties = [1, 2, 3, 4, 5].map(id => chosen(id));
    expect(costOfAdding(ties, [chosen(9)], 2)).toHaveLength(1);
  });
});
