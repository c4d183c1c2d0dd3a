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

/** Which way more went with somebody: what was asked and what came of it is one thing, so the larger of the two is held against what was given. */
export type Leaning = 'giving' | 'taking' | 'even';

/** −1 where all of it was asked or received, 1 where all was given, 0 where it is even or there is neither. */
export function leanOf({ gave, asked, received }: Balance): number {
  const taken = Math.max(asked, received);
  return gave + taken === 0 ? 0 : (gave - taken) / (gave + taken);
}

export const leaningOf = (balance: Balance): Leaning => {
  const lean = leanOf(balance);
  return lean > 0 ? 'giving' : lean < 0 ? 'taking' : 'even';
};

export const sumOf = (balances: readonly Balance[]): Balance =>
  balances.reduce(
    (all, { gave, asked, received, wasAsked }) => ({
      gave: all.gave + gave,
      asked: all.asked + asked,
      received: all.received + received,
      wasAsked: all.wasAsked + wasAsked,
    }),
    NO_BALANCE,
  );

/** `month`: 2026-05. */
export type BalanceMonth = Balance & { readonly month: string };

/** Months in order put together by quarters of the year, each under its first month that is there. */
export function quartersOf(months: readonly BalanceMonth[]): BalanceMonth[] {
  const quarters = new Map<string, BalanceMonth[]>();
  for (const one of months) {
    const [year = '', month = '1'] = one.month.split('-');
    const key = `${year} ${Math.floor((Number(month) - 1) / 3)}`;
    quarters.set(key, [...(quarters.get(key) ?? []), one]);
  }
  return [...quarters.values()].map(all => ({ month: all[0]?.month ?? '', ...sumOf(all) }));
}
