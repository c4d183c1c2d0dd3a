import { cleanText } from './clean-text.ts';
import { LIMITS } from './limits.ts';

/** What a server said, fit to be shown: one bounded line, without the password should the server repeat it. */
export function serverText(text: unknown, password: string): string {
  if (typeof text !== 'string') return '';
  const hidden = password === '' ? text : text.replaceAll(password, '•••');
  return cleanText(hidden.replace(/^\S+ (?:NO|BAD|OK|BYE) /i, ''), LIMITS.serverText);
}
