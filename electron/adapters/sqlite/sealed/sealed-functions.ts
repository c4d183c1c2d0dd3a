import type { DatabaseSync } from 'node:sqlite';
import type { TextLock } from '../../texts/text-lock.ts';

type Sql = string | number | bigint | Uint8Array | null;

/** Authenticated with each value: its table and column, and its row. */
export const placeOf = (column: unknown, key: unknown): string => `${String(column)}\n${String(key)}`;

const stored = (value: Sql): string | Uint8Array => {
  if (typeof value === 'string' || value instanceof Uint8Array) return value;
  throw new TypeError('neither a text nor bytes');
};

/**
 * `sealed(column, key, value)`, `opened(column, key, value)`, `opened_whole(…)`, and `resealed(…)` and `rehashed(…)` for turning all of it over, in the SQL of one connection. What they throw
 * comes out of the statement as it is. Never in the schema: a file somebody made cannot call them (`directOnly`).
 */
export function addSealedFunctions(db: DatabaseSync, lock: TextLock): void {
  const options = { directOnly: true } as const;
  db.function('sealed', options, (column: Sql, key: Sql, value: Sql) =>
    value === null ? null : lock.seal(placeOf(column, key), stored(value)),
  );
  db.function('opened', options, (column: Sql, key: Sql, value: Sql) =>
    value === null ? null : lock.open(placeOf(column, key), String(stored(value))),
  );
  db.function('opened_whole', options, (column: Sql, key: Sql, value: Sql) =>
    value === null ? null : lock.openWhole(placeOf(column, key), stored(value)),
  );
  db.function('resealed', options, (column: Sql, key: Sql, value: Sql) =>
    value === null ? null : lock.reseal(placeOf(column, key), stored(value)),
  );
  // Bytes that are gone have no hash: an old one would still tell whoever guesses them.
  db.function('rehashed', options, (column: Sql, key: Sql, value: Sql, digest: Sql) => {
    if (!(value instanceof Uint8Array)) return '';
    const bytes = lock.openBytes(placeOf(column, key), value);
    return bytes ? lock.digest(bytes) : digest;
  });
}
