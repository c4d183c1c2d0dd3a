/**
 * Why somebody is on the list, the strongest reason first: whoever waits for the user goes before whoever may be lost, and both before
 * waking an old tie. A snooze of one kind also keeps back all that come after it here.
 */
export const REMINDER_KINDS = [
  'they-wait',
  'promise',
  'thanks-owed',
  'date',
  'overdue',
  'no-answer',
  'fact',
  'going-quiet',
  'reconnect',
] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** What exactly the kind is about; each has its sentence in shared/i18n. */
export const REMINDER_REASONS = [
  'asked-you',
  'promised',
  'thanks-owed',
  'birthday',
  'name-day',
  'first-contact',
  'custom-date',
  'past-ideal',
  'past-max',
  'no-answer',
  'back-from-leave',
  'may-have-changed-job',
  'going-quiet',
  'dormant',
] as const;
export type ReminderReason = (typeof REMINDER_REASONS)[number];

/** What to do about it, in one line. `call` and `meet`: the last five contacts were all mail. */
export const REMINDER_SUGGESTIONS = [
  'answer',
  'keep-promise',
  'thank',
  'wish',
  'write',
  'call',
  'meet',
  'ask-again',
  'welcome-back',
  'congratulate',
  'wake',
] as const;
export type ReminderSuggestion = (typeof REMINDER_SUGGESTIONS)[number];

/** What the sentence of a reason is made of, beside the numbers of the tie. */
export interface ReminderAbout {
  /** Since when, epoch ms. */
  readonly since?: number;
  /** Whole days since then. */
  readonly days?: number;
  /** The cadence, in days. */
  readonly every?: number;
  /** The user's words for a date, a promise or a thanks; or what changed. */
  readonly label?: string;
  /** How many years a date comes back after. */
  readonly years?: number;
}

export interface Reminder {
  readonly kind: ReminderKind;
  readonly reason: ReminderReason;
  readonly suggestion: ReminderSuggestion;
  /** The local day it is due; may lie in the past. */
  readonly dueDay: number;
  readonly about: ReminderAbout;
  /** Importance × urgency, 0–1. */
  readonly score: number;
}

/** How much each kind weighs, before who it is about and how pressing it is. */
const WEIGHT: Record<ReminderKind, number> = {
  'they-wait': 1,
  promise: 0.95,
  'thanks-owed': 0.9,
  date: 0.9,
  overdue: 0.8,
  'no-answer': 0.75,
  fact: 0.75,
  'going-quiet': 0.7,
  reconnect: 0.1,
};

/**
 * @param closeness 0–1, who it is about
 * @param urgency 0–1, how pressing
 */
export const scoreOf = (kind: ReminderKind, closeness: number, urgency: number): number =>
  WEIGHT[kind] * (0.4 + 0.6 * closeness) * Math.max(0, Math.min(1, urgency));
