import { useState, type ReactNode } from 'react';
import type { Account, Discovery } from '../../../shared/contract/shapes.ts';
import { useLanguage } from '../../app/language.tsx';
import { AddressStep } from './AddressStep.tsx';
import { FromBackup } from './FromBackup.tsx';
import { PasswordStep } from './PasswordStep.tsx';
import { ReadingStep } from './ReadingStep.tsx';
import { StepThread } from './StepThread.tsx';

type Step =
  | { readonly at: 'address' }
  | { readonly at: 'password'; readonly found: Discovery }
  | { readonly at: 'reading'; readonly account: Account };

/** One mailbox: its address, its password and a test, then the first reading, with people appearing as they are found. */
export function FirstRun(props: { welcome?: boolean; onBegin?: () => void; onDone?: () => void }): ReactNode {
  const { words } = useLanguage();
  const [email, setEmail] = useState('');
  const [step, setStep] = useState<Step>({ at: 'address' });
  return (
    <div className="first-run">
      <StepThread step={step.at} />
      {props.welcome ? (
        <p className="mark">
          Fil <i>Rouge</i>
        </p>
      ) : null}
      <h1>{step.at === 'reading' ? words.firstRun.reading : props.welcome ? words.firstRun.title : words.settings.add}</h1>
      <p className="lead">{step.at === 'reading' ? words.firstRun.readingLead : words.firstRun.lead}</p>
      {step.at === 'address' ? (
        <AddressStep
          email={email}
          onEmail={setEmail}
          onFound={found => {
            // From here on it is this screen that decides when it is over, not the first account.
            props.onBegin?.();
            setStep({ at: 'password', found });
          }}
        />
      ) : null}
      {props.welcome && step.at === 'address' ? <FromBackup /> : null}
      {step.at === 'password' ? (
        <PasswordStep
          email={email.trim()}
          found={step.found}
          onBack={() => setStep({ at: 'address' })}
          onAdded={account => setStep({ at: 'reading', account })}
        />
      ) : null}
      {step.at === 'reading' ? <ReadingStep account={step.account} onDone={() => props.onDone?.()} /> : null}
    </div>
  );
}
