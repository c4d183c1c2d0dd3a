import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import { TOUCH_CHANNELS, type TouchChannel } from '../../../shared/domain/agenda/channel.ts';
import { useLanguage } from '../../app/language.tsx';
import { Field } from '../../ui/Field.tsx';
import { printable } from '../../ui/printable.ts';
import { Segments } from '../../ui/Segments.tsx';
import { Sheet } from '../../ui/Sheet.tsx';

interface Props {
  readonly name: string;
  readonly onLog: (channel: TouchChannel, note: string) => void;
  readonly onClose: () => void;
}

/** A contact by another channel, just now: a call where nothing else is said. Enter notes it. */
export function DoneSheet(props: Props): ReactNode {
  const { all } = useLanguage();
  const words = all.agenda;
  const [channel, setChannel] = useState<TouchChannel>('call');
  const [note, setNote] = useState('');
  return (
    <Sheet title={words.doneTitle(printable(props.name))} isOpen onClose={props.onClose}>
      <p className="soft">{words.doneLead}</p>
      <Form
        className="stack"
        onSubmit={event => {
          event.preventDefault();
          props.onLog(channel, note);
        }}
      >
        <Segments
          label={words.how}
          value={channel}
          onChange={setChannel}
          options={TOUCH_CHANNELS.map(id => ({ id, name: words.channel(id) }))}
        />
        <Field label={words.note} value={note} onChange={setNote} maxLength={2000} autoFocus autoComplete="off" />
        <div className="actions end">
          <Button className="button" onPress={props.onClose}>
            {all.window.problem.cancel}
          </Button>
          <Button className="button go" type="submit">
            {words.log}
          </Button>
        </div>
      </Form>
    </Sheet>
  );
}
