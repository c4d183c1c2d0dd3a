import { randomUUID } from 'node:crypto';
import { UNDO_CLICK_MS, UNDO_HELD_MS } from '../../../shared/domain/undo-time.ts';
import { ExpectedError } from '../expected-error.ts';

/** As long as the window may offer it. */
export const SHELF_MS = UNDO_HELD_MS + UNDO_CLICK_MS;

/** How to take back what was just done; forgotten soon after. */
export interface UndoShelf {
  /** The name under which it can be taken back. */
  keep(takeBack: () => void): string;
  /** Throws undo-expired. */
  take(undo: string): void;
}

export function createUndoShelf(now: () => number): UndoShelf {
  const kept = new Map<string, { readonly at: number; readonly takeBack: () => void }>();
  const isOver = (at: number): boolean => Math.abs(now() - at) > SHELF_MS;
  return {
    keep: takeBack => {
      for (const [undo, { at }] of kept) if (isOver(at)) kept.delete(undo);
      const undo = randomUUID();
      kept.set(undo, { at: now(), takeBack });
      return undo;
    },
    take: undo => {
      const found = kept.get(undo);
      kept.delete(undo);
      if (!found || isOver(found.at)) throw new ExpectedError('undo-expired');
      found.takeBack();
    },
  };
}
