import { useState, type ReactNode } from 'react';
import { Field } from '../../../ui/Field.tsx';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

/** A number within its bounds; what is outside is not taken, and gone once one leaves the field. */
export function Threshold({ label, value, min, max, step, onChange }: Props): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field
      label={label}
      inputMode="decimal"
      value={typed ?? String(value)}
      onChange={text => {
        setTyped(text);
        const number = Number(text.replace(',', '.'));
        const isWhole = Number.isInteger(number / step);
        if (text.trim() !== '' && number >= min && number <= max && isWhole && number !== value) onChange(number);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
