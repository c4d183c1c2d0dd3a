import type { TiePast } from '../../backend/ports/tie-past.ts';
import type { Direction } from '../../../shared/domain/letter.ts';
import type { TouchChannel } from '../../../shared/domain/agenda/channel.ts';
import { unpackDays } from './day-blob.ts';
import type { Database } from './database.ts';

/** Clocks of all zones differ by whole quarters of an hour: letters of one of them fall on one local day, whichever the zone. */
const QUARTER_HOUR_MS = 900_000;

/** What the summary rows and messages hold of the past, read in slices so that nobody waits long for it. */
export function tiePast(db: Database): TiePast {
  return {
    ties: (after, limit) =>
      db
        .all<{ personId: number; days: Uint8Array }>(
          'SELECT person_id AS personId, days FROM ties WHERE person_id > ? ORDER BY person_id LIMIT ?',
          after,
          limit,
        )
        .map(({ personId, days }) => ({ personId, ...unpackDays(days) })),
    mailboxDays: () => db.all<{ day: number }>('SELECT day FROM mailbox_days ORDER BY day').map(({ day }) => day),
    letters: (after, limit, since) => {
      const last = db.get<{ id: number | null }>(
        'SELECT max(id) AS id FROM (SELECT id FROM messages WHERE id > ? ORDER BY id LIMIT ?)',
        after,
        limit,
      )?.id;
      if (last === null || last === undefined) return null;
      const letters = db.all<{ at: number; direction: Direction; letters: number }>(
        `SELECT m.date / ?1 * ?1 AS at, v.direction, count(*) AS letters FROM messages m JOIN verdicts v ON v.id = m.verdict_id
         WHERE m.id > ?2 AND m.id <= ?3 AND m.date >= ?4 AND m.counted = 1 AND v.kind = 'letter' GROUP BY 1, 2`,
        QUARTER_HOUR_MS,
        after,
        last,
        since,
      );
      return { last, letters };
    },
    touches: () =>
      db.all<{ address: string; channel: TouchChannel; at: number }>('SELECT address, channel, at FROM touches WHERE removed_at IS NULL'),
  };
}
