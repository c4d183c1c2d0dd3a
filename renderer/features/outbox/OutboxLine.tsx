import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { OutboxRow } from '../../../shared/contract/outbox.ts';
import { useLanguage } from '../../app/language.tsx';
import { useTell } from '../../transport/ask.tsx';
import { Name } from '../../ui/Name.tsx';
import { printable } from '../../ui/printable.ts';
import { Problem } from '../../ui/Problem.tsx';
import { shownGroup } from './shown-group.ts';
import { whyOf } from './why-of.ts';

interface Props {
  readonly row: OutboxRow;
  readonly name: string;
  readonly onDecide: (row: OutboxRow) => void;
  readonly onRead: (row: OutboxRow) => void;
}

/** One letter: to whom, how it stands, and what may be done about it. */
export function OutboxLine(props: Props): ReactNode {
  const { all, formats } = useLanguage();
  const words = all.writing.outbox;
  const { row } = props;
  const group = shownGroup(row);
  const cancel = useTell('outbox.cancel');
  const address = printable(row.address);
  return (
    <li className="line">
      <span className="line-name" title={address}>
        <Name>{props.name}</Name>
      </span>
      <span className="soft line-why">{whyOf(row, all, formats)}</span>
      <span className="line-end actions">
        {group === 'needs-answer' ? (
          <Button className="button" aria-label={all.writing.about(words.decide, address)} onPress={() => props.onDecide(row)}>
            {words.decide}
          </Button>
        ) : null}
        {group === 'waiting' ? (
          <Button
            className="button quiet"
            aria-label={words.takeBackOne(address)}
            isPending={cancel.isPending}
            onPress={() => cancel.mutate({ id: row.id })}
          >
            {words.takeBack}
          </Button>
        ) : null}
        <Button className="button quiet" aria-label={all.writing.about(words.log, address)} onPress={() => props.onRead(row)}>
          {words.log}
        </Button>
      </span>
      {cancel.isError ? <Problem error={cancel.error} /> : null}
    </li>
  );
}
