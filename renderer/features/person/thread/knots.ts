import type { TouchChannel } from '../../../../shared/domain/agenda/channel.ts';
import type { Direction } from '../../../../shared/domain/letter.ts';

/** A letter, or a contact by another channel. `at`: epoch ms. */
export type DatedContact = { readonly at: number; readonly direction: Direction } | { readonly at: number; readonly channel: TouchChannel };

/** Contacts so close that they make one knot. */
export interface Knot {
  readonly newest: number;
  readonly oldest: number;
  readonly received: number;
  readonly sent: number;
  /** Calls, meetings and the like, newest first. */
  readonly channels: readonly TouchChannel[];
  /** px from the top, of the newest one. */
  readonly y: number;
}

const DAY = 86_400_000;
/** 1 January 1970 was a Thursday: weeks begin on Monday (ISO 8601). */
const MONDAY = 3;

/** Which week an instant lies in; `offsetMs` brings UTC to the reader's wall clock. */
export const weekOf = (at: number, offsetMs = 0): number => Math.floor((Math.floor((at + offsetMs) / DAY) + MONDAY) / 7);

/**
 * Ties letters and other contacts into knots, newest first: those of one week always, and those that would stand nearer than `minGap` px. A knot never
 * grows beyond `minGap` for another reason than its week, so a long correspondence stays a row of knots and not one.
 */
export function tieKnots(contacts: readonly DatedContact[], yOf: (at: number) => number, minGap: number): readonly Knot[] {
  const knots: Knot[] = [];
  for (const contact of contacts.toSorted((a, b) => b.at - a.at)) {
    const last = knots.at(-1);
    const y = yOf(contact.at);
    const received = 'direction' in contact && contact.direction === 'received' ? 1 : 0;
    const sent = 'direction' in contact && contact.direction === 'sent' ? 1 : 0;
    const channels = 'channel' in contact ? [contact.channel] : [];
    if (last && (weekOf(last.newest) === weekOf(contact.at) || y - last.y < minGap)) {
      knots[knots.length - 1] = {
        ...last,
        oldest: contact.at,
        received: last.received + received,
        sent: last.sent + sent,
        channels: [...last.channels, ...channels],
      };
    } else {
      knots.push({ newest: contact.at, oldest: contact.at, received, sent, channels, y });
    }
  }
  return knots;
}
