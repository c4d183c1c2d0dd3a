import { DATE_KINDS, isAnnualDay } from '../domain/agenda/annual-date.ts';
import { TOUCH_CHANNELS } from '../domain/agenda/channel.ts';
import { REMINDER_KINDS, REMINDER_REASONS, REMINDER_SUGGESTIONS } from '../domain/agenda/reminder.ts';
import { SNOOZES } from '../domain/agenda/snooze-day.ts';
import { z } from './zod.ts';

// Reminders and what the user does about them, contacts beyond mail, and dates. Instants are ISO 8601 UTC.

const id = z.int();
const instant = z.iso.datetime();
const nothing = z.object({});
const person = z.object({ personId: id });
const note = z.string().trim().max(2000);

export const reminderKind = z.enum(REMINDER_KINDS);
export const reminderReason = z.enum(REMINDER_REASONS);
export const reminderSuggestion = z.enum(REMINDER_SUGGESTIONS);

/** What the sentence of a reason is made of (shared/i18n `reminders`); what does not apply is left out. */
export const reminderAbout = z.object({
  since: instant.optional(),
  days: z.int().nonnegative().optional(),
  /** The cadence, in days. */
  every: z.int().positive().optional(),
  /** The user's words, or what a mail said: of a date, a promise, a thanks, a change. */
  label: z.string().max(500).optional(),
  years: z.int().positive().optional(),
});

/** When a reminder is to come back: a usual choice, a day typed in English or French ("next Tuesday", « mardi prochain »), or an instant. */
export const until = z.union([z.enum(SNOOZES), z.object({ typed: z.string().trim().min(1).max(100) }), z.object({ at: instant })]);
export type Until = z.infer<typeof until>;

/** `undo`: to give to `reminder.undo` within ten seconds. `until`: from when on reminders may come again; null where that is open. */
export const doneReminder = z.object({ undo: z.string(), until: instant.nullable() });
export type DoneReminder = z.infer<typeof doneReminder>;

export const touch = z.object({
  id,
  channel: z.enum(TOUCH_CHANNELS),
  at: instant,
  note: z.string(),
  /** Read from an invitation in the mailbox, not said by the user. */
  fromInvitation: z.boolean(),
});
export type Touch = z.infer<typeof touch>;

export const personDate = z.object({
  id,
  kind: z.enum(DATE_KINDS),
  /** Of no time zone: 29 February comes on the 28th in years without. */
  month: z.int().min(1).max(12),
  day: z.int().min(1).max(31),
  year: z.int().min(1800).max(2200).nullable(),
  label: z.string().trim().max(200),
});
export type PersonDate = z.infer<typeof personDate>;

export const reminderChoices = z.object({
  /** "Not this person": no reminders at all. */
  dismissed: z.boolean(),
  snoozed: z.array(z.object({ kind: reminderKind, until: instant })),
});

export const AGENDA_METHODS = {
  /** Puts one kind of reminder off, and the weaker ones with it. Survives re-scans and restarts. */
  'reminder.snooze': { input: person.extend({ kind: reminderKind, until }), output: doneReminder },
  /** Lets rest until they write, or until a day. */
  'reminder.rest': { input: person.extend({ until: until.nullable() }), output: doneReminder },
  'reminder.star': { input: person.extend({ starred: z.boolean() }), output: doneReminder },
  /** Done by another channel, just now: logs the contact. */
  'reminder.done': { input: person.extend({ channel: z.enum(TOUCH_CHANNELS), note: note.optional() }), output: doneReminder },
  /** Not this person, until `reminder.resume`. */
  'reminder.dismiss': { input: person, output: doneReminder },
  /** Takes one of the above back; fails with undo-expired after ten seconds. */
  'reminder.undo': { input: z.object({ undo: z.string().max(100) }), output: nothing },
  'reminder.choices': { input: person, output: reminderChoices },
  /** Takes back snoozes and "not this person". */
  'reminder.resume': { input: person, output: nothing },

  /** A contact beyond mail; counts as both having spoken. `at` null: now. Never later than now. */
  'touch.log': { input: person.extend({ channel: z.enum(TOUCH_CHANNELS), at: instant.nullable(), note }), output: touch },
  'touch.list': { input: person, output: z.array(touch) },
  'touch.remove': { input: z.object({ touchId: id }), output: nothing },

  'date.list': { input: person, output: z.array(personDate) },
  /** A new date (`id` null), or a change of one. */
  'date.save': {
    input: person.extend({
      date: personDate.extend({ id: id.nullable() }).refine(({ month, day }) => isAnnualDay(month, day), { path: ['day'] }),
    }),
    output: personDate,
  },
  'date.remove': { input: z.object({ dateId: id }), output: nothing },
} as const;
export type AgendaMethod = keyof typeof AGENDA_METHODS;
