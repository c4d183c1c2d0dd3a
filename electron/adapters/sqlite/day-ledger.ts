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

  toBlob(): Uint8Array {
    this.#merge();
    const pairs = new Int32Array(this.#days.length * 2);
    for (let index = 0; index < this.#days.length; index += 1) {
      pairs[index * 2] = this.#days[index] ?? 0;
      pairs[index * 2 + 1] = this.#letters[index] ?? 0;
    }
    return new Uint8Array(pairs.buffer);
  }

  static fromBlob(blob: Uint8Array): DayLedger {
    const ledger = new DayLedger();
    const pairs = new Int32Array(blob.slice().buffer);
    for (let index = 0; index < pairs.length; index += 2) {
      ledger.#days.push(pairs[index] ?? 0);
      ledger.#letters.push(pairs[index + 1] ?? 0);
    }
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
