import type { ChosenTie } from '../../../shared/domain/capacity/capacity.ts';
import { HALF_LIFE_DAYS } from '../../../shared/domain/strength.ts';
import { cadenceOf } from '../agenda/agenda-people.ts';
import type { Ports } from '../ports/index.ts';
import type { StoredPerson } from '../ports/store.ts';
import type { StoredMarks } from '../ports/writing-store.ts';

export interface ChosenPerson extends ChosenTie {
  readonly person: StoredPerson;
}

type View = (person: StoredPerson, change?: Partial<StoredMarks>) => ChosenPerson;

/** Sees people as ties the user chose or might choose; `change`: as if this were said of them. */
export function viewOfChosen({ writing }: Pick<Ports, 'writing'>, keptQuarters: ReadonlyMap<number, number>): View {
  const { store } = writing;
  const circles = new Map(store.circles.list().map(circle => [circle.id, circle.cadence]));
  return (person, change = {}) => {
    const { id, health } = person;
    const marks = { ...store.marks.of(person.addresses), ...change };
    return {
      person,
      id,
      idealDays: cadenceOf(person, marks, circles)?.idealDays ?? null,
      starred: marks.starred,
      resting: health.band === 'resting',
      keptQuarters: keptQuarters.get(id) ?? 0,
      closeness: health.strength * 2 ** (health.silentDays / HALF_LIFE_DAYS),
    };
  };
}

/** Those the user chose: starred, in a circle, said to matter, or given a rhythm of their own. */
export function chosenTies({ writing }: Pick<Ports, 'writing'>, people: readonly StoredPerson[], view: View): ChosenPerson[] {
  const said = new Set(
    [...writing.store.marks.all()]
      .filter(([, { starred, circleId, isSaidToMatter, cadence }]) => starred || circleId !== null || isSaidToMatter || cadence !== null)
      .map(([address]) => address),
  );
  return people.filter(({ addresses }) => addresses.some(address => said.has(address))).map(person => view(person));
}
