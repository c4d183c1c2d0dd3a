import type { Lang } from '../../shared/contract/shapes.ts';

/** The terminal's language: POSIX's variables in their order, else what the system was set to. */
export const systemLanguage = (env: Readonly<Record<string, string | undefined>>, locale: string): Lang => {
  const posix = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(value => value);
  return /^fr([-_.@]|$)/i.test(posix ?? locale) ? 'fr' : 'en';
};
