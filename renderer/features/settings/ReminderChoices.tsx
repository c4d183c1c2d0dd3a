import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/methods.ts';
import type { Preferences } from '../../../shared/contract/shapes.ts';
import { HOLIDAY_COUNTRIES } from '../../../shared/domain/agenda/holidays.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk, useTell } from '../../transport/ask.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { ManySegments } from '../../ui/Segments.tsx';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
/** 5 January 1970 was a Monday. */
const aMonday = Date.UTC(1970, 0, 5, 12);
const DAY_MS = 86_400_000;
const NONE = 'none';

/** When reminders keep quiet. */
export function ReminderChoices(): ReactNode {
  const { all, lang } = useLanguage();
  const words = all.agenda.settings;
  const preferences = useAsk('preferences.get', {});
  const set = useTell('preferences.set');
  const queries = useQueryClient();
  if (!preferences.data) return null;
  const now = preferences.data;
  const choose = (change: Partial<Preferences>): void => {
    queries.setQueryData<Output<'preferences.get'>>(['preferences.get', {}], { ...now, ...change });
    set.mutate(change, {
      onSuccess: () => void queries.invalidateQueries({ queryKey: ['today.get'] }),
      onError: () => void queries.invalidateQueries({ queryKey: ['preferences.get'] }),
    });
  };
  const weekday = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { weekday: 'short', timeZone: 'UTC' });
  return (
    <section className="preferences" aria-labelledby="reminders">
      <h2 id="reminders">{words.title}</h2>
      <p className="soft">{words.lead}</p>
      <h3 id="quiet-days">{words.quietDays}</h3>
      <ManySegments
        labelledBy="quiet-days"
        values={(now.quietDays ?? []).map(String)}
        options={WEEKDAYS.map(day => ({ id: String(day), name: weekday.format(aMonday + (day - 1) * DAY_MS) }))}
        onChange={days => choose({ quietDays: days.map(Number) })}
      />
      <Choice
        label={words.holidays}
        value={now.holidays ?? NONE}
        options={[{ id: NONE, name: words.noHolidays }, ...HOLIDAY_COUNTRIES.map(id => ({ id, name: words.country(id) }))]}
        onChange={id => choose({ holidays: HOLIDAY_COUNTRIES.find(country => country === id) ?? null })}
      />
      {set.isError ? <Problem error={set.error} /> : null}
    </section>
  );
}
