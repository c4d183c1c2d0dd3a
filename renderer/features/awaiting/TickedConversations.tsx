import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel, Heading } from 'react-aria-components/Disclosure';
import type { ConversationRow } from '../../../shared/contract/conversations.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { AwaitingLine } from './AwaitingLine.tsx';

/** What the user said was answered elsewhere, folded away; each may be opened again. */
export function TickedConversations(props: { onUntick: (row: ConversationRow) => void }): ReactNode {
  const { words } = useLanguage();
  const { awaiting } = words.who;
  const ticked = useAsk('conversation.list', { ticked: true });
  const [readId, setReadId] = useState<number | null>(null);
  if (!ticked.data || ticked.data.length === 0) return null;
  return (
    <Disclosure className="disclosure answers-ticked">
      <Heading level={2}>
        <Button slot="trigger" className="disclose">
          <svg width="8" height="10" viewBox="0 0 8 10" aria-hidden="true">
            <path d="M2 1l4 4-4 4" />
          </svg>
          {awaiting.tickedTitle} <span className="soft">{ticked.data.length}</span>
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul className="lines tight">
          {ticked.data.map(row => (
            <AwaitingLine
              key={row.id}
              row={row}
              isOpen={row.id === readId}
              onRead={() => setReadId(now => (now === row.id ? null : row.id))}
              onTick={() => props.onUntick(row)}
            />
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}
