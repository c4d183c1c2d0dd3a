/** A seeded source of chance (mulberry32): the same seed gives the same mailbox on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** In [0, 1). */
  unit(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** In [0, below). */
  int(below: number): number {
    return Math.floor(this.unit() * below);
  }

  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  pick<T>(from: readonly T[]): T {
    const chosen = from[this.int(from.length)];
    if (chosen === undefined) throw new Error('Nothing to pick from');
    return chosen;
  }
}

/** Draws ranks 0…count−1 with probability ∝ 1/(rank+1)^exponent: few write often, most write rarely. */
export class Zipf {
  readonly #cumulative: Float64Array;
  readonly #random: Random;

  constructor(random: Random, count: number, exponent: number) {
    this.#random = random;
    this.#cumulative = new Float64Array(count);
    let sum = 0;
    for (let rank = 0; rank < count; rank++) this.#cumulative[rank] = sum += (rank + 1) ** -exponent;
  }

  draw(): number {
    const at = this.#random.unit() * (this.#cumulative.at(-1) ?? 0);
    let low = 0;
    let high = this.#cumulative.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#cumulative[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
