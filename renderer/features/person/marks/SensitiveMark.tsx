import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import type { PersonPage } from '../../../../shared/contract/shapes.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk } from '../../../transport/ask.tsx';
import type { MarkProps } from './mark-props.ts';
import { PrivateNote } from './PrivateNote.tsx';

/** Something to be careful about, and why, for the user's own eyes. */
export function SensitiveMark(props: MarkProps & { person: PersonPage }): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.ties;
  const { person, marks, say } = props;
  const note = useAsk('note.get', { personId: person.id });
  return (
    <div className="mark-row">
      <span aria-hidden="true">{words.marks.sensitive}</span>
      <div className="stack tight">
        <Checkbox
          className="check"
          isSelected={marks.sensitive}
          onChange={sensitive => say({ sensitive }, sensitive ? words.said.sensitive : words.said.notSensitive)}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <rect x=".75" y=".75" width="14.5" height="14.5" rx="3.5" />
            <path d="M4 8.2l2.7 2.7L12 5.4" />
          </svg>
          <span className="unseen">{words.marks.sensitive}</span>
          <span>{words.marks.sensitiveMore}</span>
        </Checkbox>
        {note.data && (marks.sensitive || note.data.note !== '') ? (
          <PrivateNote key={note.data.note} person={person} note={note.data.note} />
        ) : null}
      </div>
    </div>
  );
}
