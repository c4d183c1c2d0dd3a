import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { Field } from '../../ui/Field.tsx';

/** What a template leaves to be filled in: once for a letter, once for all of a campaign. */
export function FieldInputs(props: {
  title: string;
  names: readonly string[];
  values: Readonly<Record<string, string>>;
  onChange: (values: Record<string, string>) => void;
}): ReactNode {
  const { all } = useLanguage();
  const { names, values } = props;
  if (names.length === 0) return null;
  return (
    <fieldset className="stack">
      <legend>{props.title}</legend>
      {names.map(name => (
        <Field
          key={name}
          label={all.writing.field(name)}
          value={values[name] ?? ''}
          onChange={value => props.onChange({ ...values, [name]: value })}
        />
      ))}
    </fieldset>
  );
}
