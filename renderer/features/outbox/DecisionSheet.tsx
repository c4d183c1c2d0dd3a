import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { OutboxRow } from '../../../shared/contract/outbox.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk, useTell } from '../../transport/ask.tsx';
import { Check } from '../../ui/Check.tsx';
import { printable } from '../../ui/printable.ts';
import { Problem } from '../../ui/Problem.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { whyOf } from './why-of.ts';

type Decision = 'sent' | 'again' | 'cancel';
const SHARED = ['restored-database', 'line-dropped'] as const;

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
  const resolveAll = useTell('outbox.resolveAll');
  const outbox = useAsk('outbox.list', {});
  const [forAll, setForAll] = useState(false);
  /** What may be answered for all at once: after a backup was put back there may be hundreds. */
  const shared = SHARED.find(reason => row.state === 'needs-user' && reason === row.reason);
  const alike = outbox.data?.filter(one => one.id !== row.id && one.state === 'needs-user' && one.reason === shared).length ?? 0;
  const failed = [resolve, resolveAll].find(({ isError }) => isError);
  const decide = (decision: Decision): void =>
    shared !== undefined && forAll
      ? resolveAll.mutate({ reason: shared, decision }, { onSuccess: onClose })
      : resolve.mutate({ id: row.id, decision }, { onSuccess: onClose });
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
      {failed ? <Problem error={failed.error} /> : null}
      {shared !== undefined && alike > 0 ? (
        <Check isSelected={forAll} onChange={setForAll}>
          <span>{words.alike(alike)}</span>
        </Check>
      ) : null}
      <ul className="decisions">
        {decisions.map(([decision, what], index) => (
          <li key={decision}>
            <Button
              className={index === 0 ? 'button go' : 'button'}
              autoFocus={index === 0}
              isDisabled={resolve.isPending || resolveAll.isPending}
              onPress={() => decide(decision)}
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
