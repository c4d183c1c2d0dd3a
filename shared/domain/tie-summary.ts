import type { Direction } from './letter.ts';
import type { LocalDays } from './local-day.ts';
import { decayedSum } from './strength.ts';
import type { TieSummary } from './tie.ts';
import type { TieContact } from './write-by.ts';

/** One letter between the user and a person. */
export interface Contact {
  /** Epoch ms. */
  readonly date: number;
  readonly direction: Direction;
}

export interface TieFacts {
  readonly summary: TieSummary;
  /** Null where there are no letters. */
  readonly contact: TieContact | null;
}

/** The last time both had spoken, epoch ms: by letters both ways, or face to face. */
export function lastTwoWayOf(lastReceived: number | null, lastSent: number | null, lastTouch: number | null): number | null {
  const letters = lastReceived === null || lastSent === null ? null : Math.min(lastReceived, lastSent);
  return letters === null || lastTouch === null ? (letters ?? lastTouch) : Math.max(letters, lastTouch);
}

/**
 * The summary of a tie from all its letters, in any order: what the store's incremental rows must equal. `touches`: when they spoke by
 * other channels, epoch ms.
 */
export function summariseTie(contacts: Iterable<Contact>, days: LocalDays, touches: readonly number[] = []): TieFacts {
  const dates: Record<Direction, number[]> = { received: [], sent: [] };
  const contactDays = new Set<number>();
  for (const { date, direction } of contacts) {
    dates[direction].push(date);
    contactDays.add(days.dayOf(date));
  }
  for (const date of touches) contactDays.add(days.dayOf(date));
  const received = span(dates.received);
  const sent = span(dates.sent);
  return {
    summary: {
      firstReceived: received.first,
      lastReceived: received.last,
      firstSent: sent.first,
      lastSent: sent.last,
      lastTouch: span(touches).last,
      lastTwoWay: lastTwoWayOf(received.last, sent.last, span(touches).last),
      received: dates.received.length,
      sent: dates.sent.length,
      contactDays: contactDays.size,
    },
    contact: contactDays.size === 0 ? null : { decayedSum: decayedSum(contactDays), lastContactDay: span([...contactDays]).last ?? 0 },
  };
}

function span(values: readonly number[]): { first: number | null; last: number | null } {
  let first: number | null = null;
  let last: number | null = null;
  for (const value of values) {
    if (first === null || value < first) first = value;
    if (last === null || value > last) last = value;
  }
  return { first, last };
}
