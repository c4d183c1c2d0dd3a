import type { Database } from './database.ts';

/** The persons to whom these addresses belong now. */
export const personsWith = (db: Database, addresses: readonly string[]): Set<number> =>
  new Set(
    db
      .all<{ person: number }>(
        'SELECT DISTINCT person_id AS person FROM addresses WHERE address IN (SELECT value FROM json_each(?))',
        JSON.stringify(addresses),
      )
      .map(({ person }) => person),
  );
