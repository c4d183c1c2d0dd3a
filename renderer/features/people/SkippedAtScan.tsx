import type { ReactNode } from 'react';
import { useAsk } from '../../transport/ask.tsx';
import { SkippedMessages } from '../sync/SkippedMessages.tsx';

/** Beside senders who are hidden: messages too broken to be read at all, of every mailbox. */
export function SkippedAtScan(): ReactNode {
  const accounts = useAsk('account.list', {});
  return (
    <div className="skipped-at-scan">
      {accounts.data?.map(({ id }) => (
        <SkippedMessages key={id} accountId={id} />
      ))}
    </div>
  );
}
