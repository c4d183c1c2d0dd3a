import type { Messages } from '../../shared/i18n/index.ts';
import { cleanText } from '../adapters/imap/clean-text.ts';

const MOST_NAMES = 3;
const LONGEST_NAME = 40;

/** The day's list as one notification: how many, and the first of them by name. Reasons stay inside: others may see the screen. */
export const morningWords = ({ outside }: Messages, names: readonly string[]): { readonly title: string; readonly body: string } => {
  // Three names and "1 other" is no shorter than four names.
  const shown = names.slice(0, names.length === MOST_NAMES + 1 ? MOST_NAMES + 1 : MOST_NAMES).map(name => cleanText(name, LONGEST_NAME));
  return { title: outside.morningTitle(names.length), body: outside.morningBody(shown, names.length - shown.length) };
};
