import { hideSecret } from '../hide-secret.ts';
import { cleanText } from './clean-text.ts';
import { LIMITS } from './limits.ts';

/** What a server said, fit to be shown: one bounded line, without the password should the server repeat it. */
export function serverText(text: unknown, password: string, user = ''): string {
  if (typeof text !== 'string') return '';
  return cleanText(hideSecret(text, user, password).replace(/^\S+ (?:NO|BAD|OK|BYE) /i, ''), LIMITS.serverText);
}
