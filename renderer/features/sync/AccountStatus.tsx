import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Account, ScanProgress } from '../../../shared/contract/shapes.ts';
import { useLanguage } from '../../app/language.tsx';
import { useTell } from '../../transport/ask.tsx';
import { failureOf } from '../../transport/call-failure.ts';
import { Name } from '../../ui/Name.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { problemOfCode } from '../../ui/problem-sentence.ts';
import { NewPassword } from '../settings/NewPassword.tsx';
import { FolderTable } from './FolderTable.tsx';
import { isRunning } from './running.ts';
import { ScanMeter } from './ScanMeter.tsx';
import { SkippedMessages } from './SkippedMessages.tsx';

/** One mailbox: how fresh, how far, from which folders, and what was left out. */
export function AccountStatus(props: { account: Account; progress: ScanProgress | undefined }): ReactNode {
  const { all, words, formats } = useLanguage();
  const { account, progress } = props;
  const run = useTell('scan.run');
  const cancel = useTell('scan.cancel');
  const running = progress !== undefined && isRunning(progress);
  const input = { accountId: account.id };
  const failed = run.isError && !['cancelled', 'scan-running'].includes(failureOf(run.error).code) ? run.error : null;
  return (
    <section aria-label={account.email} className="account-status">
      <header>
        <div>
          <h2>
            <Name>{account.email}</Name>
          </h2>
          <p className="soft">
            {account.lastScan === null ? (
              words.sync.neverRead
            ) : (
              <time dateTime={account.lastScan} title={formats.exact(account.lastScan)}>
                {words.sync.lastRead(formats.exact(account.lastScan))}
              </time>
            )}
            {account.state === 'ready' || account.state === 'scanning' || account.state === 'never-read'
              ? null
              : ` · ${words.sync.state[account.state]}`}
          </p>
        </div>
        <div className="actions">
          {account.state === 'needs-password' ? <NewPassword account={account} /> : null}
          {running ? (
            <Button className="button" onPress={() => cancel.mutate(input)}>
              {words.sync.stop}
            </Button>
          ) : (
            <Button
              className={account.state === 'needs-password' ? 'button' : 'button go'}
              isPending={run.isPending}
              onPress={() => run.mutate(input)}
            >
              {run.isPending ? words.sync.reading : words.sync.readNow}
            </Button>
          )}
        </div>
      </header>
      {running || progress?.phase === 'cancelled' ? <ScanMeter progress={progress} /> : null}
      {failed ? (
        <Problem error={failed} />
      ) : account.problem !== null && !running ? (
        <p className="problem">
          {problemOfCode(all, account.problem, { account: account.email, host: account.imap.host, port: account.imap.port })}
        </p>
      ) : null}
      <FolderTable accountId={account.id} />
      <SkippedMessages accountId={account.id} />
    </section>
  );
}
