import { useState, type ReactNode } from 'react';
import { Input, TextField } from 'react-aria-components/TextField';
import { useLanguage } from '../../../app/language.tsx';
import type { MarkProps } from './mark-props.ts';

/** Why this person matters, in the user's words; asked once, kept when the line is left. */
export function MattersMark({ marks, say }: MarkProps): ReactNode {
  const { all } = useLanguage();
  const words = all.agenda;
  const kept = marks.matters ?? '';
  const [text, setText] = useState(kept);
  const keep = (): void => {
    const value = text.trim();
    if (value !== kept) say({ matters: value === '' ? null : value }, all.writing.ties.said.changed);
  };
  return (
    <div className="mark-row">
      <span aria-hidden="true">{words.matters}</span>
      <TextField aria-label={words.matters} value={text} onChange={setText} onBlur={keep} maxLength={500}>
        <Input
          className="field"
          placeholder={words.mattersHint}
          autoComplete="off"
          onKeyDown={event => {
            if (event.key === 'Enter') keep();
            if (event.key === 'Escape') setText(kept);
          }}
        />
      </TextField>
    </div>
  );
}
