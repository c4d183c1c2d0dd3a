/** So that nobody can choose keys that all land in one place. */
const SALT = Math.floor(Math.random() * 0x7fffffff);
const HIGH = 4_294_967_296;
/** Bits of a number below 2^53 above its lower 32. */
const KEY_HIGH = 0x1f_ffff;
/** What is left of the same 32 bits for the value; the rest of it stands elsewhere. */
const SHARED_BITS = 21;
const PARTS_BITS = 6;

/** One part: open addressing, linear probing, at most three quarters full. Grows by a third, so that little of it is ever empty. */
class Part {
  size = 0;
  #keys = new Uint32Array(48);
  #values = new Uint32Array(48);
  /** The upper bits of the key, and above them the next eleven of the value. */
  #highs = new Uint32Array(48);
  #tops = new Uint16Array(48);

  get(hash: number, key: number): number {
    const slot = this.#slot(hash, key >>> 0, (key / HIGH) | 0);
    const top = (this.#tops[slot] ?? 0) * 2048 + ((this.#highs[slot] ?? 0) >>> SHARED_BITS);
    return top * HIGH + (this.#values[slot] ?? 0);
  }

  set(hash: number, key: number, value: number): void {
    const slot = this.#slot(hash, key >>> 0, (key / HIGH) | 0);
    if (this.#isFree(slot)) this.size += 1;
    const top = (value / HIGH) | 0;
    this.#keys[slot] = key >>> 0;
    this.#values[slot] = value >>> 0;
    this.#highs[slot] = (key / HIGH) | 0 | ((top & 2047) << SHARED_BITS);
    this.#tops[slot] = top >>> 11;
  }

  get isFull(): boolean {
    return this.size * 4 >= this.#keys.length * 3;
  }

  grow(hashOf: (low: number, high: number) => number): void {
    const [keys, values, highs, tops] = [this.#keys, this.#values, this.#highs, this.#tops];
    const length = Math.ceil((keys.length * 4) / 3);
    this.#keys = new Uint32Array(length);
    this.#values = new Uint32Array(length);
    this.#highs = new Uint32Array(length);
    this.#tops = new Uint16Array(length);
    for (let from = 0; from < keys.length; from += 1) {
      const low = keys[from] ?? 0;
      const high = (highs[from] ?? 0) & KEY_HIGH;
      if (low === 0 && high === 0) continue;
      const slot = this.#slot(hashOf(low, high), low, high);
      this.#keys[slot] = low;
      this.#values[slot] = values[from] ?? 0;
      this.#highs[slot] = highs[from] ?? 0;
      this.#tops[slot] = tops[from] ?? 0;
    }
  }

  #isFree(slot: number): boolean {
    return this.#keys[slot] === 0 && ((this.#highs[slot] ?? 0) & KEY_HIGH) === 0;
  }

  /** Where the key is, or is to go. The bits that chose the part are used up. */
  #slot(hash: number, low: number, high: number): number {
    const { length } = this.#keys;
    let slot = Math.floor((((hash << PARTS_BITS) >>> 0) / HIGH) * length);
    while (!this.#isFree(slot) && (this.#keys[slot] !== low || ((this.#highs[slot] ?? 0) & KEY_HIGH) !== high)) {
      slot += 1;
      if (slot === length) slot = 0;
    }
    return slot;
  }
}

function hashOf(low: number, high: number): number {
  const mixed = Math.imul(low ^ SALT, 2_654_435_761) ^ Math.imul(high, 2_246_822_507);
  return Math.imul(mixed ^ (mixed >>> 15), 739_982_445) >>> 0;
}

/**
 * Positive integers below 2^53 to the same, in typed arrays: about 24 bytes a key where a Map takes more, and no work for the garbage
 * collector. In parts, each of which grows by itself: one table would need half as much again for the moment in which it doubles.
 */
export class NumberMap {
  readonly #parts = Array.from({ length: 1 << PARTS_BITS }, () => new Part());

  get size(): number {
    return this.#parts.reduce((sum, { size }) => sum + size, 0);
  }

  /** 0 where the key is unknown. */
  get(key: number): number {
    const hash = hashOf(key >>> 0, (key / HIGH) | 0);
    return this.#parts[hash >>> (32 - PARTS_BITS)]?.get(hash, key) ?? 0;
  }

  set(key: number, value: number): void {
    const hash = hashOf(key >>> 0, (key / HIGH) | 0);
    const part = this.#parts[hash >>> (32 - PARTS_BITS)];
    part?.set(hash, key, value);
    if (part?.isFull) part.grow(hashOf);
  }
}
