import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import type { PersonDate } from '../../../../shared/contract/agenda.ts';
import { DATE_KINDS, type DateKind, isAnnualDay } from '../../../../shared/domain/agenda/annual-date.ts';
import { useLanguage } from '../../../app/language.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { useNow } from '../../../ui/use-now.ts';
import { monthNames } from './day-words.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1));

/** A day that comes back each year; of no time zone, its year only where it is known. */
export function DateSheet(props: { onSave: (date: Omit<PersonDate, 'id'>) => void; onClose: () => void }): ReactNode {
  const { all, lang } = useLanguage();
  const words = all.agenda.dates;
  const [kind, setKind] = useState<DateKind>('birthday');
  const [day, setDay] = useState('');
  const [month, setMonth] = useState('1');
  const [year, setYear] = useState('');
  const [label, setLabel] = useState('');
  const names = monthNames(lang);
  const thisYear = new Date(useNow()).getFullYear();
  const isDay = /^\d{1,2}$/.test(day.trim()) && isAnnualDay(Number(month), Number(day));
  const isYear = year.trim() === '' || (/^\d{4}$/.test(year.trim()) && Number(year) >= 1800 && Number(year) <= thisYear);
  const isReady = isDay && isYear && (kind !== 'custom' || label.trim() !== '');
  return (
    <Sheet title={words.add} isOpen onClose={props.onClose}>
      <Form
        className="stack"
        onSubmit={event => {
          event.preventDefault();
          if (!isReady) return;
          props.onSave({
            kind,
            month: Number(month),
            day: Number(day),
            year: year.trim() === '' ? null : Number(year),
            label: kind === 'custom' ? label.trim() : '',
          });
        }}
      >
        <Choice label={words.kind} value={kind} onChange={setKind} options={DATE_KINDS.map(id => ({ id, name: words.kinds[id] }))} />
        {kind === 'custom' ? <Field label={words.label} value={label} onChange={setLabel} maxLength={200} autoComplete="off" /> : null}
        <div className="pair">
          <Field
            label={words.day}
            value={day}
            onChange={setDay}
            inputMode="numeric"
            maxLength={2}
            autoFocus
            autoComplete="off"
            error={day.trim() === '' || isDay ? undefined : words.bad}
          />
          <Choice
            label={words.month}
            value={month}
            onChange={setMonth}
            options={MONTHS.map((id, index) => ({ id, name: names[index] ?? id }))}
          />
        </div>
        <Field
          label={words.year}
          value={year}
          onChange={setYear}
          inputMode="numeric"
          maxLength={4}
          autoComplete="off"
          error={isYear || year.trim().length < 4 ? undefined : words.bad}
        />
        <div className="actions end">
          <Button className="button" onPress={props.onClose}>
            {all.window.problem.cancel}
          </Button>
          <Button className="button go" type="submit" isDisabled={!isReady}>
            {all.writing.save}
          </Button>
        </div>
      </Form>
    </Sheet>
  );
}
