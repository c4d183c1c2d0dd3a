import { isRestingBy } from '../../../shared/domain/agenda/resting.ts';
import type { Database } from './database.ts';

/** What the user said that changes how a tie is seen. */
export interface Attitude {
  readonly starred: boolean;
  readonly resting: boolean;
}

export type AttitudeOf = (addresses: readonly string[], lastHeard: number, now: number) => Attitude;

interface Row {
  readonly address: string;
  readonly starred: number;
  readonly resting: number;
  readonly restingSince: number | null;
  readonly restingUntil: number | null;
  readonly at: number;
}

const SELECT = `SELECT address, starred, resting, resting_since AS restingSince, resting_until AS restingUntil, updated_at AS at FROM marks`;

/** Of everybody the user said something of: few. Of several addresses what was said last counts. */
export function attitudes(db: Database): AttitudeOf {
  const rows = new Map(db.all<Row>(SELECT).map(row => [row.address, row]));
  const neither: Attitude = { starred: false, resting: false };
  return (addresses, lastHeard, now) => {
    let last: Row | undefined;
    for (const address of addresses) {
      const row = rows.get(address);
      if (row && (!last || row.at > last.at)) last = row;
    }
    if (!last) return neither;
    const { restingSince, restingUntil } = last;
    return {
      starred: last.starred === 1,
      resting: isRestingBy({ resting: last.resting === 1, restingSince, restingUntil }, lastHeard, now),
    };
  };
}
