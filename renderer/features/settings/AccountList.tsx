import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Account } from '../../../shared/contract/shapes.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk, useTell } from '../../transport/ask.tsx';
import { Name } from '../../ui/Name.tsx';
import { printable } from '../../ui/printable.ts';
import { Problem } from '../../ui/Problem.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { NewPassword } from './NewPassword.tsx';

/** The mailboxes: add, give a new password, remove. */
export function AccountList(): ReactNode {
  const { words } = useLanguage();
  const accounts = useAsk('account.list', {});
  return (
    <section aria-labelledby="accounts">
      <h2 id="accounts">{words.settings.accounts}</h2>
      <ul className="accounts">
        {accounts.data?.map(account => (
          <li key={account.id}>
            <div>
              <Name className="account-name">{account.email}</Name>
              <p className="soft">
                {words.sync.state[account.state]} · <bdi>{account.imap.host}</bdi>
              </p>
            </div>
            <div className="actions">
              <NewPassword account={account} />
              <RemoveAccount account={account} />
            </div>
          </li>
        ))}
      </ul>
      <div className="actions">
        <a className="button" href="#/add">
          {words.settings.add}
        </a>
        <a className="button quiet" href="#/sync">
          {words.settings.folders}
        </a>
        <a className="button quiet" href="#/people/hidden">
          {words.settings.notCounted}
        </a>
      </div>
    </section>
  );
}

function RemoveAccount(props: { account: Account }): ReactNode {
  const { words } = useLanguage();
  const { account } = props;
  const [asking, setAsking] = useState(false);
  const remove = useTell('account.remove');
  return (
    <>
      <Button className="button quiet" aria-label={`${words.settings.remove} ${printable(account.email)}`} onPress={() => setAsking(true)}>
        {words.settings.remove}
      </Button>
      <Sheet
        role="alertdialog"
        title={words.settings.removeTitle(printable(account.email))}
        isOpen={asking}
        onClose={() => setAsking(false)}
      >
        <p>{words.settings.removeBody}</p>
        {remove.isError ? <Problem error={remove.error} /> : null}
        <div className="actions end">
          <Button className="button" autoFocus onPress={() => setAsking(false)}>
            {words.problem.cancel}
          </Button>
          <Button
            className="button go"
            isPending={remove.isPending}
            onPress={() => remove.mutate({ accountId: account.id }, { onSuccess: () => setAsking(false) })}
          >
            {words.settings.removeConfirm}
          </Button>
        </div>
      </Sheet>
    </>
  );
}
