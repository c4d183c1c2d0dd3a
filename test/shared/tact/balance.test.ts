import { describe, expect, it } from 'vitest';
import { balanceWith, leaningOf, leanOf, monthsUpTo, NO_BALANCE, quartersOf } from '../../../shared/domain/tact/balance.ts';

describe('the balance', () => {
  it('counts what was given and asked either way, and thanks as neither', () => {
    const all = [
      { kind: 'ask', direction: 'from-me' },
      { kind: 'introduce', direction: 'from-me' },
      { kind: 'share', direction: 'from-them' },
      { kind: 'ask', direction: 'from-them' },
      { kind: 'thank', direction: 'from-me' },
    ] as const;
    expect(all.reduce(balanceWith, NO_BALANCE)).toEqual({ asked: 1, gave: 1, received: 1, wasAsked: 1 });
  });

  it('goes over the end of a year', () => {
    expect(monthsUpTo(Date.UTC(2027, 1, 3), 4)).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
  });

  it('leans to where more went; an ask and what came of it are one', () => {
    expect(leaningOf({ ...NO_BALANCE, gave: 2, asked: 1, received: 1 })).toBe('giving');
    expect(leaningOf({ ...NO_BALANCE, gave: 1, asked: 2, received: 1 })).toBe('taking');
    expect(leaningOf({ ...NO_BALANCE, gave: 1, asked: 1, received: 1 })).toBe('even');
    expect(leaningOf({ ...NO_BALANCE, wasAsked: 3 })).toBe('even');
    expect([leanOf({ ...NO_BALANCE, gave: 4 }), leanOf({ ...NO_BALANCE, asked: 4 })]).toEqual([1, -1]);
  });

  it('puts months together by the quarters they are in, the first of which may be cut', () => {
    const months = monthsUpTo(Date.UTC(2027, 0, 3), 5).map(month => ({ month, ...NO_BALANCE, gave: 1 }));
    expect(quartersOf(months).map(({ month, gave }) => [month, gave])).toEqual([
      ['2026-09', 1],
      ['2026-10', 3],
      ['2027-01', 1],
    ]);
  });
});
