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

interface Minute {
  count: number;
  /** Of those whose Date is more than 30 days before. */
  old: number;
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
  const perMinute = new Map<number, Minute>();
  const burst = (at: number): boolean => {
    const minute = perMinute.get(at);
    if (!minute) return false;
    return minute.count > MIGRATION_BURST || (minute.old >= MIGRATION_OLD && minute.newest - minute.oldest > 7 * DAY_MS);
  };
  return {
    see: ({ date, internalDate }) => {
      if (internalDate === null) return;
      const at = Math.floor(internalDate / MINUTE_MS);
      const minute = perMinute.get(at) ?? { count: 0, old: 0, oldest: Infinity, newest: -Infinity };
      perMinute.set(at, minute);
      minute.count += 1;
      if (date !== null && date >= OLDEST && date < internalDate - 30 * DAY_MS) {
        minute.old += 1;
        minute.oldest = Math.min(minute.oldest, date);
        minute.newest = Math.max(minute.newest, date);
      }
      if (perMinute.size > LIMIT) for (const key of perMinute.keys()) if (!burst(key)) perMinute.delete(key);
    },
    migrated: internalDate => {
      if (internalDate === null) return false;
      const minute = Math.floor(internalDate / MINUTE_MS);
      return burst(minute) || burst(minute - 1) || burst(minute + 1);
    },
  };
}

/** The sane dates of one batch of a folder, in its order. */
export function saneDates(batch: readonly Dates[], now: number, detector: MigrationDetector): (number | null)[] {
  for (const header of batch) detector.see(header);
  return batch.map(header => saneDate(header, now, detector.migrated(header.internalDate)));
}
