const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Waits after a refusal that may pass (RFC 5321 §4.5.4.1 asks ≥ 30 min in the long run); then every 4 h. */
const WAITS = [5 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR];
const GIVE_UP = 48 * HOUR;

/** When to try again after `attempts` definite failures, or null when 48 h have been spent. Epoch ms. */
export function retryAt(now: number, firstAttemptAt: number, attempts: number): number | null {
  const at = now + (WAITS[Math.min(attempts, WAITS.length) - 1] ?? 5 * MINUTE);
  return at - firstAttemptAt > GIVE_UP ? null : at;
}

/** When to look into the Sent folder for a mail whose fate is unknown: ms after the line dropped. */
export const VERIFY_AFTER = [5_000, 30_000, 2 * MINUTE, 10 * MINUTE, HOUR] as const;

/** The next look after `looks` have been made; null when all are spent. Epoch ms. */
export function verifyAt(droppedAt: number, looks: number): number | null {
  const wait = VERIFY_AFTER[looks];
  return wait === undefined ? null : droppedAt + wait;
}

/** Wishes that come a day late are worse than a question: what is later than this is held, never burst after a sleep. */
export const LATE_AFTER_MS = 6 * HOUR;

export const isLate = (now: number, scheduledFor: number, latest: number | null): boolean => now > (latest ?? scheduledFor + LATE_AFTER_MS);
