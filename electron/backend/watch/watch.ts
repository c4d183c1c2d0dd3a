import { detectWake } from './wake.ts';
import { watchAccount, type WatchContext } from './watch-account.ts';

export interface Watch {
  /** Starts what should run and does not (new accounts, a new password), stops what should not. */
  refresh(): void;
  stop(): Promise<void>;
}

export const noWatch: Watch = { refresh: () => {}, stop: () => Promise.resolve() };

interface Life {
  readonly abort: AbortController;
  readonly ended: Promise<void>;
}

/** Keeps every account up to date until `stop`. */
export function startWatch(context: WatchContext): Watch {
  const { ports, scans } = context;
  const lives = new Map<number, Life>();
  let stopped = false;

  const begin = (accountId: number) => {
    const abort = new AbortController();
    const live = async () => {
      await watchAccount(accountId, context, abort.signal);
      // A life that ended by itself may be begun again by the next refresh.
      if (lives.get(accountId)?.abort === abort) lives.delete(accountId);
    };
    lives.set(accountId, { abort, ended: live() });
  };
  const end = async (accountId: number) => {
    const life = lives.get(accountId);
    lives.delete(accountId);
    life?.abort.abort();
    await life?.ended;
  };
  const refresh = () => {
    if (stopped) return;
    const accounts = new Set(ports.store.accounts.list().map(({ id }) => id));
    for (const id of lives.keys()) if (!accounts.has(id)) void end(id);
    for (const id of accounts) if (!lives.has(id)) begin(id);
  };
  const endAll = async () => {
    const ids = [...lives.keys()];
    for (const id of ids) lives.get(id)?.abort.abort();
    // A scan on a dead connection would wait for its time-out; it goes on where it was.
    await Promise.all(ids.map(id => scans.cancel(id)));
    await Promise.all(ids.map(end));
  };
  const restart = async () => {
    await endAll();
    refresh();
  };
  const stopDetecting = detectWake(
    () => ports.clock.now(),
    () => void restart(),
  );

  refresh();
  return {
    refresh,
    stop: async () => {
      stopped = true;
      stopDetecting();
      await endAll();
    },
  };
}
