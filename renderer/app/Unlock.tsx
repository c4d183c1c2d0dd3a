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

/** Asks for the vault's passphrase where there is a locked vault, once; "Later" leaves the ties to look at. */
export function Unlock(): ReactNode {
  const { words } = useLanguage();
  const w = words.settings;
  const secrets = useAsk('secrets.status', {});
  const unlock = useTell('secrets.unlock');
  const queries = useQueryClient();
  const [later, setLater] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  useEffect(() => {
    const again = (): void => setLater(false);
    addEventListener(ASK_TO_UNLOCK, again);
    return () => removeEventListener(ASK_TO_UNLOCK, again);
  }, []);
  const isNew = secrets.data?.ready === false;
  const submit = async (): Promise<void> => {
    try {
      const status = await unlock.mutateAsync({ passphrase });
      setPassphrase('');
      queries.setQueryData(['secrets.status', {}], status);
      await queries.invalidateQueries({ queryKey: ['account.list'] });
    } catch {
      // Shown below, from the mutation.
    }
  };
  return (
    <Sheet
      title={isNew ? w.createTitle : w.unlockTitle}
      isOpen={secrets.data?.kind === 'vault' && secrets.data.locked && !later}
      onClose={() => setLater(true)}
    >
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
          <Button className="button" onPress={() => setLater(true)}>
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
