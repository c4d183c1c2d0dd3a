import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import { useLanguage } from '../../../app/language.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { Segments } from '../../../ui/Segments.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';

export const CARD_PARTS = ['phones', 'urls', 'places', 'fields'] as const;
export type CardPart = (typeof CARD_PARTS)[number];

interface Props {
  readonly error: Error | null;
  readonly onSave: (part: CardPart, one: { label: string; value: string }) => void;
  readonly onClose: () => void;
}

/** One more number, link, place or field. */
export function CardSheet(props: Props): ReactNode {
  const { all } = useLanguage();
  const words = all.inOut.card;
  const [part, setPart] = useState<CardPart>('phones');
  const [label, setLabel] = useState('');
  const [value, setValue] = useState('');
  const isReady = value.trim() !== '' && (part !== 'fields' || label.trim() !== '');
  return (
    <Sheet title={words.addTitle} isOpen onClose={props.onClose}>
      <Form
        className="stack"
        onSubmit={event => {
          event.preventDefault();
          if (isReady) props.onSave(part, { label: label.trim(), value: value.trim() });
        }}
      >
        <Segments label={words.kind} value={part} onChange={setPart} options={CARD_PARTS.map(id => ({ id, name: words[id] }))} />
        <Field label={words.value} value={value} onChange={setValue} maxLength={1000} autoFocus autoComplete="off" />
        <Field label={words.label} placeholder={words.labelHint} value={label} onChange={setLabel} maxLength={200} autoComplete="off" />
        {props.error ? <Problem error={props.error} /> : null}
        <div className="actions end">
          <Button className="button" onPress={props.onClose}>
            {all.window.problem.cancel}
          </Button>
          <Button className="button go" type="submit" isDisabled={!isReady}>
            {all.writing.save}
          </Button>
        </div>
      </Form>
    </Sheet>
  );
}
