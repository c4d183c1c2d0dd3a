import type { StoredPerson } from '../../backend/ports/store.ts';
import type { SeenTies, TieChanges } from './tie-changes.ts';

export const byUrgency = (a: StoredPerson, b: StoredPerson): number =>
  (a.health.writeBy ?? Infinity) - (b.health.writeBy ?? Infinity) || a.id - b.id;

/**
 * The people who are shown, most urgent first, kept from one call to the next: only those whose tie was written since are read again. The
 * same person stays the same object while nothing changed.
 */
export class KeptPeople {
  readonly #changes: TieChanges;
  #people: readonly StoredPerson[] = [];
  /** Everything a health depends on beside the tie: another key, another list. */
  #key = '';
  #seen: SeenTies = -1;

  constructor(changes: TieChanges) {
    this.#changes = changes;
  }

  /** @param some of these ids those who are there and shown */
  list(key: string, everybody: () => StoredPerson[], some: (ids: readonly number[]) => readonly StoredPerson[]): readonly StoredPerson[] {
    const { seen, persons } = this.#changes.since(this.#seen);
    if (key !== this.#key || persons === 'all') this.#people = everybody().toSorted(byUrgency);
    else if (persons.length > 0) this.#people = replaced(this.#people, new Set(persons), some(persons));
    this.#key = key;
    this.#seen = seen;
    return this.#people;
  }
}

/** Two ordered lists made one: sorting all anew would cost more than anything else. */
function replaced(before: readonly StoredPerson[], gone: ReadonlySet<number>, come: readonly StoredPerson[]): StoredPerson[] {
  const fresh = come.toSorted(byUrgency);
  const merged: StoredPerson[] = [];
  let next = 0;
  for (const person of before) {
    if (gone.has(person.id)) continue;
    for (let one = fresh[next]; one && byUrgency(one, person) < 0; one = fresh[next]) {
      merged.push(one);
      next += 1;
    }
    merged.push(person);
  }
  return [...merged, ...fresh.slice(next)];
}
