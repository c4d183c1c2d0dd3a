import type { ReactNode } from 'react';
import type { PersonPage } from '../../../../shared/contract/shapes.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk } from '../../../transport/ask.tsx';
import { Check } from '../../../ui/Check.tsx';
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
        <Check
          isSelected={marks.sensitive}
          onChange={sensitive => say({ sensitive }, sensitive ? words.said.sensitive : words.said.notSensitive)}
        >
          <span className="unseen">{words.marks.sensitive}</span>
          <span>{words.marks.sensitiveMore}</span>
        </Check>
        {note.data ? <PrivateNote key={note.data.note} person={person} note={note.data.note} /> : null}
      </div>
    </div>
  );
}
