import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { PersonPage } from '../../../../shared/contract/shapes.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useTell } from '../../../transport/ask.tsx';
import { printable } from '../../../ui/printable.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { TextBox } from '../../../ui/TextBox.tsx';
import { offerBack } from '../../outbox/undo-offer.ts';

/** A few words on somebody for one's own eyes; asks whether one would be at ease if they were read. */
export function PrivateNote(props: { person: PersonPage; note: string }): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.ties;
  const { person, note } = props;
  const [text, setText] = useState(note);
  const set = useTell('note.set');
  const keep = (): void => {
    const personId = person.id;
    set.mutate(
      { personId, note: text },
      {
        onSuccess: ({ note: kept }) =>
          offerBack(words.said.of(printable(person.name), kept === '' ? words.said.noteGone : words.said.noted), () =>
            set.mutateAsync({ personId, note }),
          ),
      },
    );
  };
  return (
    <div className="stack tight private-note">
      <TextBox label={words.marks.note} rows={2} value={text} onChange={setText} />
      <p className="soft">
        <em>{words.marks.noteAsk}</em> {words.marks.noteMore}
      </p>
      {set.isError ? <Problem error={set.error} /> : null}
      {text.trim() === note ? null : (
        <Button className="button" isDisabled={set.isPending} onPress={keep}>
          {all.writing.save}
        </Button>
      )}
    </div>
  );
}
