import { overlap, subjectWords } from './subject-words.ts';

/** A wave of fewer words has no theme to speak of: wishes, a date. */
const FEWEST_WORDS = 12;

/**
 * Whether a text touches any of the lines a user wrote about what they stand for. True where there is nothing to compare.
 * @param values a line each, as the user wrote it
 */
export function fitsValues(text: string, values: readonly string[]): boolean {
  const themes = values.map(subjectWords).filter(words => words.size > 0);
  const words = subjectWords(text);
  return themes.length === 0 || words.size < FEWEST_WORDS || themes.some(theme => overlap(theme, words) > 0);
}
