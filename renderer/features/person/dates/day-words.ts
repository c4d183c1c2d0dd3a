import type { PersonDate } from '../../../../shared/contract/agenda.ts';

/** A leap year, so that 29 February has its name. */
const LEAP = 2024;

/** "3 March" of a date without a time zone. */
export const dayWords = ({ month, day }: Pick<PersonDate, 'month' | 'day'>, lang: 'en' | 'fr'): string => {
  const words = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const text = words.format(Date.UTC(LEAP, month - 1, day));
  return lang === 'fr' && day === 1 ? text.replace(/^1/, '1er') : text;
};

/** The names of the months, January first. */
export const monthNames = (lang: 'en' | 'fr'): string[] => {
  const words = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => words.format(Date.UTC(LEAP, month, 1)));
};
