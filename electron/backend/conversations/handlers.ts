import type { CONVERSATION_METHODS } from '../../../shared/contract/conversations.ts';
import type { Context } from '../context.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Handlers } from '../handlers.ts';
import { lettersOnServer } from '../letters/letters-on-server.ts';
import { openConversations, tickedConversations } from './conversation-book.ts';
import { lookAtLetters } from './look-at-letters.ts';
import { presentConversation, presentPersonConversations } from './present-conversation.ts';
import { readLetter } from './read-letter.ts';
import { latestSignature } from './latest-signature.ts';

/** Of one look, so that it ends while somebody waits. */
const MOST = 100;

export function conversationHandlers(
  { ports, events }: Pick<Context, 'ports' | 'events'>,
  signal: AbortSignal,
): Pick<Handlers, keyof typeof CONVERSATION_METHODS> {
  const { store, clock } = ports;
  const known = (personId: number): void => {
    if (!store.conversations.person(personId)) throw new ExpectedError('person-unknown', { person: personId });
  };
  return {
    'conversation.list': ({ awaiting, ticked }) =>
      (ticked === true ? tickedConversations : openConversations)(store, clock.now())
        .filter(one => awaiting === undefined || one.awaiting === awaiting)
        .toSorted((a, b) => a.since - b.since || a.last.id - b.last.id)
        .map(one => presentConversation(store, one))
        .filter(({ people }) => people.length > 0),
    'conversation.tick': ({ id, ticked }) => {
      const now = clock.now();
      const all = [...openConversations(store, now), ...tickedConversations(store, now)];
      if (!all.some(({ last }) => last.id === id)) throw new ExpectedError('conversation-unknown', { conversation: id });
      if (ticked) store.conversations.ticks.set(id, now);
      else store.conversations.ticks.remove(id);
      events.emit({ type: 'people.changed' });
      return { id, ticked };
    },
    'conversation.read': async ({ id }) => {
      const now = clock.now();
      const open = [...openConversations(store, now), ...tickedConversations(store, now)].find(({ last }) => last.id === id);
      if (!open) throw new ExpectedError('conversation-unknown', { conversation: id });
      const letters = lettersOnServer(ports);
      try {
        const read = await readLetter(ports, letters, open.asking);
        return { subject: read?.subject ?? '', sentence: read?.sentence ?? '', asks: (read?.reading.asks ?? null) !== null };
      } finally {
        await letters.close();
      }
    },
    'conversation.look': async ({ most }) => {
      const looked = await lookAtLetters(ports, most ?? MOST, signal);
      if (looked.read > 0) events.emit({ type: 'people.changed' });
      return looked;
    },
    'person.conversations': ({ personId }) => {
      known(personId);
      return presentPersonConversations(store, personId, clock.now());
    },
    'person.signature': async ({ personId }) => {
      known(personId);
      return latestSignature(ports, personId);
    },
  };
}
