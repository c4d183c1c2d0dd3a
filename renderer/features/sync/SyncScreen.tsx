import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { AccountStatus } from './AccountStatus.tsx';

/** What was read, what is being read, and from which folders. */
export function SyncScreen(): ReactNode {
  const { words } = useLanguage();
  const accounts = useAsk('account.list', {});
  const progress = useAsk('scan.progress', {});
  return (
    <div className="mailbox">
      <h1>{words.sync.title}</h1>
      <p className="lead">{words.sync.lead}</p>
      {accounts.isError ? <Problem error={accounts.error} retry={() => void accounts.refetch()} /> : null}
      {accounts.data?.length === 0 ? (
        <Empty title={words.sync.noAccount}>
          <a className="button go" href="#/add">
            {words.sync.addAccount}
          </a>
        </Empty>
      ) : null}
      {accounts.data?.map(account => (
        <AccountStatus key={account.id} account={account} progress={progress.data?.find(({ accountId }) => accountId === account.id)} />
      ))}
    </div>
  );
}
