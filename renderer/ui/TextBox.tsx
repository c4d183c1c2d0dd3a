import type { ReactNode } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components/TextField';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  /** Set in the letters' serif rather than the instrument's sans. */
  readonly letter?: boolean;
  readonly lang?: string;
  readonly autoFocus?: boolean;
  readonly isReadOnly?: boolean;
  readonly spellCheck?: boolean;
}

/** Several lines, as tall as they need (`field-sizing`), at least `rows`. */
export function TextBox(props: Props): ReactNode {
  const { label, rows, letter, lang, ...field } = props;
  return (
    <TextField
      className="labelled"
      value={field.value}
      onChange={field.onChange}
      autoFocus={field.autoFocus ?? false}
      isReadOnly={field.isReadOnly ?? false}
      spellCheck={field.spellCheck === false ? 'false' : 'true'}
    >
      <Label>{label}</Label>
      <TextArea className={letter ? 'field letter-text' : 'field'} rows={rows ?? 4} {...(lang === undefined ? {} : { lang })} />
    </TextField>
  );
}
