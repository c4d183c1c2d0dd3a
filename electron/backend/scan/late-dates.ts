import { migrationDetector, saneDate, saneDates } from '../../../shared/domain/sane-date.ts';
import type { MessageHeader } from '../../../shared/domain/message-header.ts';
import type { ScannedMessage } from '../ports/store.ts';

export interface LateDates {
  /** The sane dates of one batch, in its order, as far as can be told by now. */
  datesOf(rows: readonly MessageHeader[], now: number): (number | null)[];
  /** Of rows stored with these dates: keeps those that may prove to be wrong. */
  stored(messages: readonly ScannedMessage[], now: number): void;
  /** Those that did since, with their right dates; each is given once. */
  proven(): ScannedMessage[];
}

/** More rows in doubt than this no copy cut off by a batch border leaves behind. */
const LIMIT = 20_000;

/**
 * Dates of one folder. That it was filled by a copy shows only once enough rows of a minute have come: what was dated by its arrival
 * before that is dated anew, so that where batches begin and end makes no difference. Forgotten with the process.
 */
export function lateDates(): LateDates {
  const detector = migrationDetector();
  let doubtful: ScannedMessage[] = [];
  return {
    datesOf: (rows, now) => saneDates(rows, now, detector),
    stored: (messages, now) => {
      for (const message of messages) {
        const copied = saneDate(message.header, now, true);
        if (copied !== null && copied !== message.date && doubtful.length < LIMIT) doubtful.push({ ...message, date: copied });
      }
    },
    proven: () => {
      const right = doubtful.filter(({ header }) => detector.migrated(header.internalDate));
      if (right.length > 0) doubtful = doubtful.filter(({ header }) => !detector.migrated(header.internalDate));
      return right;
    },
  };
}
