import type { ReactNode } from 'react';
import { FieldError, Input, Label, TextField, type TextFieldProps } from 'react-aria-components/TextField';

interface Props extends Omit<TextFieldProps, 'children' | 'className'> {
  readonly label: string;
  readonly placeholder?: string;
  readonly error?: string | undefined;
}

/** A line of text with its label and, where it is wrong, what is wrong. */
export function Field(props: Props): ReactNode {
  const { label, placeholder, error, ...field } = props;
  return (
    <TextField className="labelled" {...field} isInvalid={error !== undefined}>
      <Label>{label}</Label>
      <Input className="field" {...(placeholder === undefined ? {} : { placeholder })} />
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  );
}
