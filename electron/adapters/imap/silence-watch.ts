/** Calls `onSilence` once when, during a command, nothing was heard for `timeoutMs`. Time in which this side holds the stream back does not count. */
export class SilenceWatch {
  readonly #timeoutMs: number;
  readonly #onSilence: () => void;
  #running = 0;
  #holding = 0;
  #heardAt = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor(timeoutMs: number, onSilence: () => void) {
    this.#timeoutMs = timeoutMs;
    this.#onSilence = onSilence;
  }

  heard(): void {
    this.#heardAt = performance.now();
  }

  /** A command begins; the function returned ends it. */
  start(): () => void {
    this.heard();
    this.#running++;
    this.#arm(this.#timeoutMs);
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
    }
  }

  #arm(delay: number): void {
    this.#timer ??= setTimeout(
      () => {
        this.#timer = null;
        const silent = this.#holding > 0 ? 0 : performance.now() - this.#heardAt;
        if (silent >= this.#timeoutMs) this.#onSilence();
        else this.#arm(this.#timeoutMs - silent);
      },
      Math.max(1, delay),
    );
  }
}
