import type { PersonRow } from '../../shared/contract/shapes.ts';

/** What scripts get of a person: stable names, and no number that a rebuild would change. */
export const scriptPerson = (person: PersonRow) => ({
  name: person.name,
  addresses: person.addresses,
  lastReceived: person.lastReceived,
  lastSent: person.lastSent,
  lastTwoWay: person.lastTwoWay,
  received: person.received,
  sent: person.sent,
  contactDays: person.contactDays,
  health: person.health,
  band: person.band,
  writeBy: person.writeBy,
  hiddenBecause: person.hiddenBecause,
  hiddenEvidence: person.hiddenEvidence,
});
