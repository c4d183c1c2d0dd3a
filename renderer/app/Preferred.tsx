import type { ReactNode } from 'react';
import type { Lang } from '../../shared/contract/shapes.ts';
import { useAsk } from '../transport/ask.tsx';
import { LanguageProvider } from './language.tsx';
import { useTheme } from './theme.ts';

const ofBrowser = (): Lang => (navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en');

/** Language and theme as the user chose them; the computer's until the answer is there or where there is none. */
export function Preferred(props: { children: ReactNode }): ReactNode {
  const preferences = useAsk('preferences.get', {});
  const info = useAsk('app.info', {});
  const theme = preferences.data?.theme ?? 'system';
  useTheme(theme);
  // Paper until the language is known: a few milliseconds, and no flash of the other language. Only the first time: a question that failed and is
  // asked again would take the window down, and with it what it has to say.
  if (!preferences.isFetched || !info.isFetched) return null;
  const chosen = preferences.data?.language ?? 'system';
  const lang = chosen === 'system' ? (info.data?.systemLanguage ?? ofBrowser()) : chosen;
  return (
    <LanguageProvider lang={lang} timeZone={info.data?.timeZone}>
      {props.children}
    </LanguageProvider>
  );
}
