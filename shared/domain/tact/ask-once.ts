import type { GuardSettings } from './draft.ts';
import type { FindingMessage } from './finding.ts';
import type { Gesture } from './gesture.ts';
import { overlap, subjectWords } from './subject-words.ts';

const DAY = 24 * 3_600_000;
/** Half of the shorter subject's words in common: one matter. */
const SAME_MATTER = 0.5;

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/**
 * Whether one more ask is one too many, from the ledger with one person: the same matter, asked within `askOnceDays` and not answered
 * since; or nothing but asks the last times. Null where there is nothing to say.
 * @param ask what the draft asks, subject line and sentence
 * @param now epoch ms
 */
export function askOnce(
  ask: string,
  gestures: readonly Gesture[],
  { askOnceDays, asksInRow }: Pick<GuardSettings, 'askOnceDays' | 'asksInRow'>,
  now: number,
): Extract<FindingMessage, { code: 'asked-before' | 'only-asks' }> | null {
  const past = gestures.filter(({ at }) => at <= now).toSorted((a, b) => b.at - a.at);
  const words = subjectWords(ask);
  const again = past.find(
    ({ kind, direction, state, subject, at }) =>
      kind === 'ask' &&
      direction === 'from-me' &&
      state === 'open' &&
      now - at <= askOnceDays * DAY &&
      overlap(words, subjectWords(subject)) >= SAME_MATTER,
  );
  if (again) return { code: 'asked-before', params: { day: dayOf(again.at), subject: again.subject } };
  // What they gave does not count against the user; what the user gave, shared or thanked for breaks the row.
  const mine = past.filter(({ direction }) => direction === 'from-me');
  const row = mine.findIndex(({ kind }) => kind !== 'ask');
  const asks = row < 0 ? mine.length : row;
  const [last] = mine;
  return asksInRow > 0 && asks >= asksInRow && last ? { code: 'only-asks', params: { asks, day: dayOf(last.at) } } : null;
}
