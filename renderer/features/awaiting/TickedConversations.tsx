import { useState, type ReactNode } from 'react';
import type { ConversationRow } from '../../../shared/contract/conversations.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { AwaitingLine } from './AwaitingLine.tsx';

/** What the user said was answered elsewhere, folded away; each may be opened again. */
export function TickedConversations(props: { onUntick: (row: ConversationRow) => void }): ReactNode {
  const { words, formats } = useLanguage();
  const ticked = useAsk('conversation.list', { ticked: true });
  const [readId, setReadId] = useState<number | null>(null);
  if (!ticked.data || ticked.data.length === 0) return null;
  return (
    <Fold title={words.who.awaiting.tickedTitle(formats.number(ticked.data.length))} level={2}>
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
    </Fold>
  );
}
