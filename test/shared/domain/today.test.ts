import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tieHealth } from '../../../shared/domain/health.ts';
import { localDays } from '../../../shared/domain/local-day.ts';
import { silenceClock } from '../../../shared/domain/silence-clock.ts';
import { summariseTie } from '../../../shared/domain/tie-summary.ts';
import { type TodayCandidate, whomToWriteTo } from '../../../shared/domain/today.ts';

const utc = localDays('UTC');
const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 23, 9);
const clock = silenceClock(Array.from({ length: 5000 }, (_, age) => utc.dayOf(NOW) - age));

/** Letters in turn from each side, so many days ago. */
function candidate(
  id: number,
  ages: readonly number[],
  more: { hidden?: boolean; resting?: boolean; oneWay?: boolean } = {},
): TodayCandidate {
  const letters = ages.map((age, i) => ({
    date: NOW - age * DAY,
    direction: more.oneWay || i % 2 === 0 ? ('received' as const) : ('sent' as const),
  }));
  const { summary, contact } = summariseTie(letters, utc);
  const tie = { ...(contact ?? { decayedSum: 0, lastContactDay: 0 }), twoWay: summary.lastTwoWay !== null, resting: more.resting ?? false };
  return { id, summary, health: tieHealth(tie, NOW, utc, clock), hidden: more.hidden ?? false };
}
const every = (gap: number, times: number, last: number): number[] => Array.from({ length: times }, (_, i) => last + i * gap);
const ids = (...candidates: TodayCandidate[]): number[] => whomToWriteTo(candidates, NOW).map(entry => entry.candidate.id);

describe('whom to write to today', () => {
  it('are people whose write-by has passed or comes within a week', () => {
    const going = candidate(1, every(14, 20, 120));
    const fine = candidate(2, every(14, 20, 5));
    expect(going.health.writeBy).toBeLessThan(NOW);
    expect(fine.health.writeBy).toBeGreaterThan(NOW + 7 * DAY);
    expect(ids(going, fine)).toEqual([1]);
    const due = fine.health.writeBy ?? 0;
    expect(whomToWriteTo([fine], due - 8 * DAY)).toEqual([]);
    expect(whomToWriteTo([fine], due - 6 * DAY)).toMatchObject([{ due }]);
  });

  it('are neither hidden, resting, one-way nor hardly known', () => {
    const ages = every(14, 20, 120);
    expect(
      ids(
        candidate(1, ages, { hidden: true }),
        candidate(2, ages, { resting: true }),
        candidate(3, ages, { oneWay: true }),
        candidate(4, [100, 101]),
        candidate(5, []),
      ),
    ).toEqual([]);
  });

  it('are seven at most', () => {
    expect(ids(...Array.from({ length: 30 }, (_, id) => candidate(id, every(14, 20, 110 + id))))).toHaveLength(7);
  });

  it('are first those with whom there was more, then those whose day has just come', () => {
    const close = candidate(1, every(7, 100, 150));
    const less = candidate(2, every(40, 20, 150));
    expect(ids(less, close)).toEqual([1, 2]);
    const justDue = candidate(3, every(14, 26, 110));
    const longDue = candidate(4, every(14, 26, 300));
    expect(ids(longDue, justDue)).toEqual([3, 4]);
  });

  it('are the long lost only after all who can still be caught', () => {
    const lost = candidate(1, every(7, 200, 800));
    const thin = candidate(2, [200, 260, 400, 480]);
    const caught = candidate(3, every(30, 12, 120));
    expect(ids(lost, thin, caught)).toEqual([3, 2, 1]);
  });

  it('are the same whatever the order they are given in', () => {
    const some = Array.from({ length: 20 }, (_, id) => candidate(id, every(10 + (id % 4), 20, 80 + (id % 5) * 30)));
    const first = ids(...some);
    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: 20 }), shuffled => {
        expect(ids(...shuffled)).toEqual(first);
      }),
    );
  });
});
