import type { Database } from './database.ts';
import type { LedgerKeeper } from './ledger-keeper.ts';

/** Contact-days are days of the user's zone: whoever has moved gets them counted again. */
export function useTimeZone(db: Database, keeper: LedgerKeeper, timeZone: string): void {
  const stored = db.get<{ value: string }>("SELECT value FROM meta WHERE key = 'time-zone'")?.value;
  if (stored === timeZone) return;
  keeper.change(() => {
    db.run("INSERT OR REPLACE INTO meta (key, value) VALUES ('time-zone', ?)", timeZone);
    if (stored !== undefined) keeper.rebuild();
  });
}
