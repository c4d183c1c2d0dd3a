import { describe, expect, it } from 'vitest';
import { localDays } from '../../../shared/domain/local-day.ts';

const at = (iso: string): number => Date.parse(iso);
const dayNumber = (iso: string): number => at(`${iso}T00:00Z`) / 86_400_000;

describe('local days', () => {
  it.each([
    ['Europe/Paris', '2026-11-22T22:59:59Z', '2026-11-22'],
    ['Europe/Paris', '2026-11-22T23:00:00Z', '2026-11-23'],
    ['Europe/Paris', '2026-07-01T21:59:59Z', '2026-07-01'],
    ['Europe/Paris', '2026-07-01T22:00:00Z', '2026-07-02'],
    ['America/Los_Angeles', '2026-11-23T07:59:59Z', '2026-11-22'],
    ['Pacific/Kiritimati', '2026-11-22T10:00:00Z', '2026-11-23'],
    ['Asia/Kolkata', '2026-11-22T18:29:59Z', '2026-11-22'],
    ['Asia/Kolkata', '2026-11-22T18:30:00Z', '2026-11-23'],
    // The clock goes back at 01:00 UTC on 25 October 2026.
    ['Europe/Paris', '2026-10-24T22:00:00Z', '2026-10-25'],
    ['Europe/Paris', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['Europe/Paris', '2026-10-25T23:00:00Z', '2026-10-26'],
  ])('in %s, %s is on %s', (zone, instant, day) => {
    expect(localDays(zone).dayOf(at(instant))).toBe(dayNumber(day));
  });

  it.each(['UTC', 'Europe/Paris', 'America/St_Johns', 'Pacific/Kiritimati', 'Pacific/Niue'])('noon falls on its own day in %s', zone => {
    const days = localDays(zone);
    for (let day = dayNumber('2025-12-25'); day < dayNumber('2027-01-10'); day++) {
      expect(days.dayOf(days.noonOf(day))).toBe(day);
      expect(days.dayOf(days.noonOf(day) + 11.9 * 3_600_000)).toBe(day);
    }
  });

  it('refuses a zone nobody knows', () => {
    expect(() => localDays('Europe/Atlantis')).toThrow(RangeError);
  });
});
