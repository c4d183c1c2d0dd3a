import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input, Label, Text, TextField } from 'react-aria-components/TextField';
import { useLanguage } from '../app/language.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly description?: string | undefined;
  readonly autoFocus?: boolean;
}

/** A secret being typed, shown only while the reader wants to see it. */
export function PasswordField(props: Props): ReactNode {
  const { words } = useLanguage();
  const [seen, setSeen] = useState(false);
  return (
    <TextField
      className="labelled"
      type={seen ? 'text' : 'password'}
      value={props.value}
      onChange={props.onChange}
      isRequired
      autoComplete="off"
      spellCheck="false"
      autoFocus={props.autoFocus ?? false}
    >
      <Label>{props.label}</Label>
      <div className="secret">
        <Input className="field" />
        <Button
          className="peek"
          aria-label={seen ? words.firstRun.hidePassword : words.firstRun.showPassword}
          aria-pressed={seen}
          onPress={() => setSeen(!seen)}
        >
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <path d="M1.5 9S4 4 9 4s7.5 5 7.5 5S14 14 9 14 1.5 9 1.5 9Z" />
            <circle cx="9" cy="9" r="2.2" />
            {seen ? null : <path d="M3 15 15 3" />}
          </svg>
        </Button>
      </div>
      {props.description ? <Text slot="description">{props.description}</Text> : null}
    </TextField>
  );
}
