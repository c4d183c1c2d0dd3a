import { HALF_LIFE_DAYS } from '../strength.ts';
import { type AgendaPerson, lastContactOf } from './agenda-person.ts';
import type { AgendaCalendar } from './calendar.ts';
import { type Reminder, scoreOf } from './reminder.ts';

/** Write-by days this near are shown already. */
const AHEAD_DAYS = 7;
/** After a contact of any kind, silence is nobody's fault for so long. */
const COOL_DOWN_DAYS = 14;
/** Fewer contact-days than this were an exchange, not yet a tie. */
const SOME_CONTACT_DAYS = 3;
/** Beyond these a letter is a new beginning: worth showing, but after those who can still be caught. */
const LOST_SILENT_DAYS = 730;
const LOST_HEALTH = 5;
/** Days after write-by in which the worth of reminding halves, down to a rest. */
const URGENCY_HALF_LIFE_DAYS = 60;
const URGENCY_LEFT = 0.3;
/** A tie that never held well. */
const THIN = 0.35;
/** S with which a letter just sent leaves P near the write-by threshold: half importance. */
const STRONG_ENOUGH = 3;

/** How much contact there was when they last spoke, 0–1; stars count in full. */
export function closenessOf({ health, starred }: Pick<AgendaPerson, 'health' | 'starred'>): number {
  const strengthThen = health.strength * 2 ** (health.silentDays / HALF_LIFE_DAYS);
  return starred ? 1 : strengthThen / (strengthThen + STRONG_ENOUGH);
}

const isCoolingDown = (person: AgendaPerson, { today, days }: AgendaCalendar): boolean => {
  const last = lastContactOf(person.summary);
  return last > -Infinity && today - days.dayOf(last) < COOL_DOWN_DAYS;
};

/**
 * *Going quiet*: a two-way tie whose write-by day (write-by.ts) has passed or comes within a week, ties that once held well before those
 * that never did; *reconnect*: one long lost.
 */
export function goingQuiet(person: AgendaPerson, calendar: AgendaCalendar): Reminder | null {
  const { summary, health } = person;
  if (health.writeBy === null || summary.lastTwoWay === null || summary.contactDays < SOME_CONTACT_DAYS) return null;
  const { today, days } = calendar;
  const dueDay = days.dayOf(health.writeBy);
  if (dueDay > today + AHEAD_DAYS || isCoolingDown(person, calendar)) return null;
  const lastContact = lastContactOf(summary);
  const lateDays = today - dueDay;
  const faded = URGENCY_LEFT + (1 - URGENCY_LEFT) * 2 ** (-lateDays / URGENCY_HALF_LIFE_DAYS);
  const urgency = lateDays < 0 ? 1 + lateDays / (2 * AHEAD_DAYS) : faded;
  const about = { since: lastContact, days: Math.round(health.silentDays) };
  const closeness = closenessOf(person);
  if (health.silentDays > LOST_SILENT_DAYS || health.health < LOST_HEALTH) {
    return { kind: 'reconnect', reason: 'dormant', suggestion: 'wake', dueDay, about, score: scoreOf('reconnect', closeness, urgency) };
  }
  const held = dueDay > days.dayOf(lastContact) + 1;
  const score = scoreOf('going-quiet', closeness, held ? urgency : urgency * THIN);
  return { kind: 'going-quiet', reason: 'going-quiet', suggestion: 'write', dueDay, about, score };
}

/** *Overdue*: more days than the cadence since both spoke. Past the ideal gently, past the maximum firmly. */
export function overdue(person: AgendaPerson, calendar: AgendaCalendar): Reminder | null {
  const { cadence, summary } = person;
  if (cadence === null || summary.lastTwoWay === null || isCoolingDown(person, calendar)) return null;
  const { today, days } = calendar;
  const lastDay = days.dayOf(summary.lastTwoWay);
  const dueDay = lastDay + cadence.idealDays;
  if (dueDay > today) return null;
  const passed = today - lastDay;
  const isFirm = passed >= cadence.maxDays;
  const urgency = isFirm
    ? 0.7 + 0.3 * Math.min(1, passed / cadence.maxDays - 1)
    : 0.2 + (0.3 * (passed - cadence.idealDays)) / cadence.maxDays;
  return {
    kind: 'overdue',
    reason: isFirm ? 'past-max' : 'past-ideal',
    suggestion: 'write',
    dueDay: isFirm ? lastDay + cadence.maxDays : dueDay,
    about: { since: summary.lastTwoWay, days: passed, every: isFirm ? cadence.maxDays : cadence.idealDays },
    score: scoreOf('overdue', closenessOf(person), urgency),
  };
}
