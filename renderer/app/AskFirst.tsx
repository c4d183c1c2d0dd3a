import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Sheet } from '../ui/Sheet.tsx';
import { useLanguage } from './language.tsx';

interface Props {
  /** What the button says, here and in the sheet. */
  readonly action: string;
  readonly title: string;
  /** What is lost by it. */
  readonly body: string;
  readonly onConfirm: () => void;
}

/** A button for what cannot be taken back: it asks once, and the way out has the focus. */
export function AskFirst(props: Props): ReactNode {
  const { words } = useLanguage();
  const [asking, setAsking] = useState(false);
  const close = (): void => setAsking(false);
  return (
    <>
      <Button className="button quiet" onPress={() => setAsking(true)}>
        {props.action}
      </Button>
      <Sheet role="alertdialog" title={props.title} isOpen={asking} onClose={close}>
        <p>{props.body}</p>
        <div className="actions end">
          <Button className="button" autoFocus onPress={close}>
            {words.problem.cancel}
          </Button>
          <Button className="button go" onPress={() => (close(), props.onConfirm())}>
            {props.action}
          </Button>
        </div>
      </Sheet>
    </>
  );
}
