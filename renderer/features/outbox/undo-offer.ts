import { useSyncExternalStore } from 'react';
import { UNDO_MS } from '../../../shared/domain/undo-time.ts';

interface Until {
  /** Epoch ms at which taking back is no longer offered, unless somebody stays on it. */
  readonly until: number;
}

/** Letters that leave in a moment. */
export interface LettersOffer extends Until {
  readonly ids: readonly number[];
  /** When the letters leave if later than that, ISO 8601; null: at `until`. */
  readonly leavesAt: string | null;
}

/** Something that was done, in words, and the way back. */
export interface DoneOffer extends Until {
  readonly text: string;
  readonly back: () => Promise<unknown>;
}
export type UndoOffer = LettersOffer | DoneOffer;

let current: UndoOffer | null = null;
const listeners = new Set<() => void>();
const set = (next: UndoOffer | null): void => {
  current = next;
  for (const listener of listeners) listener();
};

/** Offers, wherever the user goes next, to take back what was just approved. */
export const offerUndo = (ids: readonly number[], leavesAt: string | null): void => set({ ids, until: Date.now() + UNDO_MS, leavesAt });
/** Offers to undo what was just done; the newest alone. */
export const offerBack = (text: string, back: () => Promise<unknown>): void => set({ text, back, until: Date.now() + UNDO_MS });
export const endOffer = (): void => set(null);

const watch = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
export const useUndoOffer = (): UndoOffer | null => useSyncExternalStore(watch, () => current);
