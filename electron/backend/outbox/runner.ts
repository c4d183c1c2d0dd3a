import type { ErrorCode } from '../../../shared/contract/errors.ts';
import { ExpectedError } from '../expected-error.ts';
import { createBell } from '../watch/bell.ts';
import { whereItBroke } from '../where-it-broke.ts';
import type { Log } from '../ports/index.ts';
import type { OutboxContext } from './outbox-context.ts';
import { openOutbox, type Outbox } from './outbox.ts';

const HEARTBEAT_MS = 15_000;
/** The longest sleep, so that a clock that jumped is noticed; also how often another Fil Rouge is asked whether it still sends. */
const LONGEST_MS = 30_000;
const SHORTEST_MS = 50;
/** After something broke (a full disk): time for it to pass. */
const BROKEN_MS = 60_000;

export interface Runner {
  /** Something was queued or decided: look now. */
  poke(): void;
  /** Does everything that is due now. False where another Fil Rouge sends. */
  runNow(): Promise<boolean>;
  /** What stopped the last round; null where nothing did. It is tried again by itself. */
  problem(): ErrorCode | null;
  /** What is in flight ends first. */
  stop(): Promise<void>;
}

/**
 * Drives the outbox. With `stays`, until it is stopped: it holds the lease, sleeps until something is due and takes over when another Fil
 * Rouge ends. Else only while `runNow` runs. Every opening begins with the recovery, also after a failure in the middle.
 */
export function createRunner(context: OutboxContext, log: Log, stays: boolean, onProblem: () => void = () => {}): Runner {
  const { store, now } = context;
  const bell = createBell();
  const abort = new AbortController();
  let outbox: Outbox | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let problem: ErrorCode | null = null;
  const ended = (now: ErrorCode | null): void => {
    if (now === problem) return;
    problem = now;
    onProblem();
  };

  const letGo = (): void => {
    const held = outbox;
    outbox = null;
    try {
      held?.close();
    } catch (error) {
      // A lease nobody renews ends by itself.
      log.warn('the outbox could not give the lease back', whereItBroke(error));
    }
  };
  /** The lease lives on while a server takes its ten minutes. */
  const beating = async <T>(work: () => Promise<T>): Promise<T> => {
    const timer = setInterval(() => {
      try {
        store.heartbeat(now());
      } catch (error) {
        log.warn('the outbox could not show that it is alive', whereItBroke(error));
      }
    }, HEARTBEAT_MS);
    try {
      return await work();
    } finally {
      clearInterval(timer);
    }
  };
  /** One at a time; the next due time, null for nothing due, `elsewhere` where another holds the lease. */
  const tick = (): Promise<number | null | 'elsewhere'> => {
    const next = queue.then(async () => {
      try {
        if (outbox && store.leaseHolder(now()) !== 'us') letGo();
        outbox ??= openOutbox(context);
        const current = outbox;
        const due = current ? await beating(() => current.tick()) : 'elsewhere';
        ended(null);
        return due;
      } catch (error) {
        ended(error instanceof ExpectedError ? error.failure.code : 'internal');
        // What it was in the middle of is found and judged by the recovery of the next opening.
        letGo();
        throw error;
      }
    });
    queue = next.catch(() => {});
    return next;
  };

  /** Resolves to how long to wait. */
  const once = async (): Promise<number> => {
    try {
      const next = await tick();
      if (next === 'elsewhere' || next === null) return LONGEST_MS;
      return Math.min(Math.max(next - now(), SHORTEST_MS), LONGEST_MS);
    } catch (error) {
      log.warn('the outbox stopped for a while', whereItBroke(error));
      return BROKEN_MS;
    }
  };
  const live = async (): Promise<void> => {
    while (!abort.signal.aborted) await bell.heard(await once(), abort.signal);
  };
  const life = stays ? live() : Promise.resolve();

  return {
    poke: () => bell.ring(),
    problem: () => problem,
    runNow: async () => {
      for (;;) {
        if (abort.signal.aborted) return true;
        const next = await tick();
        if (next === 'elsewhere') return false;
        if (next === null || next > now()) break;
      }
      if (!stays) letGo();
      return true;
    },
    stop: async () => {
      abort.abort();
      await life;
      await queue;
      letGo();
    },
  };
}
