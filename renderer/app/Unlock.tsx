import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import { useAsk, useTell } from '../transport/ask.tsx';
import { PasswordField } from '../ui/PasswordField.tsx';
import { Problem } from '../ui/Problem.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { ASK_TO_UNLOCK } from './ask-to-unlock.ts';
import { useLanguage } from './language.tsx';

/**
 * Asks for the vault's passphrase where there is a locked vault; "Later" leaves the ties to look at. Where nothing keeps passwords, the
 * same sheet makes a vault, when asked to from Settings.
 */
export function Unlock(): ReactNode {
  const { words } = useLanguage();
  const w = words.settings;
  const secrets = useAsk('secrets.status', {});
  const unlock = useTell('secrets.unlock');
  const queries = useQueryClient();
  const [later, setLater] = useState(false);
  const [asked, setAsked] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  useEffect(() => {
    const again = (): void => {
      setLater(false);
      setAsked(true);
    };
    addEventListener(ASK_TO_UNLOCK, again);
    return () => removeEventListener(ASK_TO_UNLOCK, again);
  }, []);
  const isNew = secrets.data?.kind === 'ask';
  const isLocked = secrets.data?.kind === 'vault' && secrets.data.locked;
  const close = (): void => {
    setLater(true);
    setAsked(false);
    setPassphrase('');
    unlock.reset();
  };
  const submit = async (): Promise<void> => {
    try {
      const status = await unlock.mutateAsync({ passphrase });
      close();
      queries.setQueryData(['secrets.status', {}], status);
      await queries.invalidateQueries({ queryKey: ['account.list'] });
    } catch {
      // Shown below, from the mutation.
    }
  };
  return (
    <Sheet title={isNew ? w.createTitle : w.unlockTitle} isOpen={(isLocked && !later) || (isNew && asked)} onClose={close}>
      <p>{isNew ? w.createBody : w.unlockBody}</p>
      <Form
        className="form"
        validationBehavior="aria"
        onSubmit={event => {
          event.preventDefault();
          void submit();
        }}
      >
        <PasswordField label={w.passphrase} value={passphrase} onChange={setPassphrase} autoFocus />
        {unlock.isError ? <Problem error={unlock.error} /> : null}
        <div className="actions end">
          <Button className="button" onPress={close}>
            {w.later}
          </Button>
          <Button type="submit" className="button go" isDisabled={passphrase === ''} isPending={unlock.isPending}>
            {isNew ? w.createAction : w.unlockAction}
          </Button>
        </div>
      </Form>
    </Sheet>
  );
}
