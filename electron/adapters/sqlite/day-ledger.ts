import { WHOLE } from '../../../shared/domain/letter-share.ts';
import { packDays, unpackDays } from './day-blob.ts';

/** A day and its share in one number, so that sorting is by day. */
const PLACES = 64;

/**
 * The letters of each local day: distinct days ascending, with sixtieths of a letter, one whole letter a day at most. Additions are gathered and
 * merged when first read, since a scan brings them by the thousand and rarely in order.
 */
export class DayLedger {
  #days: number[] = [];
  #shares: number[] = [];
  #added: number[] = [];

  add(day: number, share = WHOLE): void {
    this.#added.push(day * PLACES + share);
  }

  /** Distinct days, ascending. */
  days(): readonly number[] {
    this.#merge();
    return this.#days;
  }

  /** Sixtieths of a letter, for each of `days()`. */
  shares(): readonly number[] {
    this.#merge();
    return this.#shares;
  }

  /** Valid until the next ledger is packed. */
  toBlob(): Uint8Array {
    this.#merge();
    return packDays(this.#days, this.#shares);
  }

  static fromBlob(blob: Uint8Array): DayLedger {
    const ledger = new DayLedger();
    const { days, shares } = unpackDays(blob);
    ledger.#days = days;
    ledger.#shares = shares;
    return ledger;
  }

  #merge(): void {
    if (this.#added.length === 0) return;
    const added = this.#added.toSorted((a, b) => a - b);
    const days: number[] = [];
    const shares: number[] = [];
    const put = (day: number, share: number): void => {
      const last = days.length - 1;
      if (days[last] === day) shares[last] = Math.min(WHOLE, (shares[last] ?? 0) + share);
      else {
        days.push(day);
        shares.push(share);
      }
    };
    let old = 0;
    for (const one of added) {
      const day = Math.floor(one / PLACES);
      for (let known = this.#days[old]; known !== undefined && known <= day; known = this.#days[old]) {
        put(known, this.#shares[old] ?? 0);
        old += 1;
      }
      put(day, one - day * PLACES);
    }
    for (; old < this.#days.length; old += 1) put(this.#days[old] ?? 0, this.#shares[old] ?? 0);
    this.#days = days;
    this.#shares = shares;
    this.#added = [];
  }
}
