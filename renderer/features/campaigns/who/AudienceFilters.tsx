import { useState, type ReactNode } from 'react';
import type { Audience } from '../../../../shared/contract/writing.ts';
import { BANDS } from '../../../../shared/domain/band.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk } from '../../../transport/ask.tsx';
import { Field } from '../../../ui/Field.tsx';
import { printable } from '../../../ui/printable.ts';
import { ManySegments } from '../../../ui/Segments.tsx';

interface Props {
  readonly audience: Audience;
  readonly isDisabled: boolean;
  readonly onChange: (part: Partial<Audience>) => void;
}

const days = (text: string): number | null => (/^\d{1,5}$/.test(text.trim()) ? Number(text) : null);

/** What people have in common who get the letter. */
export function AudienceFilters(props: Props): ReactNode {
  const { all, words: window } = useLanguage();
  const words = all.writing.campaigns.who;
  const { audience, isDisabled, onChange } = props;
  const circles = useAsk('circle.list', {});
  const [tags, setTags] = useState(audience.tags.join(', '));
  return (
    <>
      <section className="stack tight">
        <h3 id="who-bands">{words.bands}</h3>
        <ManySegments
          labelledBy="who-bands"
          isDisabled={isDisabled}
          values={audience.bands}
          options={BANDS.map(id => ({ id, name: window.band.name(id) }))}
          onChange={bands => onChange({ bands })}
        />
      </section>
      {circles.data && circles.data.length > 0 ? (
        <section className="stack tight">
          <h3 id="who-circles">{words.circles}</h3>
          <ManySegments
            labelledBy="who-circles"
            isDisabled={isDisabled}
            values={audience.circleIds.map(String)}
            options={circles.data.map(({ id, name }) => ({ id: String(id), name: printable(name) }))}
            onChange={ids => onChange({ circleIds: ids.map(Number) })}
          />
        </section>
      ) : null}
      <section className="stack tight">
        <h3 id="who-languages">{words.languages}</h3>
        <ManySegments
          labelledBy="who-languages"
          isDisabled={isDisabled}
          values={audience.languages}
          options={(['en', 'fr'] as const).map(id => ({ id, name: all.templates.language(id) }))}
          onChange={languages => onChange({ languages })}
        />
      </section>
      <div className="pair">
        <Field
          label={words.silentMin}
          inputMode="numeric"
          isDisabled={isDisabled}
          value={audience.silentDaysMin === null ? '' : String(audience.silentDaysMin)}
          onChange={text => onChange({ silentDaysMin: days(text) })}
        />
        <Field
          label={words.silentMax}
          inputMode="numeric"
          isDisabled={isDisabled}
          value={audience.silentDaysMax === null ? '' : String(audience.silentDaysMax)}
          onChange={text => onChange({ silentDaysMax: days(text) })}
        />
      </div>
      <Field
        label={words.tags}
        placeholder={words.tagsHint}
        isDisabled={isDisabled}
        value={tags}
        onChange={text => {
          setTags(text);
          onChange({
            tags: text
              .split(',')
              .map(tag => tag.trim())
              .filter(tag => tag !== ''),
          });
        }}
      />
    </>
  );
}
