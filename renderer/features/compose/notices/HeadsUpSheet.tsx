import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Finding } from '../../../../shared/contract/writing.ts';
import { useLanguage } from '../../../app/language.tsx';
import { go } from '../../../app/route.ts';
import { useTell } from '../../../transport/ask.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Findings } from '../../../ui/Findings.tsx';
import { printable } from '../../../ui/printable.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { TextBox } from '../../../ui/TextBox.tsx';
import type { HeadsUp } from './use-notice-acts.ts';

/** The question to somebody whose details would go on; the letter itself waits for their yes. */
export function HeadsUpSheet(props: { headsUp: HeadsUp | null; onClose: () => void }): ReactNode {
  const { all } = useLanguage();
  const { headsUp } = props;
  return (
    <Sheet
      title={all.manners.notice.askTitle(headsUp ? printable(headsUp.letter.to.name) : '')}
      isOpen={headsUp !== null}
      onClose={props.onClose}
    >
      {headsUp ? <Question key={headsUp.id} headsUp={headsUp} onClose={props.onClose} /> : null}
    </Sheet>
  );
}

function Question({ headsUp, onClose }: { headsUp: HeadsUp; onClose: () => void }): ReactNode {
  const { all } = useLanguage();
  const words = all.manners.notice;
  const ask = useTell('parked.ask');
  const [subject, setSubject] = useState(headsUp.letter.subject);
  const [text, setText] = useState(headsUp.letter.text);
  const [held, setHeld] = useState<readonly Finding[]>([]);
  const send = (): void =>
    ask.mutate(
      { id: headsUp.id, subject: subject.trim(), text },
      {
        onSuccess: answer => {
          setHeld(answer.held);
          if (answer.held.length === 0) {
            onClose();
            go('gestures/aside');
          }
        },
      },
    );
  return (
    <div className="stack">
      <p className="soft">{words.askLead}</p>
      <Field label={all.writing.subject} value={subject} onChange={setSubject} />
      <TextBox label={all.writing.text} letter rows={7} value={text} onChange={setText} />
      {held.length > 0 ? (
        <div role="alert">
          <Findings findings={held} />
        </div>
      ) : null}
      {ask.isError ? <Problem error={ask.error} /> : null}
      <div className="actions end">
        <Button className="button go" isPending={ask.isPending} isDisabled={subject.trim() === '' || text.trim() === ''} onPress={send}>
          {words.ask}
        </Button>
      </div>
    </div>
  );
}
