import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Recipient } from '../../../../shared/contract/writing.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useTell } from '../../../transport/ask.tsx';
import { isHeld } from '../../../ui/Findings.tsx';
import { Problem } from '../../../ui/Problem.tsx';

interface Props {
  readonly campaignId: string;
  readonly recipients: readonly Recipient[];
  /** To be looked at before all may be approved at once. */
  readonly lookFirst: readonly number[];
  readonly seen: ReadonlySet<number>;
  readonly onShow: (personId: number) => void;
}

/** Approves what is left and not held back, once the riskiest were looked at; before that it leads to them. */
export function ApproveAll(props: Props): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.campaigns.look;
  const { campaignId, recipients, seen } = props;
  const approve = useTell('campaign.approve');
  const queries = useQueryClient();
  const open = recipients.filter(({ approved, findings }) => !approved && !isHeld(findings));
  const unseen = props.lookFirst.filter(id => !seen.has(id));
  const [next] = unseen;
  return (
    <>
      {approve.isError ? <Problem error={approve.error} /> : null}
      <div className="actions after-lead">
        {open.length > 1 && next !== undefined ? (
          <Button className="button" onPress={() => props.onShow(next)}>
            {words.lookFirst(unseen.length)}
          </Button>
        ) : null}
        {open.length > 1 && next === undefined ? (
          <Button
            className="button"
            isPending={approve.isPending}
            onPress={() =>
              approve.mutate(
                { campaignId, personIds: open.map(({ personId }) => personId), seen: [...seen] },
                { onSuccess: preview => queries.setQueryData(['campaign.preview', { campaignId }], preview) },
              )
            }
          >
            {words.approveAll(open.length)}
          </Button>
        ) : null}
        {recipients.some(({ approved }) => approved) ? (
          <a className={open.length === 0 ? 'button go' : 'button'} href={`#/campaigns/${campaignId}/when`}>
            {all.writing.campaigns.next.look}
          </a>
        ) : null}
      </div>
    </>
  );
}
