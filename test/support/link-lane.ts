import type { Socket } from 'node:net';

interface Parcel {
  readonly to: Socket;
  readonly from: Socket;
  /** Null ends the connection. */
  readonly bytes: Uint8Array | null;
  readonly at: number;
}

/** How much may wait in the lane before the sender is held back, as a router's buffer would. */
const BUFFER = 512 * 1024;
/** What a receiver that is busy still takes in: the window its TCP would have announced. */
const WINDOW = 2 * 1024 * 1024;

/** One direction of a link: every byte takes its turn at the given speed, then travels `delayMs`. Times are absolute, so timers do not add up. */
export class Lane {
  passed = 0;
  /** Once this many bytes have passed in all, what follows is lost and `onLimit` is called, once. */
  limit = Infinity;
  readonly #speed: { readonly bitsPerSecond: number; readonly delayMs: number };
  readonly #onLimit: () => void;
  readonly #parcels: Parcel[] = [];
  readonly #held = new Set<Socket>();
  #waiting = 0;
  #freeAt = 0;
  #paused = false;
  #timer: NodeJS.Timeout | null = null;

  constructor(speed: { readonly bitsPerSecond: number; readonly delayMs: number }, onLimit: () => void = () => {}) {
    this.#speed = speed;
    this.#onLimit = onLimit;
  }

  join(from: Socket, to: Socket): void {
    from.on('data', bytes => {
      this.#add(from, to, bytes);
      if (this.#waiting > BUFFER) {
        from.pause();
        this.#held.add(from);
      }
    });
    from.on('end', () => this.#add(from, to, null));
  }

  pause(): void {
    this.#paused = true;
  }

  resume(): void {
    this.#paused = false;
    this.#pass();
  }

  #add(from: Socket, to: Socket, bytes: Uint8Array | null): void {
    const size = bytes?.length ?? 0;
    this.#freeAt = Math.max(this.#freeAt, performance.now()) + (size * 8000) / this.#speed.bitsPerSecond;
    this.#parcels.push({ from, to, bytes, at: this.#freeAt + this.#speed.delayMs });
    this.#waiting += size;
    if (!this.#timer) this.#pass();
  }

  #pass(): void {
    this.#timer = null;
    if (this.#paused) return;
    for (let first = this.#parcels[0]; first; first = this.#parcels[0]) {
      const wait = first.at - performance.now();
      if (wait > 0.5) {
        this.#timer = setTimeout(() => this.#pass(), wait);
        return;
      }
      this.#parcels.shift();
      this.#deliver(first);
    }
  }

  #deliver({ from, to, bytes }: Parcel): void {
    if (!bytes) {
      to.end();
      return;
    }
    this.#waiting -= bytes.length;
    const kept = bytes.subarray(0, this.limit - this.passed);
    this.passed += kept.length;
    if (this.passed >= this.limit) {
      this.limit = Infinity;
      to.write(kept, () => this.#onLimit());
      return;
    }
    if (!to.destroyed) to.write(kept);
    if (to.writableLength <= WINDOW) this.#release(from);
    else {
      from.pause();
      to.once('drain', () => this.#release(from));
    }
  }

  #release(from: Socket): void {
    if (this.#waiting > BUFFER / 2) return;
    for (const held of this.#held) held.resume();
    this.#held.clear();
    from.resume();
  }
}
