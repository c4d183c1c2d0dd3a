import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Recipient } from '../../../../shared/contract/writing.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useTell } from '../../../transport/ask.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { TextBox } from '../../../ui/TextBox.tsx';

/** A line for this person alone, put where the template has a place for it. */
export function PersonalLine(props: { campaignId: string; recipient: Recipient }): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.campaigns.look;
  const { campaignId, recipient } = props;
  const [line, setLine] = useState(recipient.personalLine);
  const edit = useTell('campaign.edit');
  return (
    <div className="stack tight">
      <TextBox label={words.personalLine} letter rows={2} value={line} onChange={setLine} />
      {recipient.personalLineRequired ? <small className="soft">{words.personalRequired}</small> : null}
      {edit.isError ? <Problem error={edit.error} /> : null}
      {line.trim() === recipient.personalLine.trim() ? null : (
        <div className="actions">
          <Button
            className="button"
            isPending={edit.isPending}
            onPress={() => edit.mutate({ campaignId, personId: recipient.personId, subject: null, text: null, personalLine: line.trim() })}
          >
            {all.writing.save}
          </Button>
        </div>
      )}
    </div>
  );
}
