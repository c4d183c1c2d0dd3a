import * as chrono from 'chrono-node';

const DAY_MS = 86_400_000;
const LONGEST_DAYS = 3 * 366;
/** What chrono's French reads as another day, or not at all. */
const SAID_OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [/apr[eè]s[- ]demain/i, 'dans 2 jours'],
  [/(?:la )?semaine prochaine/i, 'dans 1 semaine'],
];

/**
 * The day meant by words such as "next Tuesday", "in 3 weeks", « mardi prochain », « le 4 mars »; null where they name none, or none to come
 * within three years.
 * @param today the user's local day, as a number of days since 1970-01-01
 * @param language which to try first, for what both might be ("4/3")
 */
export function typedDay(text: string, today: number, language: 'en' | 'fr'): number | null {
  // Calendar arithmetic in UTC at noon: the day is the user's already.
  const reference = { instant: new Date(today * DAY_MS + DAY_MS / 2), timezone: 0 };
  const said = SAID_OTHERWISE.reduce((words, [from, to]) => words.replace(from, to), text.slice(0, 100));
  const parsers = language === 'fr' ? [chrono.fr, chrono.en] : [chrono.en, chrono.fr];
  for (const parser of parsers) {
    const [found] = parser.parse(said, reference, { forwardDate: true });
    if (!found) continue;
    const { start } = found;
    const day = Date.UTC(start.get('year') ?? 0, (start.get('month') ?? 1) - 1, start.get('day') ?? 1) / DAY_MS;
    // A weekday said on that very weekday is the one to come.
    if (day === today && start.isCertain('weekday')) return today + 7;
    if (day > today && day <= today + LONGEST_DAYS) return day;
  }
  return null;
}
