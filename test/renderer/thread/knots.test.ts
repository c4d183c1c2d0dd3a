import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DatedContact, tieKnots, weekOf } from '../../../renderer/features/person/thread/knots.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 23, 9);
const at = (days: number): number => NOW - days * DAY;
const yOf =
  (pxPerDay: number) =>
  (moment: number): number =>
    ((NOW - moment) / DAY) * pxPerDay;

describe('the knots of a thread', () => {
  it('hold the letters of one week together and say how many', () => {
    const letters: DatedContact[] = [
      { at: at(3), direction: 'received' },
      { at: at(4), direction: 'sent' },
      { at: at(5), direction: 'sent' },
      { at: at(40), direction: 'received' },
    ];
    const knots = tieKnots(letters, yOf(100), 24);
    expect(knots.map(({ received, sent }) => [received, sent])).toEqual([
      [1, 2],
      [1, 0],
    ]);
    expect(knots[0]).toMatchObject({ newest: at(3), oldest: at(5) });
  });

  it('take weeks from Monday to Sunday', () => {
    expect(weekOf(Date.UTC(2026, 10, 22, 23))).toBe(weekOf(Date.UTC(2026, 10, 16)));
    expect(weekOf(Date.UTC(2026, 10, 23))).toBe(weekOf(Date.UTC(2026, 10, 22)) + 1);
  });

  it('merge further where there is no room, and part again when zoomed', () => {
    const letters = Array.from({ length: 20 }, (_, index): DatedContact => ({ at: at(index * 8), direction: 'sent' }));
    expect(tieKnots(letters, yOf(1), 24).length).toBeLessThan(8);
    expect(tieKnots(letters, yOf(10), 24)).toHaveLength(20);
  });

  it('lose no letter and never stand nearer than the gap unless weeks part them', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ at: fc.integer({ min: at(1500), max: NOW }), direction: fc.constantFrom('received' as const, 'sent' as const) }),
        ),
        fc.double({ min: 0.2, max: 20, noNaN: true }),
        (letters, scale) => {
          const knots = tieKnots(letters, yOf(scale), 24);
          expect(knots.reduce((sum, knot) => sum + knot.received + knot.sent, 0)).toBe(letters.length);
          for (let index = 1; index < knots.length; index += 1) {
            expect((knots[index]?.y ?? 0) - (knots[index - 1]?.y ?? 0)).toBeGreaterThanOrEqual(24);
          }
        },
      ),
    );
  });
});
