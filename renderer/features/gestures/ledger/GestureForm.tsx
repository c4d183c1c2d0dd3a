import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { GestureRow } from '../../../../shared/contract/tact.ts';
import { GESTURE_KINDS, GESTURE_STATES } from '../../../../shared/domain/tact/gesture.ts';
import { useLanguage } from '../../../app/language.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Segments } from '../../../ui/Segments.tsx';

type Said = Pick<GestureRow, 'kind' | 'direction' | 'subject' | 'state'>;

interface Props {
  readonly gesture: Said;
  /** A gesture just noted is in no state yet. */
  readonly stateless?: boolean;
  readonly onSave: (said: Said) => void;
  readonly onClose: () => void;
}

/** What it was, from whom, and about what, in the user's words. */
export function GestureForm(props: Props): ReactNode {
  const { all } = useLanguage();
  const words = all.manners.gestures;
  const [said, setSaid] = useState<Said>(() => {
    const { kind, direction, subject, state } = props.gesture;
    return { kind, direction, subject, state };
  });
  const change = (more: Partial<Said>): void => setSaid(now => ({ ...now, ...more }));
  const subject = said.subject.trim().slice(0, 120);
  return (
    <div className="gesture-form stack">
      <Segments
        label={words.kind}
        value={said.kind}
        options={GESTURE_KINDS.map(id => ({ id, name: words.kindName(id) }))}
        onChange={kind => change({ kind })}
      />
      <Segments
        label={words.from}
        value={said.direction}
        options={(['from-me', 'from-them'] as const).map(id => ({ id, name: words.direction(id) }))}
        onChange={direction => change({ direction })}
      />
      <Field label={words.subject} value={said.subject} maxLength={120} autoFocus onChange={text => change({ subject: text })} />
      {props.stateless ? null : (
        <Choice
          label={all.ledger.columns.state}
          value={said.state}
          options={GESTURE_STATES.map(id => ({ id, name: all.ledger.state(id) }))}
          onChange={state => change({ state })}
        />
      )}
      <div className="actions">
        <Button className="button" isDisabled={subject === ''} onPress={() => props.onSave({ ...said, subject })}>
          {words.save}
        </Button>
        <Button className="button quiet" onPress={props.onClose}>
          {all.window.who.awaiting.close}
        </Button>
      </div>
    </div>
  );
}
