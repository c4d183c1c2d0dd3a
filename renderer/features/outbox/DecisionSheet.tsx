import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { OutboxRow } from '../../../shared/contract/outbox.ts';
import { useLanguage } from '../../app/language.tsx';
import { useTell } from '../../transport/ask.tsx';
import { printable } from '../../ui/printable.ts';
import { Problem } from '../../ui/Problem.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { whyOf } from './why-of.ts';

type Decision = 'sent' | 'again' | 'cancel';

/** What only the user can answer about one letter: what is known, then the answers, the likely one first. */
export function DecisionSheet(props: { row: OutboxRow | null; onClose: () => void }): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.outbox;
  const { row, onClose } = props;
  return (
    <Sheet title={row ? words.decideTitle(printable(row.address)) : ''} isOpen={row !== null} onClose={onClose}>
      {row ? <Answers key={row.id} row={row} onClose={onClose} /> : null}
    </Sheet>
  );
}

function Answers(props: { row: OutboxRow; onClose: () => void }): ReactNode {
  const { all, formats } = useLanguage();
  const words = all.writing.outbox;
  const { row, onClose } = props;
  const resolve = useTell('outbox.resolve');
  const inDoubt = row.state === 'needs-user';
  const decisions: readonly (readonly [Decision, string])[] = inDoubt
    ? [
        ['sent', words.whatSent],
        ['again', words.whatAgain],
        ['cancel', words.whatLetGo],
      ]
    : [
        ['again', words.whatAgainHeld],
        ['cancel', words.whatCancel],
      ];
  return (
    <>
      <p>{whyOf(row, all, formats)}</p>
      {row.response === null ? null : (
        <p className="soft">
          {words.server}: <bdi>{printable(row.response)}</bdi>
        </p>
      )}
      {resolve.isError ? <Problem error={resolve.error} /> : null}
      <ul className="decisions">
        {decisions.map(([decision, what], index) => (
          <li key={decision}>
            <Button
              className={index === 0 ? 'button go' : 'button'}
              autoFocus={index === 0}
              isDisabled={resolve.isPending}
              onPress={() => resolve.mutate({ id: row.id, decision }, { onSuccess: onClose })}
            >
              {all.outbox.decisions[decision]}
            </Button>
            <span className="soft">{what}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
