import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import type { ProviderGuess } from '../../../shared/contract/shapes.ts';
import { useLanguage } from '../../app/language.tsx';
import { useTell } from '../../transport/ask.tsx';
import { Field } from '../../ui/Field.tsx';
import { Problem } from '../../ui/Problem.tsx';

/** Enough to catch a slip; the server has the last word. */
const LIKE_AN_ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@.]+$|^[^\s@]+@localhost$/;

interface Props {
  readonly email: string;
  readonly onEmail: (email: string) => void;
  readonly onGuess: (guess: ProviderGuess) => void;
}

export function AddressStep(props: Props): ReactNode {
  const { words } = useLanguage();
  const guess = useTell('account.guess');
  const [wrong, setWrong] = useState(false);
  const submit = (): void => {
    const email = props.email.trim();
    if (!LIKE_AN_ADDRESS.test(email)) return setWrong(true);
    guess.mutate({ email }, { onSuccess: props.onGuess });
    return undefined;
  };
  return (
    <Form
      className="form"
      validationBehavior="aria"
      onSubmit={event => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        label={words.firstRun.address}
        placeholder={words.firstRun.addressHint}
        type="email"
        inputMode="email"
        autoComplete="email"
        spellCheck="false"
        autoFocus
        value={props.email}
        onChange={value => {
          props.onEmail(value);
          setWrong(false);
        }}
        error={wrong ? words.firstRun.addressInvalid : undefined}
      />
      {guess.isError ? <Problem error={guess.error} /> : null}
      <div className="actions">
        <Button type="submit" className="button go" isPending={guess.isPending}>
          {words.firstRun.next}
        </Button>
      </div>
    </Form>
  );
}
