import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { SendingAccountState } from '../../../shared/contract/outbox.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk, useTell } from '../../transport/ask.tsx';
import { Name } from '../../ui/Name.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { whenWords } from '../../ui/when-words.ts';

/** How each mailbox stands for sending. */
export function SendingAccounts(): ReactNode {
  const { all } = useLanguage();
  const accounts = useAsk('account.list', {});
  const sending = useAsk('outbox.accounts', {});
  if (sending.isError) return <Problem error={sending.error} retry={() => void sending.refetch()} />;
  return (
    <section aria-labelledby="sending">
      <h2 id="sending">{all.writing.outbox.account}</h2>
      <ul className="lines">
        {sending.data?.map(state => (
          <SendingAccount
            key={state.accountId}
            state={state}
            email={accounts.data?.find(({ id }) => id === state.accountId)?.email ?? ''}
          />
        ))}
      </ul>
    </section>
  );
}

function SendingAccount(props: { state: SendingAccountState; email: string }): ReactNode {
  const { all, formats } = useLanguage();
  const words = all.writing.outbox;
  const { accountId, paused, pausedUntil, filesSent, sentToday, capPerDay } = props.state;
  const pause = useTell('outbox.pauseAccount');
  const resume = useTell('outbox.resumeAccount');
  const test = useTell('outbox.selfTest');
  const failed = [pause, resume, test].find(({ isError }) => isError);
  return (
    <li className="line account-line">
      <span className="line-name">
        <Name>{props.email}</Name>
      </span>
      <span className="soft line-why">
        {paused === null ? words.sentToday(sentToday, capPerDay) : all.outbox.paused[paused]}
        {pausedUntil === null ? null : ` ${words.until(whenWords(pausedUntil, formats, all.writing))}`} <br />
        {test.isSuccess ? words.tested : all.outbox.filesSent[filesSent]}
      </span>
      <span className="line-end actions">
        <Button className="button" isPending={test.isPending} onPress={() => test.mutate({ accountId })}>
          {words.test}
        </Button>
        {paused === null ? (
          <Button className="button quiet" onPress={() => pause.mutate({ accountId })}>
            {words.pause}
          </Button>
        ) : (
          <Button className="button" onPress={() => resume.mutate({ accountId })}>
            {words.resume}
          </Button>
        )}
      </span>
      {failed ? <Problem error={failed.error} /> : null}
    </li>
  );
}
