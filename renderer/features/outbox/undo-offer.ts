import { useSyncExternalStore } from 'react';

export interface UndoOffer {
  readonly ids: readonly number[];
  /** Epoch ms at which taking back is no longer offered. */
  readonly until: number;
  /** When the letters leave if later than that, ISO 8601; null: at `until`. */
  readonly leavesAt: string | null;
}

/** As long as the outbox itself waits before it takes a letter up. */
const UNDO_MS = 10_000;

let current: UndoOffer | null = null;
const listeners = new Set<() => void>();
const set = (next: UndoOffer | null): void => {
  current = next;
  for (const listener of listeners) listener();
};

/** Offers, wherever the user goes next, to take back what was just approved. */
export const offerUndo = (ids: readonly number[], leavesAt: string | null): void => set({ ids, until: Date.now() + UNDO_MS, leavesAt });
export const endOffer = (): void => set(null);

const watch = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
export const useUndoOffer = (): UndoOffer | null => useSyncExternalStore(watch, () => current);
