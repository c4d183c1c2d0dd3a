import { useState, type ReactNode } from 'react';
import { Input, TextField } from 'react-aria-components/TextField';
import type { Marks } from '../../../../shared/contract/writing.ts';
import { nameParts } from '../../../../shared/domain/templates/name-parts.ts';
import { useLanguage } from '../../../app/language.tsx';
import { printable } from '../../../ui/printable.ts';
import type { MarkProps } from './mark-props.ts';

type Key = 'firstName' | 'lastName' | 'organisation';
const KEYS: readonly Key[] = ['firstName', 'lastName', 'organisation'];

/** How letters name them, where the mailbox has it wrong or not at all; what the mailbox says stands behind as a hint. */
export function NameMark(props: MarkProps & { name: string }): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.ties.marks;
  const guessed = nameParts(props.name);
  const hints: Record<Key, string> = { firstName: guessed.first, lastName: guessed.last, organisation: '' };
  return (
    <div className="mark-row" role="group" aria-labelledby="called">
      <span id="called">{words.called}</span>
      <div className="mark-fields">
        {KEYS.map(key => (
          <NameField key={`${key} ${props.marks[key] ?? ''}`} id={key} label={words[key]} hint={hints[key]} {...props} />
        ))}
      </div>
    </div>
  );
}

function NameField(props: MarkProps & { id: Key; label: string; hint: string }): ReactNode {
  const { all } = useLanguage();
  const { id, marks, say } = props;
  const kept = marks[id] ?? '';
  const [text, setText] = useState(kept);
  const keep = (): void => {
    const value = text.trim();
    if (value === kept) return;
    const change: Partial<Marks> = { [id]: value === '' ? null : value };
    say(change, all.writing.ties.said.changed);
  };
  return (
    <TextField aria-label={props.label} value={text} onChange={setText} onBlur={keep} maxLength={200}>
      <Input
        className="field"
        placeholder={props.hint === '' ? props.label : printable(props.hint)}
        title={props.label}
        autoComplete="off"
        onKeyDown={event => {
          if (event.key === 'Enter') keep();
          if (event.key === 'Escape') setText(kept);
        }}
      />
    </TextField>
  );
}
