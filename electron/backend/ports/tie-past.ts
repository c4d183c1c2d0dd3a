import type { TouchChannel } from '../../../shared/domain/agenda/channel.ts';
import type { Direction } from '../../../shared/domain/letter.ts';

/** The contact-days of one person, ascending, and sixtieths of a letter on each. */
export interface StoredTieDays {
  readonly personId: number;
  readonly days: readonly number[];
  readonly shares: readonly number[];
}

/** The past, in slices: each call is short, and between two of them the worker may answer others. */
export interface TiePast {
  /** The next persons by id after `after` (0 to begin); fewer than `limit` at the end. */
  ties(after: number, limit: number): readonly StoredTieDays[];
  /** Local days with any message, ascending. */
  mailboxDays(): readonly number[];
  /**
   * How many letters the next `limit` messages after the row `after` (0 to begin) are, those since `since` (epoch ms), by direction and the
   * quarter of an hour they are dated in (epoch ms); null after the last.
   */
  letters(
    after: number,
    limit: number,
    since: number,
  ): {
    readonly last: number;
    readonly letters: readonly { readonly at: number; readonly direction: Direction; readonly letters: number }[];
  } | null;
  /** Every contact beyond mail. Epoch ms. */
  touches(): readonly { readonly address: string; readonly channel: TouchChannel; readonly at: number }[];
}
