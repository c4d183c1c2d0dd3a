import { describe, expect, it } from 'vitest';
import { countBands, FIRST_SORT, matchingAddress, viewPeople } from '../../renderer/features/people/people-view.ts';
import type { PersonRow } from '../../shared/contract/shapes.ts';

let id = 0;
const person = (over: Partial<PersonRow>): PersonRow => ({
  id: (id += 1),
  name: 'Someone',
  addresses: ['someone@example.org'],
  lastReceived: null,
  lastSent: null,
  lastTwoWay: null,
  received: 0,
  sent: 0,
  contactDays: 0,
  health: 50,
  band: 'cooling',
  writeBy: null,
  hiddenBecause: null,
  hiddenEvidence: null,
  ...over,
});

const PEOPLE = [
  person({ name: 'Bérénice Lefèvre', addresses: ['b.lefevre@univ-lyon.fr'], health: 54, lastReceived: '2026-10-05T08:00:00.000Z' }),
  person({ name: 'Søren Østergård', health: 91, band: 'strong', lastReceived: '2026-11-20T08:00:00.000Z' }),
  person({ name: 'Peter Nowak', health: 77, band: 'resting' }),
  person({
    name: 'Aoife O’Connor',
    health: 22,
    band: 'fading',
    lastReceived: '2026-06-01T08:00:00.000Z',
    writeBy: '2026-10-01T10:00:00.000Z',
  }),
];
const names = (rows: readonly PersonRow[]): string[] => rows.map(({ name }) => name.split(' ')[0] ?? '');
const view = (over: Partial<Parameters<typeof viewPeople>[1]> = {}): string[] =>
  names(viewPeople(PEOPLE, { filter: 'all', search: '', sort: FIRST_SORT, ...over }));

describe('the list of people', () => {
  it('begins with the firmest ties and ends with those at rest', () => {
    expect(view()).toEqual(['Søren', 'Bérénice', 'Aoife', 'Peter']);
  });

  it('finds without accents, by every word, in names and addresses', () => {
    expect(view({ search: 'berenice' })).toEqual(['Bérénice']);
    expect(view({ search: 'ostergard sor' })).toEqual(['Søren']);
    expect(view({ search: 'univ-lyon' })).toEqual(['Bérénice']);
    expect(view({ search: 'berenice nowak' })).toEqual([]);
  });

  it('shows the address that answers where the name does not', () => {
    const [berenice] = PEOPLE;
    expect(berenice && matchingAddress(berenice, 'univ')).toBe('b.lefevre@univ-lyon.fr');
    expect(berenice && matchingAddress(berenice, 'lefevre')).toBeNull();
  });

  it('keeps one band', () => {
    expect(view({ filter: 'fading' })).toEqual(['Aoife']);
    expect(countBands(PEOPLE)).toEqual({ strong: 1, steady: 0, cooling: 1, fading: 1, resting: 1 });
  });

  it('puts whoever was never met in no band', () => {
    const unmet = person({ name: 'Zoé Valentin', band: 'resting', health: 0, unmet: true });
    expect(countBands([...PEOPLE, unmet]).resting).toBe(1);
    expect(names(viewPeople([unmet], { filter: 'resting', search: '', sort: FIRST_SORT }))).toEqual([]);
    expect(names(viewPeople([unmet], { filter: 'all', search: '', sort: FIRST_SORT }))).toEqual(['Zoé']);
  });

  it('sorts each column in its natural order and back', () => {
    expect(view({ sort: { column: 'name', down: true } })).toEqual(['Aoife', 'Bérénice', 'Peter', 'Søren']);
    expect(view({ sort: { column: 'name', down: false } })).toEqual(['Søren', 'Peter', 'Bérénice', 'Aoife']);
    expect(view({ sort: { column: 'theyWrote', down: true } })).toEqual(['Søren', 'Bérénice', 'Aoife', 'Peter']);
    expect(view({ sort: { column: 'writeBy', down: true } })[0]).toBe('Aoife');
  });
});
