import type { Formats } from '../../shared/i18n/formats.ts';
import type { Messages } from '../../shared/i18n/index.ts';

/** "today, 14:10", "Thursday, 09:20": when something leaves or left. */
export const whenWords = (at: string, formats: Formats, words: Messages['writing']): string =>
  formats.daysAgo(at) === 0 ? words.today(formats.time(at)) : words.onDay(formats.day(at), formats.time(at));
