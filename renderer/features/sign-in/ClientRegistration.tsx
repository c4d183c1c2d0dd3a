import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { SignInProvider } from '../../../shared/domain/sign-in/sign-in-provider.ts';
import { useLanguage } from '../../app/language.tsx';
import { useTell } from '../../transport/ask.tsx';
import { Field } from '../../ui/Field.tsx';
import { Problem } from '../../ui/Problem.tsx';

/** The client id somebody registered with the provider, where this copy of the program comes without one. */
export function ClientRegistration(props: { provider: SignInProvider; onKept: () => void }): ReactNode {
  const { words } = useLanguage();
  const w = words.signIn;
  const [id, setId] = useState('');
  const [secret, setSecret] = useState('');
  const keep = useTell('account.signInSetClient');
  const submit = (): void =>
    keep.mutate({ provider: props.provider, id: id.trim(), secret: secret.trim() || null }, { onSuccess: props.onKept });
  return (
    <div className="form">
      <p className="soft">{w.clientWhy[props.provider]}</p>
      <Field label={w.clientId} value={id} onChange={setId} spellCheck="false" autoComplete="off" />
      {props.provider === 'google' ? (
        <Field label={w.clientSecret} value={secret} onChange={setSecret} spellCheck="false" autoComplete="off" />
      ) : null}
      {keep.isError ? <Problem error={keep.error} /> : null}
      <div className="actions">
        <Button className="button" isDisabled={id.trim() === ''} isPending={keep.isPending} onPress={submit}>
          {w.keepClient}
        </Button>
      </div>
    </div>
  );
}
