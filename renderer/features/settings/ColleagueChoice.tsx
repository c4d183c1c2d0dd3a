import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { Check } from '../../ui/Check.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { usePreferenceChoice } from './use-preference.ts';

/** People at the user's own domain are a space apart; whether Today speaks of them. */
export function ColleagueChoice(): ReactNode {
  const { words } = useLanguage();
  const { kinds } = words.who;
  const preference = usePreferenceChoice();
  if (!preference) return null;
  const { now, choose, error } = preference;
  return (
    <section aria-labelledby="colleagues">
      <h2 id="colleagues">{kinds.colleagues}</h2>
      <Check isSelected={now.colleaguesInToday ?? false} onChange={colleaguesInToday => choose({ colleaguesInToday })}>
        {kinds.colleaguesInToday}
      </Check>
      <p className="aside-note">{kinds.colleaguesMore}</p>
      {error ? <Problem error={error} /> : null}
    </section>
  );
}
