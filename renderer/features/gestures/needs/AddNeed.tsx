import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { NeedRow } from '../../../../shared/contract/tact.ts';
import type { PersonRow } from '../../../../shared/contract/shapes.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useTell } from '../../../transport/ask.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Fold } from '../../../ui/Fold.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { Segments } from '../../../ui/Segments.tsx';
import { PickPerson } from '../PickPerson.tsx';

const KINDS: readonly NeedRow['kind'][] = ['need', 'offer', 'link'];

/** A need heard by word of mouth, or something of one's own to give; nobody's name: one's own. */
export function AddNeed(props: { onAdded: () => void }): ReactNode {
  const { all } = useLanguage();
  return (
    <Fold title={all.manners.needs.add} level={2}>
      <NeedForm {...props} />
    </Fold>
  );
}

function NeedForm(props: { onAdded: () => void }): ReactNode {
  const { all } = useLanguage();
  const words = all.manners.needs;
  const add = useTell('need.add');
  const [kind, setKind] = useState<NeedRow['kind']>('need');
  const [text, setText] = useState('');
  const [who, setWho] = useState<PersonRow | null>(null);
  return (
    <div className="stack tight">
      <Segments label={words.kindLabel} value={kind} options={KINDS.map(id => ({ id, name: words.kind(id) }))} onChange={setKind} />
      <Field label={words.text} value={text} maxLength={300} onChange={setText} />
      <PickPerson label={words.whose} value={who} onChange={setWho} />
      <Button
        className="button"
        isDisabled={text.trim() === ''}
        isPending={add.isPending}
        onPress={() =>
          add.mutate(
            { kind, personId: who?.id ?? null, text: text.trim() },
            {
              onSuccess: () => {
                setText('');
                setWho(null);
                props.onAdded();
              },
            },
          )
        }
      >
        {all.manners.gestures.save}
      </Button>
      {add.isError ? <Problem error={add.error} /> : null}
    </div>
  );
}
