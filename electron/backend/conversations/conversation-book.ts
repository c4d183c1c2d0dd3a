import { conversationsOf, type Conversation } from '../../../shared/domain/conversations/conversation.ts';
import { OPEN_DAYS, openState, type OpenConversation } from '../../../shared/domain/conversations/awaiting.ts';
import type { StoredLetter } from '../ports/conversation-store.ts';
import type { Store } from '../ports/store.ts';

const DAY = 86_400_000;
/** An open letter may be joined to another by older ones, which lie a month back at most in nearly all cases. */
const BEFORE_DAYS = 30;

interface Known {
  readonly version: string;
  readonly from: number;
  readonly all: readonly Conversation<StoredLetter>[];
}

const known = new WeakMap<Store, Known>();

/** The conversations of the last months, put together again only after something changed. */
function recentConversations(store: Store, now: number): readonly Conversation<StoredLetter>[] {
  const version = store.conversations.version();
  const from = (Math.floor(now / DAY) - OPEN_DAYS - BEFORE_DAYS) * DAY;
  const before = known.get(store);
  if (before?.version === version && before.from === from) return before.all;
  const all = conversationsOf(store.conversations.since(from));
  known.set(store, { version, from, all });
  return all;
}

/** Letters of the last months, as far as the conversations know them. */
export const recentLetters = (store: Store, now: number): StoredLetter[] =>
  recentConversations(store, now).flatMap(({ letters }) => letters);

export type StoredConversation = OpenConversation<StoredLetter> & {
  readonly conversation: Conversation<StoredLetter>;
  /** When the user said that it was answered elsewhere, epoch ms; null where they did not. */
  readonly ticked: number | null;
};

/** Whoever owes whom a letter as of `now`, the newest first. */
export function openConversations(store: Store, now: number): StoredConversation[] {
  return statesOf(store, now, new Map(store.conversations.ticks.all())).filter(({ ticked }) => ticked === null);
}

/** Those which would be open, had the user not said that they were answered elsewhere. */
export function tickedConversations(store: Store, now: number): StoredConversation[] {
  return statesOf(store, now, new Map(store.conversations.ticks.all())).filter(({ ticked }) => ticked !== null);
}

function statesOf(store: Store, now: number, ticks: ReadonlyMap<number, number>): StoredConversation[] {
  const states: StoredConversation[] = [];
  for (const conversation of recentConversations(store, now)) {
    const readings = new Map(conversation.letters.map(({ id, reading }) => [id, reading ?? undefined]));
    const ticked = ticks.get(conversation.last.id) ?? null;
    // A tick on the last letter closes the conversation; one on an earlier letter only what came up to it.
    const isTicked = (letter: number): boolean => letter !== conversation.last.id && ticks.has(letter);
    const state = openState(conversation, isTicked, letter => readings.get(letter), now);
    if (state) states.push({ ...state, conversation, ticked });
  }
  return states;
}
