import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { Choice } from '../../ui/Choice.tsx';

const NEVER = 'never';
/** When mornings begin. */
const HOURS = [5, 6, 7, 8, 9, 10, 11, 12] as const;
const HOUR_MS = 3_600_000;

/** From which hour on the day's list is told of. */
export function MorningHour(props: { value: number | null | undefined; onChange: (hour: number | null) => void }): ReactNode {
  const { all, lang } = useLanguage();
  const words = all.outside.settings;
  const { value } = props;
  const clock = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  const hours = [...new Set([...HOURS, ...(typeof value === 'number' ? [value] : [])])].toSorted((a, b) => a - b);
  return (
    <Choice
      label={words.morning}
      value={typeof value === 'number' ? String(value) : NEVER}
      options={[
        { id: NEVER, name: words.morningNever },
        ...hours.map(hour => ({ id: String(hour), name: words.morningHour(clock.format(hour * HOUR_MS)) })),
      ]}
      onChange={id => props.onChange(id === NEVER ? null : Number(id))}
    />
  );
}
