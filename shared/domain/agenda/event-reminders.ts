import { type AgendaDebt, type AgendaPerson, lastContactOf, lastHeardFrom, lastTurnedTo } from './agenda-person.ts';
import { lastOccurrence } from './annual-date.ts';
import type { AgendaCalendar } from './calendar.ts';
import { type Reminder, type ReminderKind, type ReminderReason, type ReminderSuggestion, scoreOf } from './reminder.ts';
import { closenessOf } from './silence-reminders.ts';

/** Working days before anybody is reminded that an answer is missing. */
const ANSWER_WORKING_DAYS = 3;
const HOURS_A_DAY = 24;
/** How many days after it a wish still comes in time. */
const DATE_DAYS = 3;
/** How long what a mail told is news. */
const NEWS_DAYS: Record<'back-from-leave' | 'may-have-changed-job', number> = { 'back-from-leave': 14, 'may-have-changed-job': 60 };
/** Days in which waiting becomes as pressing as it gets. */
const WAITED_DAYS = 7;

const pressing = (lateDays: number): number => Math.min(1, 0.5 + lateDays / (2 * WAITED_DAYS));

/** *They wait for you*: letters that ask, and that no contact of the user's has answered since. */
export function theyWait(person: AgendaPerson, { today, days, afterWorkingDays }: AgendaCalendar): Reminder[] {
  return person.conversations.flatMap(({ awaiting, since, asked }) => {
    if (awaiting !== 'me' || asked !== true || lastTurnedTo(person.summary) > since) return [];
    const from = days.dayOf(since);
    const dueDay = afterWorkingDays(from, 1);
    if (dueDay > today) return [];
    return {
      kind: 'they-wait',
      reason: 'asked-you',
      suggestion: 'answer',
      dueDay,
      about: { since, days: today - from },
      score: scoreOf('they-wait', closenessOf(person), pressing(today - dueDay)),
    };
  });
}

/** *No answer to your question*: after the time they usually take, and three working days at least. Writing again starts it anew. */
export function noAnswer(person: AgendaPerson, { today, days, afterWorkingDays }: AgendaCalendar): Reminder[] {
  return person.conversations.flatMap(({ awaiting, since, asked }) => {
    if (awaiting !== 'them' || asked !== true || lastHeardFrom(person.summary) > since) return [];
    const from = days.dayOf(Math.max(since, lastTurnedTo(person.summary)));
    const usual = from + Math.ceil((person.answerHours ?? 0) / HOURS_A_DAY);
    const dueDay = Math.max(usual, afterWorkingDays(from, ANSWER_WORKING_DAYS));
    if (dueDay > today) return [];
    return {
      kind: 'no-answer',
      reason: 'no-answer',
      suggestion: 'ask-again',
      dueDay,
      about: { since, days: today - days.dayOf(since) },
      score: scoreOf('no-answer', closenessOf(person), pressing(today - dueDay)),
    };
  });
}

/** *Promise* and *thanks owed*: until the user turned to them by any channel. */
export function debts(person: AgendaPerson, calendar: AgendaCalendar): Reminder[] {
  const owed = (all: readonly AgendaDebt[], kind: ReminderKind, reason: ReminderReason, suggestion: ReminderSuggestion): Reminder[] =>
    all.flatMap(({ since, dueDay, label }) => {
      const { today, days } = calendar;
      if (dueDay > today || lastTurnedTo(person.summary) > since) return [];
      const about = { since, days: today - days.dayOf(since), label };
      return { kind, reason, suggestion, dueDay, about, score: scoreOf(kind, closenessOf(person), pressing(today - dueDay)) };
    });
  return [...owed(person.promises, 'promise', 'promised', 'keep-promise'), ...owed(person.thanks, 'thanks-owed', 'thanks-owed', 'thank')];
}

/** *Date*: on the day and three days after it, unless the user was in touch by then. */
export function dates(person: AgendaPerson, { today, days }: AgendaCalendar): Reminder[] {
  const turned = lastTurnedTo(person.summary);
  return person.dates.flatMap(date => {
    const occurrence = lastOccurrence(date, today);
    if (!occurrence || today - occurrence.day > DATE_DAYS) return [];
    if (turned > -Infinity && days.dayOf(turned) >= occurrence.day - 1) return [];
    return {
      kind: 'date',
      reason: date.kind === 'custom' ? 'custom-date' : date.kind,
      suggestion: 'wish',
      dueDay: occurrence.day,
      about: { label: date.label, ...(occurrence.years === null ? {} : { years: occurrence.years }) },
      score: scoreOf('date', closenessOf(person), 1 - (today - occurrence.day) / (2 * DATE_DAYS)),
    };
  });
}

/** *Fact*: what a mail told of them, while it is news and they were not in touch since. */
export function news(person: AgendaPerson, { today, days }: AgendaCalendar): Reminder[] {
  return person.facts.flatMap(({ reason, at, label }) => {
    const dueDay = days.dayOf(at);
    if (dueDay > today || today - dueDay > NEWS_DAYS[reason] || lastContactOf(person.summary) > at) return [];
    const suggestion: ReminderSuggestion = reason === 'back-from-leave' ? 'welcome-back' : 'congratulate';
    const urgency = 1 - (today - dueDay) / (2 * NEWS_DAYS[reason]);
    return { kind: 'fact', reason, suggestion, dueDay, about: { label, since: at }, score: scoreOf('fact', closenessOf(person), urgency) };
  });
}
