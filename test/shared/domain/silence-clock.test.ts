import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAILBOX_SILENCE_DAYS, silenceClock } from '../../../shared/domain/silence-clock.ts';

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe('the silence clock', () => {
  it('runs while mail comes', () => {
    expect(silenceClock(range(0, 100)).between(10, 60)).toBe(50);
  });

  it('runs on through silences of up to 14 days', () => {
    expect(silenceClock([0, 14, 28]).between(0, 28)).toBe(28);
  });

  it('stands from the 15th silent day until mail comes again', () => {
    const clock = silenceClock([0, 100, 101]);
    expect(clock.between(0, 10)).toBe(10);
    expect(clock.between(0, 50)).toBe(14);
    expect(clock.between(0, 100)).toBe(14);
    expect(clock.between(0, 101)).toBe(15);
    expect(clock.between(40, 60)).toBe(0);
    expect(clock.between(90, 101)).toBe(1);
  });

  it('stands when no mail has been read since', () => {
    expect(silenceClock(range(0, 50)).between(40, 400)).toBe(10 + MAILBOX_SILENCE_DAYS);
  });

  it('never runs backwards', () => {
    expect(silenceClock([0, 1]).between(30, 5)).toBe(0);
  });

  it('adds up, is never faster than the calendar, and does not care for order or repeats', () => {
    const days = fc.array(fc.integer({ min: 0, max: 800 }), { maxLength: 40 });
    const day = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(days, day, day, day, (mailbox, ...moments) => {
        const [a = 0, b = 0, c = 0] = moments.toSorted((x, y) => x - y);
        const clock = silenceClock(mailbox);
        expect(clock.between(a, b) + clock.between(b, c)).toBe(clock.between(a, c));
        expect(clock.between(a, c)).toBeLessThanOrEqual(c - a);
        expect(silenceClock([...mailbox, ...mailbox].toReversed()).between(a, c)).toBe(clock.between(a, c));
      }),
    );
  });

  it('counts the same as walking day by day', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 350 }), fc.integer({ min: 0, max: 350 }), (mailbox, x, y) => {
        const [from, to] = [Math.min(x, y), Math.max(x, y)];
        const first = Math.min(...mailbox);
        let running = 0;
        for (let day = from; day < to; day++) {
          const last = Math.max(-Infinity, ...mailbox.filter(one => one <= day));
          if (day < first || day - last < MAILBOX_SILENCE_DAYS) running++;
        }
        expect(silenceClock(mailbox).between(from, to)).toBe(running);
      }),
    );
  });
});
