import type { MessageHeader } from './message-header.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** No mail program wrote a Date before this that a mailbox of today would still hold. */
const OLDEST = Date.UTC(1990, 0, 1);
/** More messages than this in one minute of INTERNALDATE were not delivered but copied (imapsync, APPEND by a mail program). */
const MIGRATION_BURST = 50;

/**
 * When a message was written, epoch ms; null where nothing tells. Date is the sender's word and INTERNALDATE the server's: Date is believed
 * unless it is missing, before 1990, more than a day after its arrival or more than 30 days before. In a migrated folder arrival means
 * nothing, so Date is believed whenever it can be at all. Never later than `now`.
 */
export function saneDate(header: Pick<MessageHeader, 'date' | 'internalDate'>, now: number, migrated: boolean): number | null {
  const { date, internalDate } = header;
  const possible = date !== null && date >= OLDEST && date <= now + DAY_MS;
  const arrived = internalDate !== null && internalDate >= OLDEST ? internalDate : null;
  if (!possible) return arrived === null ? null : Math.min(arrived, now);
  if (arrived === null || migrated) return Math.min(date, now);
  const plausible = date <= arrived + DAY_MS && date >= arrived - 30 * DAY_MS;
  return Math.min(plausible ? date : arrived, now);
}

/** So many messages of one minute that say they are a month old or more, and of different weeks, were copied too: no clock explains that. */
const MIGRATION_OLD = 4;

type Dates = Pick<MessageHeader, 'date' | 'internalDate'>;

/** Of the messages of one minute, those whose Date is more than 30 days before. */
interface Older {
  count: number;
  oldest: number;
  newest: number;
}

export interface MigrationDetector {
  see(header: Dates): void;
  migrated(internalDate: number | null): boolean;
}

const LIMIT = 50_000;

/**
 * Finds the minutes in which a folder was filled by a copy. One per folder.
 *
 * To be independent of the order in which rows come, see a whole batch before asking about any of its rows (`saneDates` does). A copy
 * fills neighbouring minutes and UIDs, so the few rows a batch border cuts off are caught by the minute beside theirs.
 */
export function migrationDetector(): MigrationDetector {
  // Numbers alone, since nearly every message has a minute of its own: an object each would outlive its batch.
  const counts = new Map<number, number>();
  const older = new Map<number, Older>();
  /** A minute once found to be a copy's stays one. */
  const bursts = new Set<number>();
  const seeOlder = (at: number, date: number): void => {
    const seen = older.get(at) ?? { count: 0, oldest: Infinity, newest: -Infinity };
    older.set(at, seen);
    seen.count += 1;
    seen.oldest = Math.min(seen.oldest, date);
    seen.newest = Math.max(seen.newest, date);
    if (seen.count >= MIGRATION_OLD && seen.newest - seen.oldest > 7 * DAY_MS) bursts.add(at);
  };
  return {
    see: ({ date, internalDate }) => {
      if (internalDate === null) return;
      const at = Math.floor(internalDate / MINUTE_MS);
      const count = (counts.get(at) ?? 0) + 1;
      counts.set(at, count);
      if (count > MIGRATION_BURST) bursts.add(at);
      if (date !== null && date >= OLDEST && date < internalDate - 30 * DAY_MS) seeOlder(at, date);
      if (counts.size <= LIMIT) return;
      counts.clear();
      older.clear();
    },
    migrated: internalDate => {
      if (internalDate === null || bursts.size === 0) return false;
      const minute = Math.floor(internalDate / MINUTE_MS);
      return bursts.has(minute) || bursts.has(minute - 1) || bursts.has(minute + 1);
    },
  };
}

/** The sane dates of one batch of a folder, in its order. */
export function saneDates(batch: readonly Dates[], now: number, detector: MigrationDetector): (number | null)[] {
  for (const header of batch) detector.see(header);
  return batch.map(header => saneDate(header, now, detector.migrated(header.internalDate)));
}
