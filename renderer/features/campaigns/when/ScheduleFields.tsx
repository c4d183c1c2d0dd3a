import { useState, type ReactNode } from 'react';
import type { Campaign } from '../../../../shared/contract/writing.ts';
import { useLanguage } from '../../../app/language.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { instantOf, localOf, MomentField } from '../../../ui/MomentField.tsx';
import { ManySegments, Segments } from '../../../ui/Segments.tsx';

type Schedule = Campaign['schedule'];
const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const DAY_MS = 86_400_000;
const hours = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** From when, on which days, between which hours. */
export function ScheduleFields(props: { schedule: Schedule; onChange: (schedule: Schedule) => void }): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.campaigns.when;
  const { schedule, onChange } = props;
  const [at, setAt] = useState(schedule.startAt === null ? '' : localOf(schedule.startAt));
  return (
    <>
      <section className="stack tight">
        <h3 id="when-start">{words.start}</h3>
        <Segments
          labelledBy="when-start"
          value={schedule.startAt === null ? 'asap' : 'at'}
          options={[
            { id: 'asap', name: words.asap },
            { id: 'at', name: words.at },
          ]}
          onChange={choice => {
            const local = at || localOf(Date.now() + DAY_MS);
            setAt(local);
            onChange({ ...schedule, startAt: choice === 'asap' ? null : instantOf(local) });
          }}
        />
        {schedule.startAt === null ? null : (
          <MomentField
            label={words.startAt}
            value={at}
            onChange={local => {
              setAt(local);
              const startAt = instantOf(local);
              if (startAt !== null) onChange({ ...schedule, startAt });
            }}
          />
        )}
      </section>
      <section className="stack tight">
        <h3 id="when-days">{words.days}</h3>
        <ManySegments
          labelledBy="when-days"
          values={schedule.days.map(String)}
          options={DAYS.map(day => ({ id: String(day), name: words.dayShort(day) }))}
          onChange={days => (days.length > 0 ? onChange({ ...schedule, days: days.map(Number) }) : undefined)}
        />
      </section>
      <fieldset>
        <legend>{words.hours}</legend>
        <div className="pair">
          <Choice
            label={words.from}
            value={String(schedule.fromHour)}
            options={hours(0, 23).map(hour => ({ id: String(hour), name: words.hour(hour) }))}
            onChange={hour => onChange({ ...schedule, fromHour: Number(hour) })}
          />
          <Choice
            label={words.to}
            value={String(schedule.toHour)}
            options={hours(1, 24).map(hour => ({ id: String(hour), name: words.hour(hour) }))}
            onChange={hour => onChange({ ...schedule, toHour: Number(hour) })}
          />
        </div>
        {schedule.toHour <= schedule.fromHour ? (
          <p className="field-error" role="alert">
            {words.badHours}
          </p>
        ) : null}
      </fieldset>
    </>
  );
}
