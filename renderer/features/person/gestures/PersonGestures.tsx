import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { PersonPage } from '../../../../shared/contract/shapes.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk, useTell } from '../../../transport/ask.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { PersonDecisions } from '../../gestures/decided/PersonDecisions.tsx';
import { GestureForm } from '../../gestures/ledger/GestureForm.tsx';
import { GestureLines } from '../../gestures/ledger/GestureLines.tsx';
import { useAgain } from '../../gestures/use-again.ts';

/** The rest stands behind a press. */
const SHOWN = 3;
const BLANK = { kind: 'give', direction: 'from-me', subject: '', state: 'closed' } as const;

/** What was given and asked between the user and one person, in a sentence and line by line. */
export function PersonGestures(props: { person: PersonPage }): ReactNode {
  const { all, formats } = useLanguage();
  const words = all.manners.gestures;
  const personId = props.person.id;
  const answer = useAsk('person.gestures', { personId });
  const add = useTell('gesture.add');
  const onSuccess = useAgain('person.gestures', 'gesture.list', 'thanks.list');
  const [inFull, setInFull] = useState(false);
  const [adding, setAdding] = useState(false);
  if (!answer.data) return null;
  const { summary } = answer.data;
  const gestures = answer.data.gestures
    .filter(({ standing }) => standing !== 'dismissed')
    .toSorted((a, b) => Number(b.standing === 'proposed') - Number(a.standing === 'proposed'));
  const shown = inFull ? gestures : gestures.slice(0, SHOWN);
  return (
    <section aria-labelledby="gestures" className="person-gestures">
      <h2 id="gestures">{words.title}</h2>
      <p className="why">{all.ledger.summary(summary, summary.last ? formats.day(summary.last.at) : '')}</p>
      {shown.length > 0 ? <GestureLines gestures={shown} unnamed /> : null}
      <div className="actions">
        {gestures.length > shown.length ? (
          <Button className="button quiet" onPress={() => setInFull(true)}>
            {words.all}
          </Button>
        ) : null}
        {adding ? null : (
          <Button className="button quiet" onPress={() => setAdding(true)}>
            {words.add}
          </Button>
        )}
      </div>
      {adding ? (
        <GestureForm
          gesture={BLANK}
          stateless
          onSave={({ kind, direction, subject }) => {
            add.mutate({ personId, kind, direction, subject, at: null }, { onSuccess });
            setAdding(false);
          }}
          onClose={() => setAdding(false)}
        />
      ) : null}
      {add.isError ? <Problem error={add.error} /> : null}
      <PersonDecisions personId={personId} />
    </section>
  );
}
