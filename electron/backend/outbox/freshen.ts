import type { Clock } from '../ports/index.ts';
import type { Store } from '../ports/store.ts';
import type { Scans } from '../scan/scans.ts';

/** What was read this lately is new enough. */
const FRESH_MS = 2 * 60_000;

/**
 * Reads an account's mailbox again unless that happened just now. True at once for a mailbox that was never read: Fil Rouge then knows
 * of no letters at all, and a first scan may take long.
 */
export function createFreshen({
  store,
  clock,
  scans,
}: {
  store: Store;
  clock: Clock;
  scans: Scans;
}): (accountId: number) => boolean | Promise<boolean> {
  return accountId => {
    const account = store.accounts.list().find(({ id }) => id === accountId);
    if (!account) return false;
    const { lastScan } = account;
    if (lastScan === null) return true;
    const age = clock.now() - lastScan;
    if (age >= 0 && age < FRESH_MS) return true;
    // Why it did not work is shown as the account's state.
    return scans.run(account).then(
      () => true,
      () => false,
    );
  };
}
