import type { Kept, KeptMethod } from '../../../shared/contract/kept.ts';
import { NO_CARD, emptyRecord, type ContactCard } from '../../../shared/domain/records/person-record.ts';
import { createUndoShelf, SHELF_MS } from '../agenda/undo-shelf.ts';
import type { Context } from '../context.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Handlers } from '../handlers.ts';
import { archivedRecords, exportFile } from '../people-files/export-files.ts';
import { contactsToWrite, personToWrite } from '../people-files/people-to-write.ts';
import { instant } from '../people/present-person.ts';
import type { PersonFile } from '../ports/people-files.ts';
import type { Erasure } from '../ports/record-store.ts';
import type { StoredPerson } from '../ports/store.ts';

type Who = { readonly personId: number } | { readonly key: string };

export interface KeptFeature {
  readonly handlers: Pick<Handlers, KeptMethod>;
  /** Erasures that could still be taken back are final from now on. */
  settle(): void;
}

/** Cards, and all that is kept about somebody: shown whole, handed over, and taken away. */
export function keptFeature({ ports, events }: Pick<Context, 'ports' | 'events'>): KeptFeature {
  const { store, clock } = ports;
  const { records } = store;
  const shelf = createUndoShelf(() => clock.now());
  const open = new Set<Erasure>();
  const changed = (): void => {
    events.emit({ type: 'people.changed' });
    events.emit({ type: 'writing.changed' });
    events.emit({ type: 'outbox.changed' });
  };
  const person = (personId: number): StoredPerson => {
    const found = store.people.byId(personId, clock.now());
    if (!found) throw new ExpectedError('person-unknown', { person: personId });
    return found;
  };
  /** A person by number, or somebody of whom no address is known. */
  const whom = (who: Who): { readonly name: string; readonly addresses: readonly string[]; readonly met: StoredPerson | null } => {
    if ('personId' in who) {
      const met = person(who.personId);
      return { name: met.name, addresses: met.addresses, met };
    }
    const record = records.read(who.key);
    if (!record) throw new ExpectedError('person-unknown', { person: who.key });
    return { name: record.card.name, addresses: [who.key], met: null };
  };
  const fileOf = (who: Who): PersonFile => {
    const { name, addresses, met } = whom(who);
    return met ? personToWrite(ports, met) : { ...personToWrite(ports, { name, addresses }), addresses: [] };
  };
  /** Where the card of a person stands; else where anything does. */
  const cardKey = ({ addresses }: StoredPerson): string => {
    const said = addresses.filter(address => records.read(address) !== null);
    return said.find(address => !isEmpty(records.read(address)?.card ?? NO_CARD)) ?? said[0] ?? addresses[0] ?? '';
  };
  const settle = (erasure: Erasure): void => {
    if (open.delete(erasure)) erasure.settle();
  };

  return {
    handlers: {
      'person.card': ({ personId }) => copied(personToWrite(ports, person(personId)).record.card),
      'person.setCard': ({ personId, card }) => {
        const met = person(personId);
        const key = cardKey(met);
        for (const address of met.addresses) {
          const record = records.read(address);
          if (address !== key && record && !isEmpty(record.card)) records.write({ ...record, card: NO_CARD }, clock.now());
        }
        records.write({ ...(records.read(key) ?? emptyRecord(key)), card }, clock.now());
        changed();
        return copied(records.read(key)?.card ?? NO_CARD);
      },
      'contact.list': () => contactsToWrite(ports).map(({ name, record }) => ({ key: record.key, name, card: copied(record.card) })),
      'person.kept': (who): Kept => {
        const { name, addresses, met } = whom(who);
        const { firstReceived, firstSent, lastReceived, lastSent, received = 0, sent = 0 } = met?.summary ?? {};
        const all = [firstReceived, firstSent, lastReceived, lastSent].flatMap(at => at ?? []);
        return {
          asOf: new Date(clock.now()).toISOString(),
          name,
          addresses: [...addresses],
          letters: {
            received,
            sent,
            first: all.length ? instant(Math.min(...all)) : null,
            last: all.length ? instant(Math.max(...all)) : null,
          },
          said: archivedRecords(addresses.flatMap(address => records.read(address) ?? [])),
          places: records.kept(addresses).map(({ place, rows }) => ({ place, rows: rows.map(row => ({ ...row })) })),
        };
      },
      'person.export': ({ format, ...who }) => exportFile(ports, format, { notes: true, today: [], only: fileOf(who) }),
      'person.erase': who => {
        const { addresses } = whom(who);
        const erasure = records.erase(addresses, clock.now());
        if (!erasure) throw new ExpectedError('delivery-under-way', {}, { retryable: true });
        open.add(erasure);
        const undo = shelf.keep(() => {
          if (!open.delete(erasure)) throw new ExpectedError('undo-expired');
          erasure.undo();
        });
        setTimeout(() => settle(erasure), SHELF_MS).unref();
        changed();
        return { undo, addresses: [...addresses] };
      },
      'person.unerase': ({ undo }) => {
        shelf.take(undo);
        changed();
        return {};
      },
      'person.readmit': ({ address }) => ({ readmitted: records.readmit(address.trim().toLowerCase()) }),
    },
    settle: () => {
      for (const erasure of open) settle(erasure);
    },
  };
}

const isEmpty = (card: ContactCard): boolean => JSON.stringify(card) === JSON.stringify(NO_CARD);
const copied = (card: ContactCard) => ({
  ...card,
  phones: [...card.phones],
  urls: [...card.urls],
  places: [...card.places],
  fields: [...card.fields],
});
