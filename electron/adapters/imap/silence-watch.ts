/**
 * Calls `onSilence` once when, during a command, nothing was heard for `timeoutMs`, or nothing of use for `patienceMs`: a server may say
 * something every second and never come to the point. Time in which this side holds the stream back does not count.
 */
export class SilenceWatch {
  readonly #timeoutMs: number;
  readonly #patienceMs: number;
  readonly #onSilence: () => void;
  #running = 0;
  #holding = 0;
  #heardAt = 0;
  #usefulAt = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor(timeoutMs: number, patienceMs: number, onSilence: () => void) {
    this.#timeoutMs = timeoutMs;
    this.#patienceMs = patienceMs;
    this.#onSilence = onSilence;
  }

  heard(): void {
    this.#heardAt = performance.now();
  }

  /** Something came that was asked for. */
  useful(): void {
    this.#usefulAt = performance.now();
  }

  /** A command begins; the function returned ends it. */
  start(): () => void {
    this.heard();
    this.useful();
    this.#running++;
    this.#arm(Math.min(this.#timeoutMs, this.#patienceMs));
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      this.#running--;
      if (this.#running === 0 && this.#timer) {
        clearTimeout(this.#timer);
        this.#timer = null;
      }
    };
  }

  /** Runs `work` with the watch suspended. */
  async hold(work: () => Promise<void>): Promise<void> {
    this.#holding++;
    try {
      await work();
    } finally {
      this.#holding--;
      this.heard();
      this.useful();
    }
  }

  #arm(delay: number): void {
    this.#timer ??= setTimeout(
      () => {
        this.#timer = null;
        const now = this.#holding > 0 ? null : performance.now();
        const left = Math.min(
          this.#timeoutMs - (now === null ? 0 : now - this.#heardAt),
          this.#patienceMs - (now === null ? 0 : now - this.#usefulAt),
        );
        if (left <= 0) this.#onSilence();
        else this.#arm(left);
      },
      Math.max(1, delay),
    );
  }
}
