import { describe, expect, it } from 'vitest';
import { comparableName, nameInAddress } from '../../../shared/domain/identity/comparable-name.ts';
import { closestRelation, relateNames, type NameRelation } from '../../../shared/domain/identity/name-relation.ts';
import { peopleBehind } from '../../../shared/domain/identity/shared-mailbox.ts';

const relation = (a: string, b: string): NameRelation | null => {
  const one = comparableName(a);
  const other = comparableName(b);
  return one && other ? relateNames(one, other) : null;
};

describe('two display names', () => {
  it.each([
    ['Marie Durand', 'Durand, Marie'],
    ['Marie Durand', 'DURAND Marie'],
    ['Marie Durand', 'Marie DURAND (ACME)'],
    ['Marie Durand', 'Marie DURAND [EXT]'],
    ['Marie Durand', 'EXT-Marie Durand'],
    ['Marie Durand', 'Marie Durand - Atelier du Port'],
    ['Marie Durand', 'Dr. Marie Durand, PhD'],
    ['Marie Durand', '"Durand, Marie (Lyon)"'],
    ['Éloïse Lefèvre', 'Eloise LEFEVRE'],
    ['Jürgen Müller', 'Juergen Mueller'],
    ['Søren Kjær', 'Soren Kjaer'],
    ['Jean-Marc Petit', 'Jean Marc PETIT'],
    ["Sean O'Brien", 'Sean O’Brien'],
    ['John A. Smith', 'John Smith'],
    ['Jean de la Fontaine', 'Delafontaine, Jean'],
    ['王小明', '王小明'],
  ])('%s and %s are one name', (a, b) => {
    expect(relation(a, b)).toBe('same');
    expect(relation(b, a)).toBe('same');
  });

  it.each<[string, string, NameRelation]>([
    ['J. Durand', 'Jean Durand', 'similar'],
    ['Bob Smith', 'Robert Smith', 'similar'],
    ['Michael Ende', 'Mike Ende', 'similar'],
    ['Marie Durand', 'Marie Durand-Petit', 'given'],
    ['Marie Durand', 'Marie Durand Petit', 'similar'],
    ['Catherine Martin', 'Catherine Marten', 'similar'],
    ['MARTIN, Paul', 'Paul, Martin', 'similar'],
    ['Marie', 'Marie Durand', 'partial'],
    ['Marie Durand', 'Marie Petit', 'given'],
    ['Jean Durand', 'Jean Durand Jr', 'suffix'],
    ['John Smith, Jr.', 'John Smith Sr', 'suffix'],
    ['Jean Durand', 'Jean Durand fils', 'suffix'],
    ['John A. Smith', 'John B. Smith', 'different'],
    ['Paul Durand', 'Marie Durand', 'different'],
    ['Li Wei', 'Wang Fang', 'different'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(relation(a, b)).toBe(expected);
    expect(relation(b, a)).toBe(expected);
  });

  it.each(['Marie via LinkedIn', 'ACME Support', 'marie@example.org', 'Team 42', 'Atelier SARL', '', 'X', 'Anna & Paul Lee'])(
    '%j is nobody’s name',
    name => {
      expect(comparableName(name)).toBeNull();
    },
  );

  it('an address spells a name where its parts are words', () => {
    expect(nameInAddress('marie.durand+a@x.org')?.tokens).toEqual(['marie', 'durand']);
    expect(nameInAddress('durand-marie@x.org')?.tokens).toEqual(['durand', 'marie']);
    expect([nameInAddress('mdurand@x.org'), nameInAddress('m.durand@x.org'), nameInAddress('service.info@x.org')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('a "Jr" seen once keeps two addresses apart whatever else they were called', () => {
    const names = ['Jean Durand', 'Jean Durand Jr'].flatMap(name => comparableName(name) ?? []);
    expect(closestRelation(names, names.slice(0, 1))).toBe('suffix');
  });
});

describe('names on one address', () => {
  const told = (...names: [string, number][]) => peopleBehind(names.map(([name, letters]) => ({ name, letters })));
  it('several people who write from it make it a shared one', () => {
    expect(told(['Marie Durand', 5], ['Paul Petit', 3], ['DURAND Marie', 4])).toEqual(['Marie Durand', 'Paul Petit']);
  });
  it('one person under several names is one', () => {
    expect(told(['Marie Durand', 5], ['Marie Petit', 5], ['M. Durand', 2], ['Durand, Marie', 9])).toHaveLength(1);
  });
  it('a name borne once is a slip, and a firm is nobody', () => {
    expect(told(['Marie Durand', 5], ['Paul Petit', 1], ['ACME Support', 50])).toEqual(['Marie Durand']);
  });
});
