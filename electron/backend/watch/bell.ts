export interface Bell {
  /** Rings once however often it is rung before somebody listens. */
  ring(): void;
  /** Resolves at the next ring, at once if it rang since the last time; or after `ms`; or when the signal aborts. */
  heard(ms: number, signal: AbortSignal): Promise<void>;
}

export function createBell(): Bell {
  let rung = false;
  let answer: (() => void) | null = null;
  return {
    ring: () => {
      rung = true;
      answer?.();
    },
    heard: async (ms, signal) => {
      if (!rung && !signal.aborted) {
        await new Promise<void>(resolve => {
          const timer = setTimeout(resolve, ms);
          const end = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', end);
            resolve();
          };
          signal.addEventListener('abort', end, { once: true });
          answer = end;
        });
        answer = null;
      }
      rung = false;
    },
  };
}
