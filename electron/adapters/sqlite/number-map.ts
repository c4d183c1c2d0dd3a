const FIRST_SLOTS = 1 << 12;
/** So that nobody can choose keys that all land in one place. */
const SALT = Math.floor(Math.random() * 0x7fffffff);

/**
 * Positive integers below 2^53 to the same, in typed arrays: about 32 bytes a key where a Map takes more, and no work for the
 * garbage collector. Open addressing, linear probing, at most two thirds full.
 */
export class NumberMap {
  #keys = new Float64Array(FIRST_SLOTS);
  #values = new Float64Array(FIRST_SLOTS);
  size = 0;

  /** 0 where the key is unknown. */
  get(key: number): number {
    return this.#values[this.#slot(key)] ?? 0;
  }

  set(key: number, value: number): void {
    const slot = this.#slot(key);
    if (this.#keys[slot] === 0) {
      this.#keys[slot] = key;
      this.size += 1;
    }
    this.#values[slot] = value;
    if (this.size * 3 > this.#keys.length * 2) this.#grow();
  }

  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = (Math.imul((key >>> 0) ^ SALT, 2654435761) ^ Math.imul((key / 4294967296) | 0, 2246822507)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & mask;
    for (;;) {
      const found = this.#keys[slot];
      if (found === key || found === 0) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    this.#keys = new Float64Array(keys.length * 2);
    this.#values = new Float64Array(keys.length * 2);
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index] ?? 0;
      if (key === 0) continue;
      const slot = this.#slot(key);
      this.#keys[slot] = key;
      this.#values[slot] = values[index] ?? 0;
    }
  }
}
