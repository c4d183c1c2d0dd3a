import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import { useQueryClient } from '@tanstack/react-query';
import type { Account } from '../../../shared/contract/shapes.ts';
import { signInProviderOf } from '../../../shared/domain/sign-in/sign-in-provider.ts';
import { useLanguage } from '../../app/language.tsx';
import { useTell } from '../../transport/ask.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { printable } from '../../ui/printable.ts';
import { Problem } from '../../ui/Problem.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { BrowserSignIn } from '../sign-in/BrowserSignIn.tsx';

/** Mends how a mailbox is signed in to: in the browser where it was or where its server now wants that, else by a new password. */
export function NewPassword(props: { account: Account }): ReactNode {
  const { account } = props;
  const provider = signInProviderOf(account.imap.host);
  if (provider === null) return <PasswordSheet account={account} />;
  const inBrowser = account.auth === 'oauth' || account.problem === 'sign-in-needed';
  return (
    <>
      {inBrowser && account.state === 'needs-password' ? (
        <BrowserSignIn provider={provider} for={{ accountId: account.id }} onSignedIn={() => {}} />
      ) : null}
      {account.auth === 'oauth' ? null : <PasswordSheet account={account} beside={inBrowser} />}
    </>
  );
}

/** Tried on the server first, kept only if it is accepted. `beside`: another way is the better one. */
function PasswordSheet(props: { account: Account; beside?: boolean }): ReactNode {
  const { words } = useLanguage();
  const { account, beside = false } = props;
  const [open, setOpen] = useState(false);
  const [password, setPassword] = useState('');
  const queries = useQueryClient();
  const test = useTell('account.test');
  const save = useTell('account.password');
  const error = test.error ?? save.error;
  const close = (): void => {
    setOpen(false);
    setPassword('');
    test.reset();
  };
  const submit = async (): Promise<void> => {
    const { id, lastScan: _l, state: _s, problem: _p, ...settings } = account;
    try {
      await test.mutateAsync({ settings, password });
      await save.mutateAsync({ accountId: id, password });
      await queries.invalidateQueries({ queryKey: ['account.list'] });
      close();
    } catch {
      // Shown below, from the mutations.
    }
  };
  const needed = account.state === 'needs-password' && !beside;
  return (
    <>
      <Button
        className={needed ? 'button go' : 'button quiet'}
        aria-label={`${words.settings.newPassword} ${printable(account.email)}`}
        onPress={() => setOpen(true)}
      >
        {words.settings.newPassword}
      </Button>
      <Sheet title={words.settings.newPasswordTitle(printable(account.email))} isOpen={open} onClose={close}>
        <Form
          className="form"
          validationBehavior="aria"
          onSubmit={event => {
            event.preventDefault();
            void submit();
          }}
        >
          <PasswordField label={words.firstRun.password} value={password} onChange={setPassword} autoFocus />
          {error ? <Problem error={error} /> : null}
          <div className="actions end">
            <Button className="button" onPress={close}>
              {words.problem.cancel}
            </Button>
            <Button type="submit" className="button go" isDisabled={password === ''} isPending={test.isPending || save.isPending}>
              {words.problem.save}
            </Button>
          </div>
        </Form>
      </Sheet>
    </>
  );
}
