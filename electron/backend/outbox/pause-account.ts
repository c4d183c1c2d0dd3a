import type { OutboxStore } from '../ports/outbox-store.ts';

const DAY = 24 * 3_600_000;
/** Until the user says so. Still an exact integer in SQLite and JavaScript. */
export const FOR_GOOD = Number.MAX_SAFE_INTEGER;

/** A quota passes with its day; everything else waits for the user. What is queued stays queued, and is not late by it. */
export function pauseAccount(store: OutboxStore, accountId: number, why: 'quota' | 'sign-in' | 'blocked' | 'user', now: number): void {
  const until = why === 'quota' ? now + DAY : FOR_GOOD;
  store.setSending(accountId, { pausedUntil: until, pausedWhy: why });
  if (until !== FOR_GOOD) store.putOff(accountId, until, now);
}
