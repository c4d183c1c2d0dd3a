import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useLanguage } from '../../../app/language.tsx';
import { go } from '../../../app/route.ts';
import { useTell } from '../../../transport/ask.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { whenWords } from '../../../ui/when-words.ts';
import { offerUndo } from '../../outbox/undo-offer.ts';

interface Props {
  readonly campaignId: string;
  readonly count: number;
  readonly finish: string | null;
  /** What was chosen is on its way to being kept. */
  readonly isKeeping: boolean;
  /** What was chosen cannot be kept. */
  readonly isDisabled: boolean;
}

/** The last word before letters leave: how many, until when. */
export function StartSending(props: Props): ReactNode {
  const { all, formats } = useLanguage();
  const words = all.writing.campaigns.when;
  const { campaignId, count, finish, isKeeping, isDisabled } = props;
  const [asking, setAsking] = useState(false);
  const start = useTell('campaign.start');
  const submit = (): void =>
    start.mutate(
      { campaignId },
      {
        onSuccess: ({ recipients }) => {
          const ids = recipients.flatMap(({ deliveryId, state }) => (deliveryId !== null && state === 'queued' ? [deliveryId] : []));
          if (ids.length > 0) offerUndo(ids, finish);
          go(`campaigns/${campaignId}/board`);
        },
      },
    );
  return (
    <>
      <div className="actions">
        <Button className="button go" isPending={isKeeping} isDisabled={isDisabled} onPress={() => setAsking(true)}>
          {words.startAction}
        </Button>
      </div>
      <Sheet role="alertdialog" title={words.startTitle(count)} isOpen={asking} onClose={() => setAsking(false)}>
        {finish === null ? null : <p>{words.startBody(whenWords(finish, formats, all.writing))}</p>}
        {start.isError ? <Problem error={start.error} /> : null}
        <div className="actions end">
          <Button className="button" autoFocus onPress={() => setAsking(false)}>
            {words.notYet}
          </Button>
          <Button className="button go" isPending={start.isPending} onPress={submit}>
            {words.startConfirm}
          </Button>
        </div>
      </Sheet>
    </>
  );
}
