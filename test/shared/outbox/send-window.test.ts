import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInWindow, isTimeZone, nextInWindow, OFFICE_HOURS, type SendWindow } from '../../../shared/domain/outbox/send-window.ts';

const ZONES = ['Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia', 'America/St_Johns', 'UTC'];
const anyWindow: fc.Arbitrary<SendWindow> = fc
  .tuple(fc.integer({ min: 0, max: 1400 }), fc.integer({ min: 30, max: 1440 }), fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }))
  .map(([from, length, days]) => ({ from, to: Math.min(1440, from + length), days }))
  .filter(({ from, to }) => to - from >= 30);
const anyTime = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2028, 0, 1) });

/** Weekday and minutes by another way than the code's: the parts of a date written out. */
function wallClock(at: number, zone: string): { day: number; minutes: number } {
  const [date = '', time = ''] = new Date(at).toLocaleString('sv-SE', { timeZone: zone }).split(' ');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return { day: new Date(`${date}T00:00:00Z`).getUTCDay() || 7, minutes: hours * 60 + minutes };
}

describe('the send window', () => {
  it('gives a time that lies in it, on the recipient’s own clock, and never an earlier one than asked', () => {
    fc.assert(
      fc.property(anyTime, anyWindow, fc.constantFrom(...ZONES), (at, window, zone) => {
        const next = nextInWindow(at, window, zone);
        if (next === null) throw new Error('a weekly window has a next opening');
        expect(next).toBeGreaterThanOrEqual(at);
        const { day, minutes } = wallClock(next, zone);
        expect(window.days).toContain(day);
        expect(minutes).toBeGreaterThanOrEqual(window.from);
        expect(minutes).toBeLessThan(window.to);
        expect(next - at).toBeLessThanOrEqual(8 * 86_400_000);
      }),
      { numRuns: 500 },
    );
  });

  it('misses no opening: just before what it gives, the window is closed', () => {
    fc.assert(
      fc.property(anyTime, anyWindow, fc.constantFrom(...ZONES), (at, window, zone) => {
        const next = nextInWindow(at, window, zone) ?? at;
        if (next > at) expect(isInWindow(next - 1000, window, zone)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('waits over the weekend, and a morning in New York is an afternoon in Paris', () => {
    const fridayEvening = Date.UTC(2026, 10, 20, 19, 0);
    expect(new Date(nextInWindow(fridayEvening, OFFICE_HOURS, 'Europe/Paris') ?? 0).toISOString()).toBe('2026-11-23T08:00:00.000Z');
    const mondayNoonInParis = Date.UTC(2026, 10, 23, 11, 0);
    expect(new Date(nextInWindow(mondayNoonInParis, OFFICE_HOURS, 'America/New_York') ?? 0).toISOString()).toBe('2026-11-23T14:00:00.000Z');
  });

  it('opens at nine on the day the clocks change', () => {
    const everyDay = { ...OFFICE_HOURS, days: [1, 2, 3, 4, 5, 6, 7] };
    const inParis = (at: number): string => new Date(nextInWindow(at, everyDay, 'Europe/Paris') ?? 0).toISOString();
    expect(inParis(Date.UTC(2026, 2, 28, 23, 30))).toBe('2026-03-29T07:00:00.000Z');
    expect(inParis(Date.UTC(2026, 9, 24, 23, 30))).toBe('2026-10-25T08:00:00.000Z');
  });

  it('says never for a window without days, and knows zones from inventions', () => {
    expect(nextInWindow(0, { ...OFFICE_HOURS, days: [] }, 'UTC')).toBeNull();
    expect([isTimeZone('Europe/Paris'), isTimeZone('Mars/Olympus')]).toEqual([true, false]);
  });
});
