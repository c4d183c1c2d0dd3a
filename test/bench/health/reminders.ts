import { riskOfSilence } from '../../../shared/domain/risk.ts';
import { silenceClock } from '../../../shared/domain/silence-clock.ts';
import { mondayOf, strengthOn, weekWeight } from '../../../shared/domain/strength.ts';
import { WRITE_BY_RISK, writeByDay } from '../../../shared/domain/write-by.ts';
import { dayOf, type Mail } from './edge-list.ts';
import { tiesOf } from './rows.ts';

const HORIZON = 90;

/** What would have come of reminding on the product's write-by day. */
export interface Reminders {
  readonly flags: number;
  /** Share of reminders after which 90 silent days followed. */
  readonly precision: number;
  /** Share of reminders where mail came within 14 days by itself. */
  readonly needless: number;
  /** Share of silences of 90 days and more that were reminded of before their day 90. */
  readonly recall: number;
  /** Day of the silence on which the reminder came. */
  readonly medianDay: number;
  /** Reminders in each mailbox that has ties to remind of, and week. */
  readonly perWeek: number;
}

/**
 * Replays every silence of every established tie (5 contact-days, both ways, risk below the threshold when last written), with one look
 * a week, as a reader of Today would.
 */
export function replayReminders(mails: readonly Mail[]): Reminders {
  const end = dayOf(mails.at(-1)?.at ?? 0);
  // Nobody's mailbox here is silent for long, and the replay looks at single ties.
  const running = silenceClock([]);
  const flagDays: number[] = [];
  let silent = 0;
  let soon = 0;
  let long = 0;
  let caught = 0;
  /** Each mailbox from its first tie to remind of on, days. */
  const since = new Map<number, number>();
  for (const tie of tiesOf(mails)) {
    let sum = 0;
    let contactDays = 0;
    let lastDay = -Infinity;
    const directions = new Set<number>();
    const mondays = new Set<number>();
    for (const [index, mail] of tie.mails.entries()) {
      const day = dayOf(mail.at);
      directions.add(mail.from);
      if (day !== lastDay) contactDays++;
      lastDay = day;
      const monday = mondayOf(day);
      if (!mondays.has(monday)) sum += weekWeight(monday);
      mondays.add(monday);
      const nextMail = tie.mails[index + 1];
      const next = nextMail ? dayOf(nextMail.at) : Infinity;
      if (next === day || contactDays < 5 || directions.size < 2 || day + 2 * HORIZON > end) continue;
      if (riskOfSilence(strengthOn(sum, day), 0, strengthOn(sum, day)) >= WRITE_BY_RISK) continue;
      for (const owner of [tie.a, tie.b]) since.set(owner, Math.min(since.get(owner) ?? Infinity, day));
      const due = writeByDay({ decayedSum: sum, lastContactDay: day }, day, running);
      const seen = Math.ceil(due / 7) * 7;
      if (next - day >= HORIZON) long++;
      if (seen >= next) continue;
      if (next - day >= HORIZON && seen - day < HORIZON) caught++;
      if (seen + HORIZON > end) continue;
      flagDays.push(seen - day);
      if (next > seen + HORIZON) silent++;
      if (next <= seen + 14) soon++;
    }
  }
  const flags = flagDays.length;
  const weeks = [...since.values()].reduce((sum, day) => sum + (end - HORIZON - day) / 7, 0);
  return {
    flags,
    precision: silent / flags,
    needless: soon / flags,
    recall: caught / long,
    medianDay: flagDays.toSorted((a, b) => a - b)[flags >> 1] ?? NaN,
    // Both ends of a tie are reminded.
    perWeek: (2 * flags) / weeks,
  };
}
