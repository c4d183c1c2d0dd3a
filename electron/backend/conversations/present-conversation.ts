import type { ConversationRow, PersonConversations } from '../../../shared/contract/conversations.ts';
import { answerTime } from '../../../shared/domain/conversations/answer-time.ts';
import { conversationsOf } from '../../../shared/domain/conversations/conversation.ts';
import type { Store } from '../ports/store.ts';
import { openConversations, type StoredConversation } from './conversation-book.ts';

/** Enough to tell what is usual, and bounded. */
const HISTORY = 2000;

const instant = (ms: number): string => new Date(ms).toISOString();

export function presentConversation(store: Store, open: StoredConversation): ConversationRow {
  const { awaiting, since, last, people, asked, askedBy, asking, conversation, ticked } = open;
  return {
    id: last.id,
    awaiting,
    since: instant(since),
    last: instant(last.at),
    letters: conversation.letters.length,
    people: people.flatMap(personId => {
      const person = store.conversations.person(personId);
      if (!person) return [];
      // Of several addresses, the one they wrote from.
      const address = asking.people.length === 1 && asking.people[0] === personId ? asking.address : person.address;
      return [{ personId, name: person.name, address }];
    }),
    asked,
    askedBy,
    ticked: ticked === null ? null : instant(ticked),
  };
}

/** What is open with one person, and how long each side usually takes. */
export function presentPersonConversations(store: Store, personId: number, now: number): PersonConversations {
  const open = openConversations(store, now)
    .filter(({ people }) => people.includes(personId))
    .toSorted((a, b) => a.awaiting.localeCompare(b.awaiting) || a.since - b.since);
  const [first] = open;
  const past = conversationsOf(store.conversations.ofPerson(personId, HISTORY).map(letter => ({ ...letter, people: [personId] })));
  return {
    awaiting: first ? { who: first.awaiting, since: instant(first.since), asked: first.asked, conversation: first.last.id } : null,
    conversations: open.map(one => presentConversation(store, one)),
    answerTime: { mine: answerTime(past, 'sent'), theirs: answerTime(past, 'received') },
  };
}
