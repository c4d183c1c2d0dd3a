import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Recipient } from '../../../../shared/contract/writing.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useTell } from '../../../transport/ask.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { TextBox } from '../../../ui/TextBox.tsx';

/** Other words for this one person. A change takes an approval back. */
export function LetterEdit(props: { campaignId: string; recipient: Recipient; onClose: () => void }): ReactNode {
  const { all, words: window } = useLanguage();
  const words = all.writing.campaigns.look;
  const { campaignId, recipient, onClose } = props;
  const { personId } = recipient;
  const [subject, setSubject] = useState(recipient.subject);
  const [text, setText] = useState(recipient.text);
  const edit = useTell('campaign.edit');
  const save = (change: { subject: string | null; text: string | null }): void =>
    edit.mutate({ campaignId, personId, personalLine: null, ...change }, { onSuccess: onClose });
  return (
    <div className="stack">
      <Field label={all.writing.subject} value={subject} onChange={setSubject} />
      <TextBox label={all.writing.text} letter rows={10} autoFocus value={text} onChange={setText} />
      {edit.isError ? <Problem error={edit.error} /> : null}
      <div className="actions">
        <Button
          className="button go"
          isPending={edit.isPending}
          isDisabled={text.trim() === '' || subject.trim() === ''}
          onPress={() => save({ subject: subject === recipient.subject ? null : subject, text: text === recipient.text ? null : text })}
        >
          {all.writing.save}
        </Button>
        <Button className="button" onPress={onClose}>
          {window.problem.cancel}
        </Button>
        {recipient.edited ? (
          <Button className="button quiet" onPress={() => save({ subject: '', text: '' })}>
            {words.backToTemplate}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
