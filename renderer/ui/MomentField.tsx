import type { ReactNode } from 'react';
import { Field } from './Field.tsx';

/** ISO 8601 UTC of a local `datetime-local` value; null while it is none. */
export function instantOf(local: string): string | null {
  const at = new Date(local);
  return local === '' || Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** What a `datetime-local` shows of an instant, in the computer's time zone. */
export function localOf(instant: string | number): string {
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** A day and a time, as the browser asks for them. */
export function MomentField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
}): ReactNode {
  return <Field type="datetime-local" label={props.label} value={props.value} onChange={props.onChange} error={props.error} />;
}
