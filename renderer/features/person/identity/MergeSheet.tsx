import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { PersonRow } from '../../../../shared/contract/shapes.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk } from '../../../transport/ask.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Name } from '../../../ui/Name.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { matches } from '../../people/people-view.ts';
import { MergePreview } from './MergePreview.tsx';

const SHOWN = 6;

interface Props {
  readonly person: PersonRow;
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onMerge: (other: PersonRow) => void;
}

/** Finds the other one, shows what becomes of both, and joins them only then. */
export function MergeSheet(props: Props): ReactNode {
  return (
    <Sheet title={props.title} isOpen={props.isOpen} onClose={props.onClose}>
      <MergeBody {...props} />
    </Sheet>
  );
}

function MergeBody(props: Props): ReactNode {
  const { all, words } = useLanguage();
  const { merge } = words.who;
  const { person } = props;
  const people = useAsk('people.list', { hidden: true });
  const [search, setSearch] = useState('');
  const [other, setOther] = useState<PersonRow | null>(null);
  const preview = useAsk(
    'person.mergePreview',
    { a: person.addresses[0] ?? '', b: other?.addresses[0] ?? '' },
    { enabled: other !== null },
  );
  const wanted = search.trim();
  const found = wanted === '' ? [] : (people.data ?? []).filter(row => row.id !== person.id && matches(row, wanted));

  if (other) {
    return (
      <>
        {preview.isError ? <Problem error={preview.error} /> : null}
        {preview.data ? <MergePreview preview={preview.data} /> : null}
        {preview.isPending ? null : (
          <div className="actions end">
            <Button className="button" autoFocus={preview.isError} onPress={() => setOther(null)}>
              {merge.back}
            </Button>
            <Button className="button go" autoFocus isDisabled={!preview.data} onPress={() => props.onMerge(other)}>
              {merge.confirm}
            </Button>
          </div>
        )}
      </>
    );
  }
  return (
    <>
      <Field
        label={merge.search}
        value={search}
        onChange={setSearch}
        autoFocus
        autoComplete="off"
        onKeyDown={event => {
          if (event.key === 'Enter' && found[0]) setOther(found[0]);
        }}
      />
      <ul className="merge-found">
        {found.slice(0, SHOWN).map(row => (
          <li key={row.id}>
            <button type="button" onClick={() => setOther(row)}>
              <Name className="line-name">{row.name}</Name>
              <Name className="soft">{row.addresses.join(', ')}</Name>
            </button>
          </li>
        ))}
      </ul>
      <p className="soft" role="status">
        {wanted === '' ? merge.choose : found.length === 0 ? merge.noMatch : ''}
      </p>
      <div className="actions end">
        <Button className="button" onPress={props.onClose}>
          {all.window.problem.cancel}
        </Button>
      </div>
    </>
  );
}
