import type { Context } from '../context.ts';
import { ExpectedError } from '../expected-error.ts';
import { whereItBroke } from '../where-it-broke.ts';
import { conversationHandlers } from './handlers.ts';
import { lookAtLetters } from './look-at-letters.ts';

/** After a scan; what is left over waits for the next one. */
const MOST_AFTER_A_SCAN = 60;

export interface Conversations {
  readonly handlers: ReturnType<typeof conversationHandlers>;
  /** Resolves when no letter is being read any more. */
  stop(): Promise<void>;
}

/** @param watching whether to look at new letters after each scan, beside it, so that no scan waits for it */
export function startConversations(context: Context, watching: boolean): Conversations {
  const { ports, events } = context;
  const abort = new AbortController();
  let looking: Promise<void> | null = null;
  const look = async (): Promise<void> => {
    try {
      const { read } = await lookAtLetters(ports, MOST_AFTER_A_SCAN, abort.signal);
      if (read > 0) events.emit({ type: 'people.changed' });
    } catch (error) {
      if (error instanceof ExpectedError) ports.log.info('letters were not looked at', { code: error.failure.code });
      else ports.log.warn('letters could not be looked at', { ...whereItBroke(error) });
    } finally {
      looking = null;
    }
  };
  const stopListening = watching
    ? events.subscribe(event => {
        if (event.type === 'scan.progress' && event.progress.phase === 'done') looking ??= look();
      })
    : () => {};
  return {
    handlers: conversationHandlers(context, abort.signal),
    stop: async () => {
      stopListening();
      abort.abort();
      await looking;
    },
  };
}
