import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { printable } from '../../ui/printable.ts';
import { Problem } from '../../ui/Problem.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { usePreferenceChoice } from './use-preference.ts';

/** Language and theme, applied at once and kept. */
export function PreferenceChoices(): ReactNode {
  const { all, words } = useLanguage();
  const { settings } = words;
  const preference = usePreferenceChoice();
  const aside = useAsk('app.info', {}).data?.preferencesAside;
  if (!preference) return null;
  const { now, choose, error } = preference;
  return (
    <section className="preferences">
      {aside === undefined ? null : <p role="status">{all.outside.preferencesAside(printable(aside))}</p>}
      <h2 id="language">{settings.language}</h2>
      <Segments
        labelledBy="language"
        value={now.language}
        onChange={language => choose({ language })}
        options={[
          { id: 'system', name: settings.system },
          { id: 'en', name: settings.english, lang: 'en' },
          { id: 'fr', name: settings.french, lang: 'fr' },
        ]}
      />
      <h2 id="theme">{settings.theme}</h2>
      <Segments
        labelledBy="theme"
        value={now.theme}
        onChange={theme => choose({ theme })}
        options={[
          { id: 'system', name: settings.system },
          { id: 'light', name: settings.light },
          { id: 'dark', name: settings.dark },
        ]}
      />
      {error ? <Problem error={error} /> : null}
    </section>
  );
}
