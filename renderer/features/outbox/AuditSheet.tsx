import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { OutboxRow } from '../../../shared/contract/outbox.ts';
import { DELIVERY_REASONS } from '../../../shared/domain/outbox/reasons.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { printable } from '../../ui/printable.ts';
import { Problem } from '../../ui/Problem.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { whenWords } from '../../ui/when-words.ts';

/** The log of one letter, as the outbox wrote it down. */
export function AuditSheet(props: { row: OutboxRow | null; onClose: () => void }): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.outbox;
  const { row } = props;
  return (
    <Sheet title={row ? words.logOf(printable(row.address)) : ''} isOpen={row !== null} onClose={props.onClose}>
      <p className="soft">{words.logLead}</p>
      {row ? <Events id={row.id} /> : null}
      <div className="actions end">
        <Button className="button" autoFocus onPress={props.onClose}>
          {all.writing.close}
        </Button>
      </div>
    </Sheet>
  );
}

function Events(props: { id: number }): ReactNode {
  const { all, formats } = useLanguage();
  const events = useAsk('outbox.events', { id: props.id });
  /** A reason in words; what a server said, as it said it. */
  const told = (detail: string): string => {
    const reason = DELIVERY_REASONS.find(one => one === detail);
    return reason ? all.outbox.reason(reason) : printable(detail);
  };
  if (events.isError) return <Problem error={events.error} retry={() => void events.refetch()} />;
  return (
    <ol className="log">
      {events.data?.map(({ at, to, detail }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a log only grows
        <li key={index}>
          <time dateTime={at} title={formats.exact(at)}>
            {whenWords(at, formats, all.writing)}
          </time>
          <span>
            {all.writing.outbox.states[to]} {detail === '' ? null : <bdi className="soft">{told(detail)}</bdi>}
          </span>
        </li>
      ))}
    </ol>
  );
}
