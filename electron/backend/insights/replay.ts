import { type Backtest, backtestOf } from '../../../shared/domain/backtest/backtest.ts';
import { cutOffs } from '../../../shared/domain/backtest/cut-offs.ts';
import { type PastRow, pastRow } from '../../../shared/domain/backtest/past-row.ts';
import type { Ports } from '../ports/index.ts';
import type { StoredPerson } from '../ports/store.ts';
import { pastOf, walkPast } from './walk-past.ts';

/** Puts the product's own question on days of the user's past, of every tie there was. */
export async function replay(
  ports: Pick<Ports, 'store' | 'clock'>,
  people: readonly StoredPerson[],
  signal: AbortSignal,
): Promise<Backtest> {
  const past = pastOf(ports);
  const days = cutOffs(past.firstDay, past.today, past.clock);
  const rows: PastRow[] = [];
  await walkPast(ports, past, people, signal, ({ tie }) => {
    if (tie.bothSince === null) return;
    for (const day of days) {
      const row = pastRow(tie, day, past.clock);
      if (row) rows.push(row);
    }
  });
  return backtestOf(rows, days);
}
