import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/methods.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk, useTell } from '../../transport/ask.tsx';
import { Check } from '../../ui/Check.tsx';
import { Problem } from '../../ui/Problem.tsx';

/** People at the user's own domain are a space apart; whether Today speaks of them. */
export function ColleagueChoice(): ReactNode {
  const { words } = useLanguage();
  const { kinds } = words.who;
  const preferences = useAsk('preferences.get', {});
  const set = useTell('preferences.set');
  const queries = useQueryClient();
  if (!preferences.data) return null;
  const now = preferences.data;
  const choose = (colleaguesInToday: boolean): void => {
    queries.setQueryData<Output<'preferences.get'>>(['preferences.get', {}], { ...now, colleaguesInToday });
    set.mutate({ colleaguesInToday }, { onError: () => void queries.invalidateQueries({ queryKey: ['preferences.get'] }) });
  };
  return (
    <section aria-labelledby="colleagues">
      <h2 id="colleagues">{kinds.colleagues}</h2>
      <Check isSelected={now.colleaguesInToday ?? false} onChange={choose}>
        {kinds.colleaguesInToday}
      </Check>
      <p className="aside-note">{kinds.colleaguesMore}</p>
      {set.isError ? <Problem error={set.error} /> : null}
    </section>
  );
}
