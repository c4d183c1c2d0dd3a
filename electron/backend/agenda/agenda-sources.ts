import type { AgendaConversation, AgendaDebt, AgendaFact } from '../../../shared/domain/agenda/agenda-person.ts';
import { answerTime } from '../../../shared/domain/conversations/answer-time.ts';
import { conversationsOf } from '../../../shared/domain/conversations/conversation.ts';
import { openConversations } from '../conversations/conversation-book.ts';
import type { Ports } from '../ports/index.ts';

/** What other features know that is worth a reminder, as of one moment. */
export interface AgendaSources {
  conversations(personId: number): readonly AgendaConversation[];
  /** Hours; null where unknown. */
  answerHours(personId: number): number | null;
  facts(address: string): readonly AgendaFact[];
  promises(address: string): readonly AgendaDebt[];
  thanks(address: string): readonly AgendaDebt[];
}

/** Letters of one person their usual answer time is told from. */
const LETTERS_FOR_ANSWER_TIME = 200;
const NONE: readonly never[] = [];

export function agendaSources({ store }: Pick<Ports, 'store'>, now: number): AgendaSources {
  const conversations = new Map<number, AgendaConversation[]>();
  for (const { awaiting, asked, asking, since, people } of openConversations(store, now)) {
    const open: AgendaConversation = { awaiting, asked, since: asked === true ? asking.at : since };
    for (const person of people) {
      const known = conversations.get(person);
      if (known) known.push(open);
      else conversations.set(person, [open]);
    }
  }
  const facts = new Map<string, AgendaFact[]>();
  for (const { address, kind, state, at, detail, evidence } of store.facts.list()) {
    if (state === 'dismissed') continue;
    const told: AgendaFact | null =
      kind === 'away' && detail.returnsOn !== undefined
        ? { reason: 'back-from-leave', at: detail.returnsOn, label: evidence }
        : kind === 'may-have-changed-job'
          ? { reason: 'may-have-changed-job', at, label: detail.after ?? evidence }
          : null;
    if (told) facts.set(address, [...(facts.get(address) ?? []), told]);
  }
  return {
    conversations: personId => conversations.get(personId) ?? NONE,
    answerHours: personId => {
      const letters = store.conversations.ofPerson(personId, LETTERS_FOR_ANSWER_TIME);
      return answerTime(conversationsOf(letters), 'received')?.medianHours ?? null;
    },
    facts: address => facts.get(address) ?? NONE,
    // Gestures (promises, thanks) are not read yet: nothing is owed as far as is known.
    promises: () => NONE,
    thanks: () => NONE,
  };
}
