import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backtestOf } from '../../../shared/domain/backtest/backtest.ts';
import { cutOffs } from '../../../shared/domain/backtest/cut-offs.ts';
import { type PastRow, pastRow } from '../../../shared/domain/backtest/past-row.ts';
import { areaUnderCurve } from '../../../shared/domain/backtest/rank.ts';
import { shareOfCount } from '../../../shared/domain/backtest/share.ts';
import { tieHealth } from '../../../shared/domain/health.ts';
import { WHOLE } from '../../../shared/domain/letter-share.ts';
import { localDays } from '../../../shared/domain/local-day.ts';
import { silenceClock } from '../../../shared/domain/silence-clock.ts';
import { decayedSum } from '../../../shared/domain/strength.ts';

const TODAY = 20_000;
const RUNNING = silenceClock(Array.from({ length: 2000 }, (_, index) => TODAY - index));
const utc = localDays('UTC');
const tie = (...days: number[]) => ({ days, shares: days.map(() => WHOLE), bothSince: days[0] ?? null, bothUntil: days.at(-1) ?? null });

describe('a tie on a past day', () => {
  it('has the score the product would have shown that day', () => {
    const days = [18_000, 18_009, 18_040, 18_041, 18_080];
    const row = pastRow(tie(...days, 18_500), 18_120, RUNNING);
    const contact = { decayedSum: decayedSum(days), lastContactDay: 18_080, twoWay: true };
    expect(row?.risk).toBe(tieHealth(contact, utc.noonOf(18_120), utc, RUNNING).risk);
    expect(row).toMatchObject({ silentDays: 40, fellSilent: true, cameSoon: false });
  });

  it('knows nothing of what came after', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 18_121, max: 19_000 }), { maxLength: 8 }), later => {
        const before = [18_000, 18_040, 18_080];
        const known = pastRow(tie(...before), 18_120, RUNNING);
        const row = pastRow(tie(...before, ...new Set(later.toSorted((a, b) => a - b))), 18_120, RUNNING);
        expect({ risk: row?.risk, silentDays: row?.silentDays, overdue: row?.overdue }).toEqual({
          risk: known?.risk,
          silentDays: known?.silentDays,
          overdue: known?.overdue,
        });
      }),
      { numRuns: 40 },
    );
  });

  it('is left out while one side had not spoken, where there was hardly any contact, and after 90 silent days', () => {
    const days = [18_000, 18_040, 18_080];
    expect(pastRow({ ...tie(...days), bothSince: 18_121 }, 18_120, RUNNING)).toBeNull();
    expect(pastRow(tie(18_000, 18_080), 18_120, RUNNING)).toBeNull();
    expect(pastRow(tie(...days), 18_171, RUNNING)).toBeNull();
    expect(pastRow(tie(...days), 18_170, RUNNING)).not.toBeNull();
  });

  it('came soon where contact followed within a fortnight', () => {
    expect(pastRow(tie(18_000, 18_040, 18_080, 18_134), 18_120, RUNNING)).toMatchObject({ fellSilent: false, cameSoon: true });
  });
});

describe('the days the question is put on', () => {
  it('lie a quarter apart, with a past before and a whole quarter after', () => {
    const days = cutOffs(TODAY - 500, TODAY, RUNNING);
    expect(days).toEqual([TODAY - 273, TODAY - 182, TODAY - 91]);
    expect(cutOffs(TODAY - 260, TODAY, RUNNING)).toEqual([]);
  });

  it('leave out quarters in which the mailbox was not used', () => {
    const clock = silenceClock(Array.from({ length: 800 }, (_, index) => TODAY - index).filter(day => day < TODAY - 90 || day > TODAY - 5));
    expect(cutOffs(TODAY - 500, TODAY, clock)).toEqual([TODAY - 273, TODAY - 182]);
  });
});

const row = (risk: number, fellSilent: boolean, over: Partial<PastRow> = {}): PastRow => ({
  risk,
  silentDays: 10,
  overdue: 1,
  fellSilent,
  cameSoon: false,
  ...over,
});
const many = (count: number, of: () => PastRow): PastRow[] => Array.from({ length: count }, of);

describe('the backtest', () => {
  it('says what is missing instead of a rate counted on a handful', () => {
    expect(backtestOf([], [])).toMatchObject({ result: null, missing: [{ what: 'past', have: 0 }] });
    const rows = [...many(55, () => row(0.2, false)), ...many(10, () => row(0.8, true))];
    expect(backtestOf(rows, [1, 2])).toMatchObject({ result: null, missing: [{ what: 'silences', have: 10, need: 15 }], rows: 65 });
  });

  it('counts what became of the flagged, and sets each rule beside the product at the same number of flags', () => {
    const rows = [
      ...many(40, () => row(0.6, true, { silentDays: 30 })),
      ...many(20, () => row(0.6, false, { silentDays: 60, cameSoon: true })),
      ...many(20, () => row(0.1, true, { silentDays: 8, overdue: 9 })),
      ...many(120, () => row(0.1, false, { silentDays: 5 })),
    ];
    const { result, missing } = backtestOf(rows, [1, 2]);
    expect(missing).toEqual([]);
    expect(result?.flagged).toMatchObject({ count: 40, of: 60 });
    expect(result?.needless).toMatchObject({ count: 20, of: 60 });
    expect(result?.rules).toMatchObject([
      { rule: 'product', precision: { count: 40 } },
      { rule: 'days-since', precision: { count: 40 } },
      { rule: 'overdue', precision: { count: 60 } },
    ]);
    expect(result?.rules[0]).toMatchObject({ recall: { count: 40, of: 60 } });
    for (const { precision } of result?.rules ?? []) expect(precision.of).toBe(60);
  });

  it('plots what was foretold against what came', () => {
    const rows = [
      ...many(20, () => row(0.3, true)),
      ...many(80, () => row(0.3, false)),
      ...many(90, () => row(0.9, true)),
      ...many(10, () => row(0.9, false)),
    ];
    const { result } = backtestOf(rows, [1, 2]);
    expect(result?.calibration.map(({ foretold, observed }) => [foretold && Math.round(foretold * 10), observed.share])).toEqual([
      [null, null],
      [3, 0.2],
      [null, null],
      [null, null],
      [9, 0.9],
    ]);
    expect(result?.calibrationError).toBeCloseTo(0.05);
  });
});

describe('a rank', () => {
  it('counts how often a case scores higher than another, equals for half', () => {
    const pairs = fc.array(fc.record({ score: fc.integer({ min: 0, max: 6 }), isCase: fc.boolean() }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(pairs, all => {
        const cases = all.filter(({ isCase }) => isCase);
        const others = all.filter(({ isCase }) => !isCase);
        fc.pre(cases.length > 0 && others.length > 0);
        let won = 0;
        for (const one of cases) for (const other of others) won += one.score > other.score ? 1 : one.score === other.score ? 0.5 : 0;
        const auc = areaUnderCurve(
          all.map(({ score }) => score),
          all.map(({ isCase }) => isCase),
        );
        expect(auc).toBeCloseTo(won / (cases.length * others.length), 10);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a share', () => {
  it('comes with where it may truly lie (Wilson 1927)', () => {
    const { share, low, high } = shareOfCount(4, 10);
    expect(share).toBe(0.4);
    expect(low).toBeCloseTo(0.168, 3);
    expect(high).toBeCloseTo(0.687, 3);
    expect(shareOfCount(0, 0)).toEqual({ count: 0, of: 0, share: null, low: 0, high: 1 });
    expect(shareOfCount(0, 5).low).toBe(0);
  });
});
