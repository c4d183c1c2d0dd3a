const FIRST_MS = 1_000;
const LONGEST_MS = 5 * 60_000;

/**
 * How long to wait before try number `attempt` (from 0): doubling from one second to five minutes, with half of it left to chance, so
 * that many clients of a server that comes back do not all knock at once. `random` in [0, 1).
 */
export function backoffMs(attempt: number, random: number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 20));
  return Math.round(full / 2 + (full / 2) * random);
}
