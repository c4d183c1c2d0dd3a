import { HALF_LIFE_DAYS } from './strength.ts';
import type { TieHealth, TieSummary } from './tie.ts';

/** Few enough to be done in one sitting. */
export const TODAY_AT_MOST = 7;
/** Write-by days this near are shown already. */
export const TODAY_AHEAD_DAYS = 7;
/** Fewer contact-days than this were an exchange, not yet a tie. */
const SOME_CONTACT_DAYS = 3;
/** Beyond these a letter is a new beginning: worth showing, but after those who can still be caught. */
const LOST_SILENT_DAYS = 730;
const LOST_HEALTH = 5;
/** Days after write-by in which the worth of reminding halves. */
const URGENCY_HALF_LIFE_DAYS = 60;

/** S with which a letter just sent leaves P near the write-by threshold: half importance. */
const STRONG_ENOUGH = 3;

const DAY_MS = 86_400_000;

export interface TodayCandidate {
  readonly id: number;
  readonly summary: TieSummary;
  readonly health: TieHealth;
  readonly hidden: boolean;
}

export interface TodayEntry<C> {
  readonly candidate: C;
  /** The write-by day, epoch ms. */
  readonly due: number;
  /** The whole part tells the group (2 established, 1 thin, 0 long lost), the fraction importance × urgency. */
  readonly score: number;
}

/**
 * Whom to write to, most worthwhile first: two-way ties, neither resting nor hidden, whose write-by day has passed or comes within a week.
 *
 * Ties that once held well (their write-by came after the last letter) go before ties that never did, and both before those long lost.
 * Within a group importance (how much contact there was when you last spoke) times urgency (highest on the write-by day, halved for each
 * 60 days passed). The same people give the same list.
 */
export function whomToWriteTo<C extends TodayCandidate>(candidates: Iterable<C>, now: number, limit = TODAY_AT_MOST): TodayEntry<C>[] {
  const entries: TodayEntry<C>[] = [];
  for (const candidate of candidates) {
    const entry = consider(candidate, now);
    if (entry) entries.push(entry);
  }
  return entries.toSorted((a, b) => b.score - a.score || a.due - b.due || a.candidate.id - b.candidate.id).slice(0, limit);
}

function consider<C extends TodayCandidate>(candidate: C, now: number): TodayEntry<C> | null {
  const { summary, health, hidden } = candidate;
  const due = health.writeBy;
  if (hidden || health.band === 'resting' || due === null || summary.lastTwoWay === null) return null;
  if (summary.contactDays < SOME_CONTACT_DAYS || due > now + TODAY_AHEAD_DAYS * DAY_MS) return null;
  const lastLetter = Math.max(summary.lastReceived ?? 0, summary.lastSent ?? 0);
  const silentDays = Math.max(0, (now - lastLetter) / DAY_MS);
  const atLastLetter = health.strength * 2 ** (silentDays / HALF_LIFE_DAYS);
  const importance = atLastLetter / (atLastLetter + STRONG_ENOUGH);
  const lateDays = (now - due) / DAY_MS;
  const urgency = lateDays < 0 ? 1 + lateDays / (2 * TODAY_AHEAD_DAYS) : 2 ** (-lateDays / URGENCY_HALF_LIFE_DAYS);
  return { candidate, due, score: group(due, lastLetter, health) + Math.min(importance * urgency, 0.999) };
}

function group(due: number, lastLetter: number, health: TieHealth): 0 | 1 | 2 {
  if (health.silentDays > LOST_SILENT_DAYS || health.health < LOST_HEALTH) return 0;
  return due - lastLetter > DAY_MS ? 2 : 1;
}
