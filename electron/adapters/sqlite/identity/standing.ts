import { colleagueTest } from '../../../../shared/domain/identity/colleague.ts';
import type { Database } from '../database.ts';

/** What is to be known of a person besides their letters. */
export interface Standing {
  /** The name the user gave; null where they gave none. */
  readonly name: string | null;
  /** Several people write from the address. */
  readonly isShared: boolean;
  readonly isColleague: boolean;
}

/** Of everybody at once: few are named by hand or shared. */
export function standings(db: Database): (addresses: readonly string[]) => Standing {
  const shared = new Set(
    db.all<{ address: string }>("SELECT address FROM shared_mailboxes WHERE coalesce(said, people <> '[]')").map(({ address }) => address),
  );
  const names = new Map(
    db
      .all<{ address: string; name: string }>(
        'SELECT address, display_name AS name FROM marks WHERE display_name IS NOT NULL ORDER BY updated_at',
      )
      .map(({ address, name }) => [address, name]),
  );
  const isColleague = colleagueTest(db.all<{ address: string }>('SELECT address FROM mine').map(({ address }) => address));
  return addresses => ({
    name: addresses.map(address => names.get(address)).find(name => name !== undefined) ?? null,
    isShared: addresses.some(address => shared.has(address)),
    isColleague: isColleague(addresses),
  });
}
