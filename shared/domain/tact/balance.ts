import type { Gesture } from './gesture.ts';

/** Numbers of gestures, seen from the user. */
export interface Balance {
  readonly gave: number;
  readonly asked: number;
  readonly received: number;
  readonly wasAsked: number;
}

export const NO_BALANCE: Balance = { gave: 0, asked: 0, received: 0, wasAsked: 0 };

/** Thanks are no giving: they answer it. */
export function balanceWith(balance: Balance, { kind, direction }: Pick<Gesture, 'kind' | 'direction'>): Balance {
  if (kind === 'thank') return balance;
  if (direction === 'from-me') {
    return kind === 'ask' ? { ...balance, asked: balance.asked + 1 } : { ...balance, gave: balance.gave + 1 };
  }
  return kind === 'ask' ? { ...balance, wasAsked: balance.wasAsked + 1 } : { ...balance, received: balance.received + 1 };
}

/** The last `count` months up to the one of `now` in UTC, `YYYY-MM`, oldest first. */
export function monthsUpTo(now: number, count: number): string[] {
  const date = new Date(now);
  const current = date.getUTCFullYear() * 12 + date.getUTCMonth();
  return Array.from({ length: count }, (_, index) => {
    const month = current - (count - 1 - index);
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
