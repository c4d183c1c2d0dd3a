import { createContext, use, useEffect, useMemo, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { createFormats, type Formats } from '../../shared/i18n/formats.ts';
import { messages, type Messages } from '../../shared/i18n/index.ts';
import type { Lang } from '../../shared/contract/shapes.ts';

interface Language {
  readonly lang: Lang;
  readonly all: Messages;
  readonly words: Messages['window'];
  readonly formats: Formats;
}

const LanguageContext = createContext<Language | null>(null);

/** Sentences, dates and numbers below speak `lang`; the page's `lang` and `dir` follow. */
export function LanguageProvider(props: { lang: Lang; timeZone?: string | undefined; children: ReactNode }): ReactNode {
  const { lang, timeZone } = props;
  const value = useMemo<Language>(() => {
    const all = messages(lang);
    return { lang, all, words: all.window, formats: createFormats(lang, timeZone) };
  }, [lang, timeZone]);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dir = 'ltr';
  }, [lang]);
  return (
    <LanguageContext value={value}>
      <I18nProvider locale={lang === 'fr' ? 'fr-FR' : 'en-GB'}>{props.children}</I18nProvider>
    </LanguageContext>
  );
}

export function useLanguage(): Language {
  const language = use(LanguageContext);
  if (!language) throw new Error('No language above this component');
  return language;
}
