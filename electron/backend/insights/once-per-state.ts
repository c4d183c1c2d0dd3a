import type { Ports } from '../ports/index.ts';
import type { StoredPerson } from '../ports/store.ts';
import { forToday } from '../today/handlers.ts';

type Work<T> = (people: readonly StoredPerson[], signal: AbortSignal) => Promise<T>;

export interface Kept<T> {
  get(): Promise<T>;
  /** Ends what runs, and waits until it has. */
  stop(): Promise<void>;
}

/**
 * What is worked out of everybody's past, kept as long as the ties and the day are the same: the store gives the same list while they are.
 * Whoever asks meanwhile waits for the same answer.
 */
export function oncePerState<T>({ store, clock, preferences }: Pick<Ports, 'store' | 'clock' | 'preferences'>, work: Work<T>): Kept<T> {
  let known: { readonly of: readonly StoredPerson[]; readonly withColleagues: boolean; readonly answer: Promise<T> } | null = null;
  const abort = new AbortController();
  return {
    get: () => {
      const all = store.people.list(clock.now(), false);
      const withColleagues = preferences.get().colleaguesInToday === true;
      if (known?.of === all && known.withColleagues === withColleagues) return known.answer;
      const answer = work(forToday(all, withColleagues), abort.signal);
      const now = { of: all, withColleagues, answer };
      known = now;
      answer.catch(() => {
        if (known === now) known = null;
      });
      return answer;
    },
    stop: async () => {
      abort.abort();
      await known?.answer.catch(() => {});
    },
  };
}
