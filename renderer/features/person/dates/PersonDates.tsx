import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { PersonDate } from '../../../../shared/contract/agenda.ts';
import type { PersonPage } from '../../../../shared/contract/shapes.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk } from '../../../transport/ask.tsx';
import { Name } from '../../../ui/Name.tsx';
import { printable } from '../../../ui/printable.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { DateSheet } from './DateSheet.tsx';
import { dayWords } from './day-words.ts';
import { useDates } from './use-dates.ts';

/** Birthdays and other days that come back; each brings a reminder on its day. */
export function PersonDates(props: { person: PersonPage }): ReactNode {
  const { all, lang } = useLanguage();
  const words = all.agenda.dates;
  const { person } = props;
  const asked = useAsk('date.list', { personId: person.id });
  const dates = useDates(person.id, person.name);
  const [isAdding, setAdding] = useState(false);
  const nameOf = ({ kind, label }: PersonDate): string => (kind === 'custom' ? printable(label) : words.kinds[kind]);
  const dayOf = (date: PersonDate): string => {
    const day = dayWords(date, lang);
    return date.year === null ? day : words.born(day, date.year);
  };
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{words.title}</h2>
      {dates.error ? <Problem error={dates.error} /> : null}
      <dl className="facts noted">
        {(asked.data ?? []).map(date => (
          <div key={date.id}>
            <dt>
              <Name>{nameOf(date)}</Name>
            </dt>
            <dd>
              {dayOf(date)}
              <Button
                className="button quiet square small-remove"
                aria-label={words.remove(nameOf(date))}
                onPress={() => dates.remove(date)}
              >
                ×
              </Button>
            </dd>
          </div>
        ))}
      </dl>
      <Button className="button" onPress={() => setAdding(true)}>
        {words.add}
      </Button>
      {isAdding ? <DateSheet onClose={() => setAdding(false)} onSave={date => dates.add(date, () => setAdding(false))} /> : null}
    </section>
  );
}
