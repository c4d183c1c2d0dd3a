import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/methods.ts';
import type { Preferences } from '../../../shared/contract/shapes.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk, useTell } from '../../transport/ask.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Segments } from '../../ui/Segments.tsx';

/** Language and theme, applied at once and kept. */
export function PreferenceChoices(): ReactNode {
  const { words } = useLanguage();
  const { settings } = words;
  const preferences = useAsk('preferences.get', {});
  const set = useTell('preferences.set');
  const queries = useQueryClient();
  if (!preferences.data) return null;
  const now = preferences.data;
  const choose = (change: Partial<Preferences>): void => {
    queries.setQueryData<Output<'preferences.get'>>(['preferences.get', {}], { ...now, ...change });
    set.mutate(change, { onError: () => void queries.invalidateQueries({ queryKey: ['preferences.get'] }) });
  };
  return (
    <section className="preferences">
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
      {set.isError ? <Problem error={set.error} /> : null}
    </section>
  );
}
