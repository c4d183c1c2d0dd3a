import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { PersonRow } from '../../../shared/contract/shapes.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { Field } from '../../ui/Field.tsx';
import { Name } from '../../ui/Name.tsx';
import { printable } from '../../ui/printable.ts';
import { matches } from '../people/people-view.ts';

const SHOWN = 5;

interface Props {
  readonly label: string;
  readonly value: PersonRow | null;
  readonly onChange: (person: PersonRow | null) => void;
}

/** A person by a few letters of their name or address. */
export function PickPerson({ label, value, onChange }: Props): ReactNode {
  const { words } = useLanguage();
  const people = useAsk('people.list', { hidden: false });
  const [search, setSearch] = useState('');
  const wanted = search.trim();
  const found = wanted === '' ? [] : (people.data ?? []).filter(row => matches(row, wanted)).slice(0, SHOWN);
  const pick = (row: PersonRow): void => {
    setSearch('');
    onChange(row);
  };
  if (value) {
    return (
      <p className="picked">
        <small className="soft">{label}</small>
        <Name className="line-name">{value.name}</Name>
        <Button className="button quiet small" aria-label={`${words.people.clear} ${printable(value.name)}`} onPress={() => onChange(null)}>
          ×
        </Button>
      </p>
    );
  }
  return (
    <div>
      <Field
        label={label}
        value={search}
        onChange={setSearch}
        autoComplete="off"
        onKeyDown={event => {
          if (event.key === 'Enter' && found[0]) pick(found[0]);
        }}
      />
      <ul className="merge-found">
        {found.map(row => (
          <li key={row.id}>
            <button type="button" onClick={() => pick(row)}>
              <Name className="line-name">{row.name}</Name>
              <small className="soft">
                <Name>{row.addresses[0] ?? ''}</Name>
              </small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
