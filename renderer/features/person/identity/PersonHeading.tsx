import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import { Input, TextField } from 'react-aria-components/TextField';
import type { PersonPage } from '../../../../shared/contract/shapes.ts';
import { useLanguage } from '../../../app/language.tsx';
import { Name } from '../../../ui/Name.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { useIdentity } from './use-identity.ts';

const LONGEST = 200;

/** Their name, and the way to give them another that no letter will change. */
export function PersonHeading(props: { person: PersonPage }): ReactNode {
  const { all, words } = useLanguage();
  const { name: say } = words.who;
  const { person } = props;
  const change = useIdentity(person);
  const [typed, setTyped] = useState<string | null>(null);
  const close = (): void => setTyped(null);
  const keep = (next: string | null): void => {
    close();
    if (next !== '' && next !== person.name) change.rename(next);
  };
  return (
    <>
      <div className="name-row" hidden={typed !== null}>
        <h1>
          <Name>{person.name}</Name>
        </h1>
        <Button className="button quiet square" aria-label={say.change} onPress={() => setTyped(person.name)}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path d="M1.5 12.5l.7-3L9.6 2.1a1.2 1.2 0 011.7 0l.6.6a1.2 1.2 0 010 1.7L4.5 11.8z" />
          </svg>
        </Button>
      </div>
      {typed === null ? null : (
        <Form
          className="name-form"
          onSubmit={event => {
            event.preventDefault();
            keep(typed.trim());
          }}
        >
          <TextField aria-label={say.label} value={typed} onChange={setTyped} autoFocus maxLength={LONGEST}>
            <Input
              className="field"
              autoComplete="off"
              onKeyDown={event => {
                if (event.key === 'Escape') close();
              }}
            />
          </TextField>
          <div className="actions">
            <Button type="submit" className="button">
              {all.window.problem.save}
            </Button>
            <Button className="button quiet" onPress={() => keep(null)}>
              {say.asInLetters}
            </Button>
            <Button className="button quiet" onPress={close}>
              {all.window.problem.cancel}
            </Button>
          </div>
        </Form>
      )}
      {change.error ? <Problem error={change.error} /> : null}
    </>
  );
}
