import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import type { Until } from '../../../shared/contract/agenda.ts';
import { useLanguage } from '../../app/language.tsx';
import { failureOf } from '../../transport/call-failure.ts';
import { Field } from '../../ui/Field.tsx';
import { printable } from '../../ui/printable.ts';
import { problemSentence } from '../../ui/problem-sentence.ts';
import { Sheet } from '../../ui/Sheet.tsx';

interface Props {
  readonly name: string;
  readonly what: 'snooze' | 'pause';
  readonly onSay: (until: Until) => Promise<void>;
  readonly onClose: () => void;
}

/** A day, typed as one says it in English or French; stays open until it is understood. */
export function UntilSheet(props: Props): ReactNode {
  const { all } = useLanguage();
  const words = all.agenda;
  const { name, what, onSay, onClose } = props;
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<unknown>(null);
  const say = (): void => {
    if (typed.trim() !== '') onSay({ typed }).then(onClose, setProblem);
  };
  return (
    <Sheet title={words.untilTitle[what](printable(name))} isOpen onClose={onClose}>
      <Form
        className="stack"
        onSubmit={event => {
          event.preventDefault();
          say();
        }}
      >
        <Field
          label={words.until}
          placeholder={words.untilHint}
          value={typed}
          onChange={text => (setProblem(null), setTyped(text))}
          maxLength={100}
          autoFocus
          autoComplete="off"
          error={problem === null ? undefined : problemSentence(all, failureOf(problem))}
        />
        <div className="actions end">
          <Button className="button" onPress={onClose}>
            {all.window.problem.cancel}
          </Button>
          <Button className="button go" type="submit" isDisabled={typed.trim() === ''}>
            {words.untilSay[what]}
          </Button>
        </div>
      </Form>
    </Sheet>
  );
}
