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
}

const SELECT = `SELECT address, starred, resting, resting_since AS restingSince, resting_until AS restingUntil FROM marks`;

/** Of everybody the user said something of: few. Of several addresses every word counts, as in marks-store.ts. */
export function attitudes(db: Database): AttitudeOf {
  const rows = new Map(db.all<Row>(SELECT).map(row => [row.address, row]));
  return (addresses, lastHeard, now) => {
    const said = addresses.flatMap(address => rows.get(address) ?? []);
    return {
      starred: said.some(({ starred }) => starred === 1),
      resting: said.some(({ resting, restingSince, restingUntil }) =>
        isRestingBy({ resting: resting === 1, restingSince, restingUntil }, lastHeard, now),
      ),
    };
  };
}
