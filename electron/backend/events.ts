import type { EventBody, FilRougeEvent } from '../../shared/contract/events.ts';

export interface Events {
  emit(body: EventBody): void;
  subscribe(listener: (event: FilRougeEvent) => void): () => void;
}

/** Numbers events from 1 without gaps. `onListenerError` hears of a listener that threw; the others get the event all the same. */
export function createEvents(onListenerError: (error: unknown) => void): Events {
  const listeners = new Set<(event: FilRougeEvent) => void>();
  let seq = 0;
  return {
    emit: body => {
      seq += 1;
      const event: FilRougeEvent = { ...body, seq };
      for (const listener of listeners) {
        try {
          listener(event);
        } catch (error) {
          onListenerError(error);
        }
      }
    },
    subscribe: listener => {
      // Wrapped, so that the same function subscribed twice is two subscriptions.
      const own = (event: FilRougeEvent) => listener(event);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
}
