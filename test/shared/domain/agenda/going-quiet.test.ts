import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goingQuiet } from '../../../../shared/domain/agenda/silence-reminders.ts';
import { calendarAt, DAY, every, idsOf, letters, NOW, someone } from './agenda-people.ts';

const candidate = (id: number, ages: readonly number[], said: Parameters<typeof someone>[2] = {}) => someone(id, letters(ages), said);

describe('whom to write to today', () => {
  it('are people whose write-by has passed or comes within a week', () => {
    const going = candidate(1, every(14, 20, 120));
    const fine = candidate(2, every(14, 20, 15));
    expect(going.health.writeBy).toBeLessThan(NOW);
    expect(fine.health.writeBy).toBeGreaterThan(NOW + 7 * DAY);
    expect(idsOf(going, fine)).toEqual([1]);
    const due = fine.health.writeBy ?? 0;
    expect(goingQuiet(fine, calendarAt(due - 8 * DAY))).toBeNull();
    expect(goingQuiet(fine, calendarAt(due - 6 * DAY))).toMatchObject({ kind: 'going-quiet', dueDay: Math.floor(due / DAY) });
  });

  it('are neither hidden, resting, one-way nor hardly known', () => {
    const ages = every(14, 20, 120);
    expect(
      idsOf(
        candidate(1, ages, { left: true }),
        candidate(2, ages, { resting: true }),
        someone(3, letters(ages, true)),
        candidate(4, [100, 101]),
        candidate(5, []),
      ),
    ).toEqual([]);
  });

  it('are seven at most', () => {
    expect(idsOf(...Array.from({ length: 30 }, (_, id) => candidate(id, every(14, 20, 110 + id))))).toHaveLength(7);
  });

  it('are first those with whom there was more, then those whose day has just come', () => {
    const close = candidate(1, every(7, 100, 150));
    const less = candidate(2, every(40, 20, 150));
    expect(idsOf(less, close)).toEqual([1, 2]);
    const justDue = candidate(3, every(14, 26, 110));
    const longDue = candidate(4, every(14, 26, 300));
    expect(idsOf(longDue, justDue)).toEqual([3, 4]);
  });

  it('are the long lost only after all who can still be caught', () => {
    const lost = candidate(1, every(7, 200, 800));
    const thin = candidate(2, [200, 260, 400, 480]);
    const caught = candidate(3, every(30, 12, 120));
    expect(idsOf(lost, thin, caught)).toEqual([3, 2, 1]);
  });

  it('are starred people sooner', () => {
    const ages = every(14, 26, 40);
    const plain = candidate(1, ages);
    const starred = candidate(2, ages, { starred: true });
    expect(starred.health.writeBy).toBeLessThan(plain.health.writeBy ?? 0);
  });

  it('are the same whatever the order they are given in', () => {
    const some = Array.from({ length: 20 }, (_, id) => candidate(id, every(10 + (id % 4), 20, 80 + (id % 5) * 30)));
    const first = idsOf(...some);
    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: 20 }), shuffled => {
        expect(idsOf(...shuffled)).toEqual(first);
      }),
    );
  });
});
