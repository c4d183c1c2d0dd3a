import type { TactMethod } from '../../../shared/contract/tact-methods.ts';
import { warmUpGuards } from '../../../shared/domain/tact/warm-up.ts';
import type { Context } from '../context.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Handlers } from '../handlers.ts';
import { whereItBroke } from '../where-it-broke.ts';
import { createDesk } from '../writing/desk.ts';
import { announcementHandlers } from './announcement-handlers.ts';
import { draftChecks } from './check-draft.ts';
import { gestureHandlers } from './gesture-handlers.ts';
import { guardHandlers } from './guard-handlers.ts';
import { introductionHandlers } from './introduction-handlers.ts';
import { lookAtGestures } from './look-at-gestures.ts';
import { needHandlers } from './need-handlers.ts';
import { owedHandlers } from './owed-handlers.ts';
import { parkedHandlers } from './parked-handlers.ts';
import { changed, type TactContext } from './tact-context.ts';

/** After a scan; what is left over waits for the next one. */
const MOST_AFTER_A_SCAN = 60;
const MOST_ASKED_FOR = 200;
/** After what the page asks for when somebody is looked at or about to be written to. */
const WARM_UP_AFTER_MS = 300;

export interface Tact {
  readonly handlers: Pick<Handlers, TactMethod>;
  /**
   * Somebody may be written to soon. The first draft compiles the rules and builds the index, which takes longer than any draft after it and more memory
   * than a day without writing needs: done once, before anybody types.
   */
  prepare(): void;
  /** Resolves when no letter is being read any more. */
  stop(): Promise<void>;
}

/** @param watching whether to read new letters after each scan, beside it, so that no scan waits for it */
export function startTact({ ports, events }: Pick<Context, 'ports' | 'events'>, send: TactContext['send'], watching: boolean): Tact {
  const abort = new AbortController();
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work);
    queue = done.catch(() => {});
    return done;
  };
  const context: TactContext = { ports, events, desk: createDesk(ports), send, inTurn };
  let looking: Promise<unknown> = Promise.resolve();
  const look = (most: number): ReturnType<typeof lookAtGestures> => {
    // One after the other: two at once would read the same letters.
    const looked = looking.then(() => lookAtGestures(ports, most, abort.signal));
    looking = looked.catch(() => {});
    return looked;
  };
  const lookAfterScan = async (): Promise<void> => {
    try {
      const { read } = await look(MOST_AFTER_A_SCAN);
      if (read > 0) changed(context);
    } catch (error) {
      if (error instanceof ExpectedError) ports.log.info('letters were not read for gestures', { code: error.failure.code });
      else ports.log.warn('letters could not be read for gestures', { ...whereItBroke(error) });
    }
  };
  const stopListening = watching
    ? events.subscribe(event => {
        if (event.type === 'scan.progress' && event.progress.phase === 'done') void lookAfterScan();
      })
    : () => {};
  const checks = draftChecks(context);
  let warmUp: ReturnType<typeof setTimeout> | null = null;
  const prepare = (): void => {
    if (!watching) return;
    warmUp ??= setTimeout(() => {
      // One language after the other, so that no question waits for both.
      for (const language of ['fr', 'en'] as const) inTurn(async () => warmUpGuards(language)).catch(() => {});
      inTurn(() => checks.check({ to: [], subject: '', text: '' })).catch(() => {});
    }, WARM_UP_AFTER_MS).unref();
  };
  return {
    prepare,
    handlers: {
      ...gestureHandlers(context, async ({ most }) => {
        const looked = await look(most ?? MOST_ASKED_FOR);
        if (looked.read > 0) changed(context);
        return looked;
      }),
      ...guardHandlers(context, checks),
      ...owedHandlers(context),
      ...needHandlers(context),
      ...introductionHandlers(context),
      ...parkedHandlers(context),
      ...announcementHandlers(context),
    },
    stop: async () => {
      stopListening();
      if (warmUp) clearTimeout(warmUp);
      abort.abort();
      await looking;
      await queue;
    },
  };
}
