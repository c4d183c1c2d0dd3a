import type { AgendaConversation, AgendaDebt, AgendaFact } from '../../../shared/domain/agenda/agenda-person.ts';
import { answerTime } from '../../../shared/domain/conversations/answer-time.ts';
import { conversationsOf } from '../../../shared/domain/conversations/conversation.ts';
import { localDays } from '../../../shared/domain/local-day.ts';
import { debtsByAddress } from '../tact/owed.ts';
import { openConversations } from '../conversations/conversation-book.ts';
import type { Ports } from '../ports/index.ts';
import type { Store, StoredPerson } from '../ports/store.ts';

/** What other features know that is worth a reminder, as of one moment. */
export interface AgendaSources {
  /** Whether anything at all is known of them here. */
  knows(person: StoredPerson): boolean;
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
const DAY_MS = 86_400_000;

interface Asked {
  readonly key: string;
  readonly of: ReadonlyMap<number, readonly AgendaConversation[]>;
}

const asked = new WeakMap<Store, Asked>();

/**
 * The open conversations in which something was asked, by person. A letter that comes in changes nothing here before it was read, and an
 * answer is seen in the tie: so it is put together again only after a reading or a tick, or on another day.
 */
function askedConversations(store: Store, now: number): Asked['of'] {
  const { asking, version } = store.conversations.readings();
  const key = `${version} ${Math.floor(now / DAY_MS)} ${[...store.conversations.ticks.all().keys()].join()}`;
  const known = asked.get(store);
  if (known?.key === key) return known.of;
  const of = new Map<number, AgendaConversation[]>();
  for (const { awaiting, asked: asks, asking: letter, people } of asking === 0 ? [] : openConversations(store, now)) {
    if (asks !== true) continue;
    for (const person of people) of.set(person, [...(of.get(person) ?? []), { awaiting, asked: true, since: letter.at }]);
  }
  asked.set(store, { key, of });
  return of;
}

export function agendaSources(ports: Pick<Ports, 'store' | 'writing' | 'clock'>, now: number): AgendaSources {
  const { store } = ports;
  const debts = debtsByAddress(ports, localDays(ports.clock.timeZone()));
  const conversations = askedConversations(store, now);
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
  const told = [facts, debts.promises, debts.thanks].filter(({ size }) => size > 0);
  return {
    knows: ({ id, addresses }) =>
      conversations.has(id) || (told.length > 0 && addresses.some(address => told.some(map => map.has(address)))),
    conversations: personId => conversations.get(personId) ?? NONE,
    answerHours: personId => {
      const letters = store.conversations.ofPerson(personId, LETTERS_FOR_ANSWER_TIME);
      return answerTime(conversationsOf(letters), 'received')?.medianHours ?? null;
    },
    facts: address => facts.get(address) ?? NONE,
    promises: address => debts.promises.get(address) ?? NONE,
    thanks: address => debts.thanks.get(address) ?? NONE,
  };
}
