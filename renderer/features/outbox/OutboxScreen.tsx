import { useMemo, useState, type ReactNode } from 'react';
import type { OutboxRow } from '../../../shared/contract/outbox.ts';
import type { DeliveryGroup } from '../../../shared/domain/outbox/delivery-group.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { AuditSheet } from './AuditSheet.tsx';
import { DecisionSheet } from './DecisionSheet.tsx';
import { OutboxLine } from './OutboxLine.tsx';
import { ProposalList } from './ProposalList.tsx';
import { SendingAccounts } from './SendingAccounts.tsx';
import { SendingStopped } from './SendingStopped.tsx';
import { shownGroup } from './shown-group.ts';
import { SuppressedList } from './SuppressedList.tsx';
import { useNames } from './use-names.ts';

/** What asks something of the user comes first; what is over, last. */
const ORDER: readonly DeliveryGroup[] = ['needs-answer', 'sending', 'waiting', 'not-sent', 'sent'];
const SHOWN = 60;

/** Everything that leaves, and what became of it. */
export function OutboxScreen(): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.outbox;
  const outbox = useAsk('outbox.list', {});
  const names = useNames();
  const [deciding, setDeciding] = useState<OutboxRow | null>(null);
  const [reading, setReading] = useState<OutboxRow | null>(null);
  const groups = useMemo(() => Map.groupBy(outbox.data ?? [], row => shownGroup(row)), [outbox.data]);
  return (
    <div className="writing">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <SendingStopped />
      {outbox.isError ? <Problem error={outbox.error} retry={() => void outbox.refetch()} /> : null}
      {outbox.data?.length === 0 ? <Empty title={words.empty} more={words.emptyMore} /> : null}
      <ProposalList />
      {ORDER.map(group => {
        const rows = groups.get(group) ?? [];
        return rows.length === 0 ? null : (
          <section key={group} aria-labelledby={`group-${group}`} className="outbox-group" data-group={group}>
            <h2 id={`group-${group}`}>
              {all.outbox.group(group)} <small>{rows.length}</small>
            </h2>
            <ul className="lines">
              {rows.slice(0, SHOWN).map(row => (
                <OutboxLine
                  key={row.id}
                  row={row}
                  name={names.get(row.address) ?? row.address}
                  onDecide={setDeciding}
                  onRead={setReading}
                />
              ))}
            </ul>
            {rows.length > SHOWN ? <p className="soft">{words.more(rows.length - SHOWN)}</p> : null}
          </section>
        );
      })}
      <SuppressedList />
      <SendingAccounts />
      <DecisionSheet row={deciding} onClose={() => setDeciding(null)} />
      <AuditSheet row={reading} onClose={() => setReading(null)} />
    </div>
  );
}
