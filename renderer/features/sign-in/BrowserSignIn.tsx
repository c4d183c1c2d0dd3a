import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Input } from '../../../shared/contract/methods.ts';
import type { Account } from '../../../shared/contract/shapes.ts';
import type { SignInProvider } from '../../../shared/domain/sign-in/sign-in-provider.ts';
import { useLanguage } from '../../app/language.tsx';
import { useTell } from '../../transport/ask.tsx';
import { failureOf } from '../../transport/call-failure.ts';
import { Problem } from '../../ui/Problem.tsx';
import { ClientRegistration } from './ClientRegistration.tsx';

interface Props {
  readonly provider: SignInProvider;
  readonly for: Input<'account.signIn'>;
  readonly onSignedIn: (account: Account) => void;
}

/** A sign-in on the provider's own page instead of a password here. */
export function BrowserSignIn(props: Props): ReactNode {
  const { words } = useLanguage();
  const w = words.signIn;
  const begin = useTell('account.signIn');
  const finish = useTell('account.signInFinish');
  const cancel = useTell('account.signInCancel');
  const [page, setPage] = useState<{ readonly attempt: string; readonly url: string } | null>(null);
  const underWay = useRef<string | null>(null);
  // Whoever leaves the screen does not want it any more.
  useEffect(
    () => () => {
      if (underWay.current !== null) cancel.mutate({ attempt: underWay.current });
    },
    // oxlint-disable-next-line react/exhaustive-deps -- only when it goes
    [],
  );

  const start = async (): Promise<void> => {
    finish.reset();
    try {
      const attempt = await begin.mutateAsync(props.for);
      underWay.current = attempt.attempt;
      setPage(attempt);
      window.open(attempt.url, '_blank', 'noopener,noreferrer');
      props.onSignedIn(await finish.mutateAsync({ attempt: attempt.attempt }));
    } catch {
      // Shown below, from the mutations.
    } finally {
      underWay.current = null;
      setPage(null);
    }
  };
  const error = begin.error ?? finish.error;
  const code = error === null ? null : failureOf(error).code;
  if (page) {
    return (
      <div className="help" role="status">
        <p>{w.waiting}</p>
        <p>
          <a href={page.url} target="_blank" rel="noreferrer noopener">
            {w.openAgain}
          </a>
        </p>
        <div className="actions">
          <Button className="button" onPress={() => cancel.mutate({ attempt: page.attempt })}>
            {words.problem.cancel}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <>
      {error === null || code === 'cancelled' ? null : <Problem error={error} />}
      {code === 'sign-in-not-set-up' ? <ClientRegistration provider={props.provider} onKept={() => void start()} /> : null}
      <div className="actions">
        <Button className="button go" isPending={begin.isPending} onPress={() => void start()}>
          {w.begin}
        </Button>
      </div>
    </>
  );
}
