import { mergeRecord } from '../../../shared/domain/records/merge-record.ts';
import { emptyRecord, hasAddress, type PersonRecord } from '../../../shared/domain/records/person-record.ts';
import type { PersonFile } from '../ports/people-files.ts';
import type { Ports } from '../ports/index.ts';
import type { StoredPerson } from '../ports/store.ts';

/** One person with what was said by any of their addresses. */
export function personToWrite({ store }: Pick<Ports, 'store'>, { name, addresses }: Pick<StoredPerson, 'name' | 'addresses'>): PersonFile {
  const said = addresses.flatMap(address => store.records.read(address) ?? []);
  const key = said[0]?.key ?? addresses[0] ?? '';
  const together = said.reduce<PersonRecord>((all, one) => mergeRecord(all, { ...one, key }).merged, emptyRecord(key));
  // The address where something was said comes first: it is whom the file is about when it comes back.
  return { name, addresses: [key, ...addresses.filter(address => address !== key)], record: together };
}

/** Everybody who is shown, and those of whom no address is known. */
export function peopleToWrite(ports: Pick<Ports, 'store' | 'clock'>): PersonFile[] {
  const { store, clock } = ports;
  const people = store.people.list(clock.now(), false).filter(({ isShared }) => !isShared);
  return [...people.map(person => personToWrite(ports, person)), ...contactsToWrite(ports)].toSorted((a, b) =>
    a.name.localeCompare(b.name),
  );
}

export const contactsToWrite = ({ store }: Pick<Ports, 'store'>): PersonFile[] =>
  store.records
    .keys()
    .filter(key => !hasAddress(key))
    .flatMap(key => {
      const record = store.records.read(key);
      return record ? { name: record.card.name, addresses: [], record } : [];
    });

export const withoutNote = (person: PersonFile): PersonFile => ({ ...person, record: { ...person.record, note: '' } });
