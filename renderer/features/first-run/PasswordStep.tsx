import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import type { Account, AccountSettings, Discovery } from '../../../shared/contract/shapes.ts';
import { signInProviderOf } from '../../../shared/domain/sign-in/sign-in-provider.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk, useTell } from '../../transport/ask.tsx';
import { failureOf } from '../../transport/call-failure.ts';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { BrowserSignIn } from '../sign-in/BrowserSignIn.tsx';
import { CertificateTrust, fingerprintToTrust } from './CertificateTrust.tsx';
import { ProviderHelp } from './ProviderHelp.tsx';
import { ServerFields } from './ServerFields.tsx';

interface Props {
  readonly email: string;
  readonly found: Discovery;
  readonly onBack: () => void;
  readonly onAdded: (account: Account) => void;
}

/** The password, the servers behind a disclosure, and a real test before anything is kept. */
export function PasswordStep(props: Props): ReactNode {
  const { words } = useLanguage();
  const { found, email } = props;
  const secrets = useAsk('secrets.status', {});
  const [password, setPassword] = useState('');
  const [settings, setSettings] = useState<AccountSettings>({
    email,
    user: found.user,
    imap: found.imap,
    smtp: found.smtp,
    trustedFingerprint: null,
  });
  const test = useTell('account.test');
  const add = useTell('account.add');
  const error = test.error ?? add.error;
  const busy = test.isPending || add.isPending;

  const connect = async (wanted: AccountSettings): Promise<void> => {
    add.reset();
    try {
      await test.mutateAsync({ settings: wanted, password });
      props.onAdded(await add.mutateAsync({ settings: wanted, password }));
    } catch {
      // Both failures are shown below, from the mutations.
    }
  };
  const change = (next: AccountSettings): void => {
    setSettings(next);
    test.reset();
  };
  const provider = signInProviderOf(settings.imap.host);
  const onlyBrowser = found.auth === 'oauth' && provider !== null;
  const fingerprint = error === null ? null : fingerprintToTrust(failureOf(error));
  return (
    <Form
      className="form"
      validationBehavior="aria"
      onSubmit={event => {
        event.preventDefault();
        if (!busy) void connect(settings);
      }}
    >
      <p className="chosen">
        <bdi>{email}</bdi>
        <Button className="button quiet" onPress={props.onBack}>
          {words.firstRun.back}
        </Button>
      </p>
      <ProviderHelp found={found} />
      {onlyBrowser ? null : (
        <>
          <PasswordField
            label={found.auth === 'app-password' ? words.firstRun.appPassword : words.firstRun.password}
            value={password}
            onChange={value => {
              setPassword(value);
              if (error !== null) test.reset();
            }}
            description={secrets.data ? words.settings.secretsKind[secrets.data.kind] : undefined}
            autoFocus
          />
          <ServerFields settings={settings} onChange={change} startOpen={found.source === 'guess'} />
          <p className="soft">{words.firstRun.passwordGoesTo(settings.imap.host, settings.smtp.host)}</p>
          {error !== null && fingerprint === null ? <Problem error={error} /> : null}
          {fingerprint === null ? (
            <div className="actions">
              <Button type="submit" className="button go" isDisabled={password === ''} isPending={busy}>
                {busy ? words.firstRun.testing : words.firstRun.test}
              </Button>
            </div>
          ) : (
            <CertificateTrust
              host={settings.imap.host}
              fingerprint={fingerprint}
              onTrust={() => {
                const trusting = { ...settings, trustedFingerprint: fingerprint };
                setSettings(trusting);
                void connect(trusting);
              }}
              onRefuse={() => test.reset()}
            />
          )}
        </>
      )}
      {provider !== null && fingerprint === null ? (
        <>
          {onlyBrowser ? null : <p className="soft">{words.signIn.insteadOfPassword}</p>}
          <BrowserSignIn provider={provider} for={{ settings }} onSignedIn={props.onAdded} />
        </>
      ) : null}
    </Form>
  );
}
