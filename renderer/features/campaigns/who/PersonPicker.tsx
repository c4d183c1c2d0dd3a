import { useMemo, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk } from '../../../transport/ask.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Name } from '../../../ui/Name.tsx';
import { printable } from '../../../ui/printable.ts';
import { matches } from '../../people/people-view.ts';

const SHOWN = 6;

/** Adds single people by a few letters of their name. */
export function PersonPicker(props: { chosen: readonly number[]; onPick: (id: number) => void }): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.campaigns.who;
  const people = useAsk('people.list', { hidden: false });
  const [text, setText] = useState('');
  const found = useMemo(() => {
    if (text.trim().length < 2) return [];
    return (people.data ?? []).filter(row => !props.chosen.includes(row.id) && matches(row, text.trim())).slice(0, SHOWN);
  }, [people.data, text, props.chosen]);
  return (
    <div className="stack tight">
      <Field label={words.pick} placeholder={words.pickHint} value={text} onChange={setText} autoComplete="off" />
      {found.length > 0 ? (
        <ul className="lines tight">
          {found.map(row => (
            <li key={row.id} className="line">
              <span className="line-name">
                <Name>{row.name}</Name>
              </span>
              <Name className="soft">{row.addresses[0] ?? ''}</Name>
              <span className="line-end">
                <Button
                  className="button quiet"
                  aria-label={words.add(printable(row.name))}
                  onPress={() => {
                    props.onPick(row.id);
                    setText('');
                  }}
                >
                  +
                </Button>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
