import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { PersonRow } from '../../../../shared/contract/shapes.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useTell } from '../../../transport/ask.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Fold } from '../../../ui/Fold.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { PickPerson } from '../PickPerson.tsx';

/** Two people and why they should meet; nothing is sent yet. */
export function BeginIntroduction(props: { onBegun: () => void }): ReactNode {
  const { all } = useLanguage();
  return (
    <Fold title={all.manners.introductions.begin} level={2}>
      <Beginning {...props} />
    </Fold>
  );
}

function Beginning(props: { onBegun: () => void }): ReactNode {
  const { all } = useLanguage();
  const words = all.manners.introductions;
  const begin = useTell('introduction.begin');
  const [a, setA] = useState<PersonRow | null>(null);
  const [b, setB] = useState<PersonRow | null>(null);
  const [reason, setReason] = useState('');
  const start = (): void => {
    if (!a || !b) return;
    begin.mutate(
      { aPersonId: a.id, bPersonId: b.id, reason: reason.trim() },
      {
        onSuccess: () => {
          setA(null);
          setB(null);
          setReason('');
          props.onBegun();
        },
      },
    );
  };
  return (
    <div className="stack tight">
      <PickPerson label={words.a} value={a} onChange={setA} />
      <PickPerson label={words.b} value={b} onChange={setB} />
      <Field label={words.reason} value={reason} maxLength={300} onChange={setReason} />
      <Button className="button" isDisabled={!a || !b || a.id === b.id} isPending={begin.isPending} onPress={start}>
        {words.start}
      </Button>
      {begin.isError ? <Problem error={begin.error} /> : null}
    </div>
  );
}
