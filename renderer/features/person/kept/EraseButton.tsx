import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { go } from '../../../app/route.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useTell } from '../../../transport/ask.tsx';
import { printable } from '../../../ui/printable.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { offerBack } from '../../outbox/undo-offer.ts';

/** Everything about somebody goes in one action, after one question; for ten seconds it may be taken back. */
export function EraseButton(props: { id: number; name: string }): ReactNode {
  const { all } = useLanguage();
  const words = all.inOut.keep;
  const name = printable(props.name);
  const erase = useTell('person.erase');
  const unerase = useTell('person.unerase');
  const [isAsking, setAsking] = useState(false);
  const close = (): void => setAsking(false);
  return (
    <>
      <Button className="button quiet" onPress={() => setAsking(true)}>
        {words.erase}
      </Button>
      <Sheet title={words.eraseTitle(name)} isOpen={isAsking} onClose={close} role="alertdialog">
        <p>{words.eraseBody}</p>
        {erase.error ? <Problem error={erase.error} /> : null}
        <div className="actions end">
          <Button className="button" onPress={close}>
            {words.keepThem}
          </Button>
          <Button
            className="button go"
            isPending={erase.isPending}
            onPress={() =>
              erase.mutate(
                { personId: props.id },
                {
                  onSuccess: ({ undo }) => {
                    go('people');
                    offerBack(all.peopleFiles.erased(name), () => unerase.mutateAsync({ undo }));
                  },
                },
              )
            }
          >
            {words.eraseDo}
          </Button>
        </div>
      </Sheet>
    </>
  );
}
