import type { BorderClient } from '../../shared/contract/client.ts';
import { preferences, type Lang, type Preferences } from '../../shared/contract/shapes.ts';

export const systemLanguage = (locale: string): Lang => (/^fr\b/i.test(locale) ? 'fr' : 'en');

export const languageOf = ({ language }: Preferences, locale: string): Lang => (language === 'system' ? systemLanguage(locale) : language);

/** Tells of the preferences now and whenever they change. What the backend cannot answer leaves the looks as they are. */
export const followLooks = (client: BorderClient, onLooks: (looks: Preferences) => void): void => {
  const ask = async (): Promise<void> => {
    const result = await client.call('preferences.get', {});
    const looks = result.ok ? preferences.safeParse(result.value).data : undefined;
    if (looks) onLooks(looks);
  };
  client.subscribe(event => {
    if (event.type === 'preferences.changed' || event.type === 'backend.restarted') void ask();
  });
  void ask();
};
