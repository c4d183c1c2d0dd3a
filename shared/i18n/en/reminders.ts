import type { ReminderKind, ReminderReason, ReminderSuggestion } from '../../domain/agenda/reminder.ts';

/** What a reason is told with; `since` is a day in words. Empty or zero where it does not apply. */
export interface ReminderFacts {
  readonly since: string;
  readonly days: number;
  readonly every: number;
  readonly label: string;
  readonly years: number;
}

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
const named = (label: string): string => (label === '' ? '' : `: ${label}`);
const comesBack = (years: number): string => (years === 0 ? '' : `, ${years === 1 ? '1 year' : `${years} years`}`);

const kind: Record<ReminderKind, string> = {
  'they-wait': 'They wait for you',
  promise: 'You promised',
  'thanks-owed': 'Thanks owed',
  date: 'A date',
  overdue: 'Longer than you wanted',
  'no-answer': 'No answer yet',
  fact: 'Something changed',
  'going-quiet': 'Going quiet',
  reconnect: 'An old thread',
};

/** All but *going quiet*, which `evidence` tells with its numbers. */
const why: Record<ReminderReason, (facts: ReminderFacts) => string> = {
  'asked-you': ({ since, days: count }) => `They asked you something on ${since}, ${days(count)} ago, and have no answer yet.`,
  promised: ({ since, label }) => `You promised on ${since}${named(label)}.`,
  'thanks-owed': ({ since, label }) => `They did something for you on ${since}${named(label)}. You have not thanked them yet.`,
  birthday: ({ years }) => `It is their birthday${comesBack(years)}.`,
  'name-day': () => 'It is their name day.',
  'first-contact': ({ years }) =>
    years === 0 ? 'You met on this day.' : `You first spoke on this day, ${years === 1 ? 'a year' : `${years} years`} ago.`,
  'custom-date': ({ label, years }) => `It is the day you noted${named(label)}${comesBack(years)}.`,
  'past-ideal': ({ days: count, every }) => `${days(count)} since you both spoke; you like it to be about ${every}.`,
  'past-max': ({ days: count, every }) => `${days(count)} since you both spoke; ${every} was the most you wanted.`,
  'no-answer': ({ since, days: count }) => `You asked on ${since}, ${days(count)} ago, and no answer has come.`,
  'back-from-leave': ({ label }) => `They should be back${named(label)}.`,
  'may-have-changed-job': ({ label }) => `They may have a new job${named(label)}.`,
  'going-quiet': ({ days: count }) => `${days(count)} have passed since you last exchanged.`,
  dormant: ({ since }) => `You have not exchanged since ${since}. There was a real thread before.`,
};

const suggestion: Record<ReminderSuggestion, string> = {
  answer: 'Answer them',
  'keep-promise': 'Keep your promise, or say when',
  thank: 'Say thank you',
  wish: 'Send a wish',
  write: 'Write a few lines',
  call: 'Call this time: your last five contacts were all mail',
  meet: 'Meet this time: your last five contacts were all mail',
  'ask-again': 'Ask once more, or another way',
  'welcome-back': 'Take up the thread',
  congratulate: 'Congratulate them',
  wake: 'Send a sign of life',
};

export const reminders = {
  kind,
  why,
  suggestion,
  findNumber: 'Their number',
  noNumber: 'No number stands under their latest letters.',
  logged: (person: string, channel: string): string => `Noted: ${channel} with ${person}.`,
  snoozed: (person: string, day: string): string => `${person} comes back on ${day}.`,
  resting: (person: string): string => `${person} may rest.`,
  restingUntil: (person: string, day: string): string => `${person} may rest until ${day}.`,
  awake: (person: string): string => `${person} does not rest any more.`,
  channel: { call: 'call', meeting: 'meeting', linkedin: 'LinkedIn', message: 'message', other: 'contact' },
};
