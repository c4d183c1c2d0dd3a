export interface Throttle {
  /** Runs the action now, or at the end of the interval if it ran within it. */
  trigger(): void;
  /** Runs what is waiting, if anything is, without waiting longer. */
  flush(): void;
  /** Runs the action now, whatever the interval. */
  force(): void;
  /** Forgets what is waiting. */
  stop(): void;
}

/** At most one run per `intervalMs`, and the last trigger always leads to a run. */
export function throttle(intervalMs: number, now: () => number, action: () => void): Throttle {
  let last = -Infinity;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const stop = () => {
    if (timer) clearTimeout(timer);
    timer = null;
  };
  const force = () => {
    stop();
    last = now();
    action();
  };
  return {
    trigger: () => {
      if (timer) return;
      // A clock set back must not silence it.
      const since = Math.max(0, now() - last);
      if (since >= intervalMs) force();
      else timer = setTimeout(force, intervalMs - since);
    },
    flush: () => {
      if (timer) force();
    },
    force,
    stop,
  };
}
