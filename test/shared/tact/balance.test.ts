import { describe, expect, it } from 'vitest';
import { balanceWith, monthsUpTo, NO_BALANCE } from '../../../shared/domain/tact/balance.ts';

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
});
