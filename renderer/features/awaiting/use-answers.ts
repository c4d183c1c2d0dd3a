import type { ConversationRow } from '../../../shared/contract/conversations.ts';
import { useLanguage } from '../../app/language.tsx';
import { useTell } from '../../transport/ask.tsx';
import { printable } from '../../ui/printable.ts';
import { offerBack } from '../outbox/undo-offer.ts';

/** The name of a conversation: who is in it. */
export const namesOf = ({ people }: Pick<ConversationRow, 'people'>): string => people.map(({ name }) => printable(name)).join(', ');

/** Answered elsewhere, by a call or in the corridor; and the way back. */
export function useAnswers() {
  const { words } = useLanguage();
  const tick = useTell('conversation.tick');
  const say = (row: ConversationRow, ticked: boolean): void => {
    const { id } = row;
    const text = (ticked ? words.who.awaiting.ticked : words.who.awaiting.unticked)(namesOf(row));
    tick.mutate({ id, ticked }, { onSuccess: () => offerBack(text, () => tick.mutateAsync({ id, ticked: !ticked })) });
  };
  return { say, error: tick.error };
}
