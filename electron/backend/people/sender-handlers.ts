import type { JudgedSender, SENDER_METHODS } from '../../../shared/contract/senders.ts';
import type { SenderChoice } from '../../../shared/domain/letter.ts';
import type { Context } from '../context.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Handlers } from '../handlers.ts';
import { personPage } from './present-person.ts';

type Who = { readonly id: number } | { readonly address: string };

/** "This is a person", "this is not": one key, remembered by address, for all addresses of whoever is meant. */
export function senderHandlers({ ports, events }: Pick<Context, 'ports' | 'events'>): Pick<Handlers, keyof typeof SENDER_METHODS> {
  const { store, clock } = ports;

  function judge(who: Who, as: SenderChoice | null): JudgedSender {
    const now = clock.now();
    const asked = 'address' in who ? who.address.trim().toLowerCase() : null;
    const found = 'id' in who ? store.people.byId(who.id, now) : store.people.byAddress(who.address.trim().toLowerCase(), now);
    // Nobody may have written from it yet: the word stands for the day they do.
    const addresses = found?.addresses ?? (asked === null ? null : [asked]);
    if (!addresses) throw new ExpectedError('person-unknown', { person: 'id' in who ? who.id : who.address });
    const before = store.senders.choiceOf(addresses);
    store.senders.choose(addresses, as, now);
    events.emit({ type: 'people.changed' });
    const person = store.people.byAddress(addresses[0] ?? '', now);
    return { person: person ? personPage(store, person, now) : null, addresses: [...addresses], before, now: as };
  }

  return {
    'person.hide': who => judge(who, 'hidden'),
    'person.unhide': who => judge(who, 'person'),
    'person.judge': ({ who, as }) => judge(who, as),
  };
}
