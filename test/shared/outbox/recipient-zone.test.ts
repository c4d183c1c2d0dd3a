import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoneOfLetters, type ClockSeen } from '../../../shared/domain/outbox/recipient-zone.ts';

const JULY = Date.UTC(2026, 6, 1);
const NOVEMBER = Date.UTC(2026, 10, 15);
const letters = (...seen: readonly (readonly [at: number, hours: number])[]): ClockSeen[] =>
  seen.map(([at, hours]) => ({ at, offsetMinutes: hours * 60 }));

describe('the time zone letters were written in', () => {
  it.each([
    ['America/New_York', letters([JULY, -4], [NOVEMBER, -5])],
    ['America/Bogota', letters([JULY, -5], [NOVEMBER, -5])],
    ['Asia/Kolkata', letters([NOVEMBER, 5.5])],
    ['Asia/Tokyo', letters([JULY, 9], [NOVEMBER, 9])],
    // A letter from a journey among those from home.
    ['Australia/Sydney', letters([JULY, 10], [NOVEMBER, 11], [NOVEMBER, 9])],
    // What would do for several zones is the user's own.
    ['Europe/Berlin', letters([JULY, 2], [NOVEMBER, 1])],
  ])('is %s', (zone, seen) => {
    expect(zoneOfLetters(seen, 'Europe/Berlin')).toBe(zone);
  });

  it('is not known from letters without, from those of servers that write UTC, nor where they contradict each other', () => {
    expect(zoneOfLetters([], 'Europe/Paris')).toBeNull();
    expect(zoneOfLetters(letters([JULY, 0], [NOVEMBER, 0]), 'Europe/Paris')).toBeNull();
    expect(zoneOfLetters(letters([JULY, 9], [NOVEMBER, -8]), 'Europe/Paris')).toBeNull();
    expect(zoneOfLetters(letters([JULY, 13.75]), 'Europe/Paris')).toBeNull();
  });

  it('ignores a UTC stamp among others, and sees London by its summer', () => {
    expect(zoneOfLetters(letters([NOVEMBER, 0], [JULY, 1]), 'Europe/Paris')).toBe('Europe/London');
  });

  it('does not depend on the order the letters were read in', () => {
    const seen = fc.array(fc.record({ at: fc.constantFrom(JULY, NOVEMBER), offsetMinutes: fc.constantFrom(-300, -240, 0, 60, 120, 540) }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(seen, fc.nat(4), (all, turn) => {
        const turned = [...all.slice(turn), ...all.slice(0, turn)];
        expect(zoneOfLetters(turned, 'Europe/Paris')).toBe(zoneOfLetters(all, 'Europe/Paris'));
      }),
      { numRuns: 60 },
    );
  });
});
