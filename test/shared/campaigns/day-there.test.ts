import { describe, expect, it } from 'vitest';
import { dayThere } from '../../../shared/domain/campaigns/day-there.ts';

const iso = (at: number): string => new Date(at).toISOString().slice(0, 16);

describe('a date meant here, lived there', () => {
  it.each([
    ['2026-11-28T05:00:00Z', 'Asia/Tokyo', '2026-11-28T00:00', '2026-11-28T15:00'],
    ['2026-11-28T05:00:00Z', 'America/New_York', '2026-11-28T14:00', '2026-11-29T05:00'],
    // Half past midnight in Paris is the 28th, whatever UTC says.
    ['2026-11-27T23:30:00Z', 'America/Los_Angeles', '2026-11-28T17:00', '2026-11-29T08:00'],
    // The day on which summer time ends there.
    ['2026-11-01T08:00:00Z', 'America/New_York', '2026-11-01T14:00', '2026-11-02T05:00'],
  ])('%s in Paris is, in %s, from %s to %s', (at, zone, opens, ends) => {
    const day = dayThere(Date.parse(at), 'Europe/Paris', zone, 9);
    expect([iso(day.opens), iso(day.ends)]).toEqual([opens, ends]);
  });
});
