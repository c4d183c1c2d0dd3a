import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { TactSettings } from '../../../../shared/contract/tact.ts';
import { DEFAULT_GUARDS } from '../../../../shared/domain/tact/draft.ts';
import { GUARDS, type Guard } from '../../../../shared/domain/tact/finding.ts';
import { useLanguage } from '../../../app/language.tsx';
import { Check } from '../../../ui/Check.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { TextBox } from '../../../ui/TextBox.tsx';
import { usePreferenceChoice } from '../use-preference.ts';
import { AllDecisions } from './AllDecisions.tsx';
import { Threshold } from './Threshold.tsx';

const LINES = { ownWords: { most: 200, longest: 100 }, values: { most: 30, longest: 300 } } as const;

/** Each guard in plain words, on or off, with its threshold; the user's own words and values. */
export function TactScreen(): ReactNode {
  const { all } = useLanguage();
  const words = all.manners.settings;
  const preference = usePreferenceChoice();
  if (!preference) return null;
  const tact = preference.now.tact ?? {};
  const choose = (change: Partial<TactSettings>): void => preference.choose({ tact: { ...tact, ...change } });
  const thresholds = (guard: Guard): ReactNode => {
    if (guard === 'length') {
      const { lengthFactor = DEFAULT_GUARDS.lengthFactor } = tact;
      return (
        <Threshold
          label={words.lengthFactor}
          value={lengthFactor}
          min={1.5}
          max={20}
          step={0.5}
          onChange={value => choose({ lengthFactor: value })}
        />
      );
    }
    if (guard !== 'ask-once') return null;
    const { askOnceDays = DEFAULT_GUARDS.askOnceDays, asksInRow = DEFAULT_GUARDS.asksInRow } = tact;
    return (
      <>
        <Threshold
          label={words.askOnceDays}
          value={askOnceDays}
          min={1}
          max={3650}
          step={1}
          onChange={value => choose({ askOnceDays: value })}
        />
        <Threshold label={words.asksInRow} value={asksInRow} min={2} max={20} step={1} onChange={value => choose({ asksInRow: value })} />
      </>
    );
  };
  return (
    <div className="settings">
      <p className="crumb">
        <a href="#/settings">{all.window.settings.title}</a>
      </p>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {preference.error ? <Problem error={preference.error} /> : null}
      <section aria-labelledby="guards">
        <h2 id="guards">{words.guards}</h2>
        {GUARDS.map(guard => {
          const isOn = tact.guards?.[guard] ?? DEFAULT_GUARDS.isOn[guard];
          return (
            <div key={guard} className="guard-line">
              <Check isSelected={isOn} onChange={on => choose({ guards: { ...tact.guards, [guard]: on } })}>
                {all.tact.guard(guard)}
              </Check>
              <p className="soft">{all.tact.looksAt(guard)}</p>
              {isOn ? thresholds(guard) : null}
            </div>
          );
        })}
        <div className="guard-line">
          <Check isSelected={tact.proposes !== false} onChange={proposes => choose({ proposes })}>
            {words.proposes}
          </Check>
          <p className="soft">{words.proposesMore}</p>
        </div>
      </section>
      <section className="stack" aria-label={words.ownWords}>
        <OwnLines
          name="ownWords"
          label={words.ownWords}
          more={words.ownWordsMore}
          value={tact.ownWords ?? []}
          onSave={ownWords => choose({ ownWords })}
        />
        <OwnLines
          name="values"
          label={words.values}
          more={words.valuesMore}
          value={tact.values ?? []}
          onSave={values => choose({ values })}
        />
      </section>
      <AllDecisions />
    </div>
  );
}

interface OwnLinesProps {
  readonly name: keyof typeof LINES;
  readonly label: string;
  readonly more: string;
  readonly value: readonly string[];
  readonly onSave: (lines: string[]) => void;
}

function OwnLines({ name, label, more, value, onSave }: OwnLinesProps): ReactNode {
  const { all } = useLanguage();
  const words = all.manners.settings;
  const [text, setText] = useState(() => value.join('\n'));
  const lines = text
    .split('\n')
    .map(line => line.trim().slice(0, LINES[name].longest))
    .filter(line => line !== '')
    .slice(0, LINES[name].most);
  const isKept = lines.join('\n') === value.join('\n');
  return (
    <div className="stack tight">
      <TextBox label={label} rows={3} value={text} onChange={setText} />
      <small className="soft">{more}</small>
      <div className="actions">
        <Button className="button" isDisabled={isKept} onPress={() => onSave(lines)}>
          {words.save}
        </Button>
        <small className="soft" role="status">
          {isKept && value.length > 0 ? words.saved : ''}
        </small>
      </div>
    </div>
  );
}
