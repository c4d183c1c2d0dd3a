import type { StoredPerson } from '../ports/store.ts';
export const chooseToday = (people: readonly StoredPerson[], now: number) =>
  people
    .flatMap(person =>
      person.health.writeBy === null || person.health.writeBy > now + 7 * 864e5
        ? []
        : [{ person, due: person.health.writeBy, score: person.health.strength }],
    )
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 7);
