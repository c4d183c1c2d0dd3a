import { backupFeature, type BackupFeature } from './handlers.ts';
import type { Context } from '../context.ts';

const LOOK_EVERY_MS = 15 * 60_000;

export interface RunningBackups extends Pick<BackupFeature, 'handlers'> {
  stop(): Promise<void>;
}

/** Looks a few times an hour whether a backup is due, in hosts that stay. */
export function startBackups(context: Context, watching: boolean): RunningBackups {
  const feature = backupFeature(context);
  let running: Promise<void> = Promise.resolve();
  const look = (): void => {
    running = running.then(() => feature.runIfDue());
  };
  const timer = watching ? setInterval(look, LOOK_EVERY_MS) : null;
  // After the start is over and the window is there.
  const first = watching ? setTimeout(look, 60_000) : null;
  return {
    handlers: feature.handlers,
    stop: async () => {
      if (timer) clearInterval(timer);
      if (first) clearTimeout(first);
      await running;
    },
  };
}
