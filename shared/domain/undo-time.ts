/** ms what was just done may be taken back; the outbox waits as long before it takes a letter up. */
export const UNDO_MS = 10_000;

/** ms it may be held open by staying on it: at least ten times as long (WCAG 2.2, 2.2.1). */
export const UNDO_HELD_MS = 10 * UNDO_MS;

/** ms a click takes to arrive. */
export const UNDO_CLICK_MS = 2_000;
