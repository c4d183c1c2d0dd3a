import { packDays, unpackDays } from './day-blob.ts';

/**
 * How many letters each local day had: distinct days ascending, with counts. Additions are gathered and merged when first read, since a
 * scan brings them by the thousand and rarely in order.
 */
export class DayLedger {
  #days: number[] = [];
  #letters: number[] = [];
  #added: number[] = [];

  add(day: number): void {
    this.#added.push(day);
  }

  /** Distinct days, ascending. */
  days(): readonly number[] {
    this.#merge();
    return this.#days;
  }

  /** Valid until the next ledger is packed. */
  toBlob(): Uint8Array {
    this.#merge();
    return packDays(this.#days, this.#letters);
  }

  static fromBlob(blob: Uint8Array): DayLedger {
    const ledger = new DayLedger();
    const { days, letters } = unpackDays(blob);
    ledger.#days = days;
    ledger.#letters = letters;
    return ledger;
  }

  #merge(): void {
    if (this.#added.length === 0) return;
    const added = this.#added.toSorted((a, b) => a - b);
    const days: number[] = [];
    const letters: number[] = [];
    const put = (day: number, count: number): void => {
      const last = days.length - 1;
      if (days[last] === day) letters[last] = (letters[last] ?? 0) + count;
      else {
        days.push(day);
        letters.push(count);
      }
    };
    let old = 0;
    for (const day of added) {
      for (let known = this.#days[old]; known !== undefined && known <= day; known = this.#days[old]) {
        put(known, this.#letters[old] ?? 0);
        old += 1;
      }
      put(day, 1);
    }
    for (; old < this.#days.length; old += 1) put(this.#days[old] ?? 0, this.#letters[old] ?? 0);
    this.#days = days;
    this.#letters = letters;
    this.#added = [];
  }
}
