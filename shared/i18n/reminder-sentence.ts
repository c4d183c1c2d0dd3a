import type { TodayRow } from '../contract/shapes.ts';
import type { Formats } from './formats.ts';
import type { Messages } from './index.ts';

/** Why somebody is on the list, the same words in the window and on the command line. `month`: the name of the month 90 days from now. */
export function reminderSentence(
  row: Pick<TodayRow, 'reason' | 'about' | 'evidence'>,
  words: Messages,
  formats: Formats,
  month: string,
): string {
  const { reason, about, evidence } = row;
  if (reason === 'going-quiet') return words.evidence.sentence(evidence, month);
  const { since, days = 0, every = 0, label = '', years = 0 } = about;
  return words.reminders.why[reason]({ since: since === undefined ? '' : formats.day(since), days, every, label, years });
}
