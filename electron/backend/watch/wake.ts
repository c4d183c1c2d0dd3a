const TICK_MS = 30_000;

/**
 * Calls `onWake` when the clock has jumped by more than two ticks between two of them: the computer slept, and every connection is
 * dead though none has noticed. Returns the way to stop.
 */
export function detectWake(now: () => number, onWake: () => void): () => void {
  let last = now();
  const timer = setInterval(() => {
    const at = now();
    const slept = at - last > 2 * TICK_MS;
    last = at;
    if (slept) onWake();
  }, TICK_MS);
  return () => clearInterval(timer);
}
