import { useRef, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import type { Discovery } from '../../../shared/contract/shapes.ts';
import { useLanguage } from '../../app/language.tsx';
import { useTell } from '../../transport/ask.tsx';
import { Field } from '../../ui/Field.tsx';
import { Problem } from '../../ui/Problem.tsx';

/** Enough to catch a slip; the server has the last word. */
const LIKE_AN_ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@.]+$|^[^\s@]+@localhost$/;

interface Props {
  readonly email: string;
  readonly onEmail: (email: string) => void;
  readonly onFound: (found: Discovery) => void;
}

/** The address; where the built-in table does not know its domain, a look-up on the network that says so and can be skipped. */
export function AddressStep(props: Props): ReactNode {
  const { words } = useLanguage();
  const guess = useTell('account.guess');
  const discover = useTell('account.discover');
  const [wrong, setWrong] = useState(false);
  /** Which look-up is still wanted: a skipped or superseded one answers nobody. */
  const wanted = useRef(0);
  const email = props.email.trim();

  const find = async (): Promise<void> => {
    const turn = ++wanted.current;
    try {
      const known = await guess.mutateAsync({ email });
      if (known.known) return props.onFound({ ...known, source: 'table' });
      const found = await discover.mutateAsync({ email });
      if (turn === wanted.current) props.onFound(found);
    } catch {
      // Shown below, from the mutations.
    }
    return undefined;
  };
  const skip = (): void => {
    wanted.current++;
    if (guess.data) props.onFound({ ...guess.data, source: 'guess' });
  };
  const submit = (): void => {
    if (LIKE_AN_ADDRESS.test(email)) void find();
    else setWrong(true);
  };
  const error = guess.error ?? discover.error;
  const looking = discover.isPending;
  return (
    <Form
      className="form"
      validationBehavior="aria"
      onSubmit={event => {
        event.preventDefault();
        if (!looking) submit();
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
          wanted.current++;
          discover.reset();
          props.onEmail(value);
          setWrong(false);
        }}
        error={wrong ? words.firstRun.addressInvalid : undefined}
      />
      {error === null ? null : <Problem error={error} />}
      {looking ? (
        <div className="help" role="status">
          <p>{words.firstRun.lookingFor(email.slice(email.lastIndexOf('@') + 1))}</p>
          <p className="soft">{words.firstRun.lookingHow}</p>
        </div>
      ) : null}
      <div className="actions">
        <Button type="submit" className="button go" isPending={guess.isPending || looking}>
          {words.firstRun.next}
        </Button>
        {looking ? (
          <Button className="button quiet" onPress={skip}>
            {words.firstRun.skipLooking}
          </Button>
        ) : null}
      </div>
    </Form>
  );
}
