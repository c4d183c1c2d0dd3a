import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ContactDetails, contactIndex } from '../../../shared/domain/tact/discretion/contact-index.ts';
import { detailsPassedOn } from '../../../shared/domain/tact/discretion/details-passed-on.ts';
import { plainText } from '../../../shared/domain/tact/reading/plain-text.ts';

const person = (id: string, more: Partial<ContactDetails>): ContactDetails => ({
  id,
  name: id,
  emails: [],
  phones: [],
  postal: [],
  ...more,
});
const PEOPLE = [
  person('paul', { emails: ['paul.morin@gmail.com'], phones: ['06 12 34 56 78'], postal: ['14 rue des Lilas, 44000 Nantes'] }),
  person('karim', { phones: ['07 45 12 89 63'], postal: ['3 bis impasse du Moulin, 69003 Lyon'] }),
  person('tom', { phones: ['+44 7700 900123'], postal: ['27 Mill Lane, Ely CB7 4QQ'] }),
  person('priya', { phones: ['020 7946 0018'] }),
  person('jonas', { phones: ['+49 151 23456789'], postal: ['Lilienstraße 14, 20095 Hamburg'] }),
  person('ana', { phones: ['+34 612 345 679'], postal: ['Calle Mayor 5, 28013 Madrid'] }),
  person('ben', { phones: ['+1 (415) 555-2671'], postal: ['1600 Bear Creek Rd, Austin, TX 78701'] }),
];
const told = (text: string, people = PEOPLE, recipients: readonly string[] = []): string[] =>
  detailsPassedOn(plainText(text, true, 400_000), contactIndex(people), recipients).map(({ contact, detail }) => `${contact.id} ${detail}`);

describe('how somebody may be reached', () => {
  it.each([
    ['0612345678', 'paul'],
    ['06.12.34.56.78', 'paul'],
    ['06-12-34-56-78', 'paul'],
    ['06/12/34/56/78', 'paul'],
    ['+33 (0)6 12 34 56 78', 'paul'],
    ['(+33) 612345678', 'paul'],
    ['00 33 6 12 34 56 78', 'paul'],
    ['tel.0612345678', 'paul'],
    ['zéro six douze trente-quatre cinquante-six soixante-dix-huit', 'paul'],
    ['02 40 00 00 00 ou 06 12 34 56 78', 'paul'],
    ['02 40 00 00 00 / 06 12 34 56 78', 'paul'],
    ['07700 900 123', 'tom'],
    ['011 44 7700 900123', 'tom'],
    ['oh double seven double oh nine double oh one two three', 'tom'],
    ['+44 (0)20 7946 0018', 'priya'],
    ['7946 0018', 'priya'],
    ['0049 (0)151 / 234 567 89', 'jonas'],
    ['0151–23456789', 'jonas'],
    ['612 34 56 79', 'ana'],
    ['415.555.2671', 'ben'],
    ['１４１５５５５２６７１', 'ben'],
  ])('is seen in a number however it is written: %s', (number, who) => {
    expect(told(`You can call ${number} in the evening.`)).toEqual([`${who} phone`]);
  });

  it.each([
    'Call 07 12 34 56 78',
    'Call +33 7 12 34 56 78',
    'parcel 06 12 34 56 78 90 12',
    'IBAN FR76 0612 3456 7801 2345 6789 012',
    'order 0612345678',
    'scores 6 12 34 56 7',
  ])('is not seen in another number: %s', text => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    'Paul.Morin@GMAIL.com',
    'mailto:paul.morin@gmail.com',
    'paul dot morin at gmail dot com',
    'paul point morin arobase gmail point com',
    'paul.morin [at] gmail [dot] com',
    'paul.morin(a)gmail.com',
    'paul.morin@ gmail.com',
    'paul.mo\u200brin@gmail.com',
    'chez paul.morin@gmail.com',
  ])('is seen in an address however it is spelled: %s', address => {
    expect(told(`Write to ${address}, please.`)).toEqual(['paul email']);
  });

  it.each([
    ['14, r. des Lilas à Nantes', 'paul'],
    ['au 14 de la rue des Lilas', 'paul'],
    ['rue des Lilas, n° 14', 'paul'],
    ['quatorze rue des Lilas', 'paul'],
    ['Paul Morin\n14 RUE DES LILAS\n44000 NANTES', 'paul'],
    ['3bis, imp. du Moulin', 'karim'],
    ['27, Mill Ln\nEly', 'tom'],
    ['Lilienstr. 14, Hamburg', 'jonas'],
    ['C/ Mayor, 5', 'ana'],
    ['1600 Bear Creek Road', 'ben'],
  ])('is seen in a house: %s', (house, who) => {
    expect(told(`The parcel goes to ${house}.`)).toEqual([`${who} postal`]);
  });

  it.each([
    '16 rue des Lilas',
    '14 bis rue des Lilas',
    '3 impasse du Moulin',
    '14 avenue des Lilas',
    '14 rue des Lilas, 35000 Rennes',
    '27 Mill Lane, Oxford OX1 2JD',
    '14 Lilas en pot dans la rue',
  ])('is not seen in another house: %s', text => {
    expect(told(text)).toEqual([]);
  });

  it('is no secret to whoever shares it, nor where it is a firm’s or a desk’s', () => {
    const anna = person('anna', { emails: ['anna@gmail.com'], phones: ['02 40 11 22 33'] });
    const leo = person('leo', { emails: ['leo@gmail.com'], phones: ['0240112233'] });
    expect(told('Call 02 40 11 22 33', [anna, leo], ['leo@gmail.com'])).toEqual([]);
    expect(told('Call 02 40 11 22 33', [anna, leo])).toEqual(['anna phone', 'leo phone']);
    const firm = ['zoe', 'max'].map(id => person(id, { emails: [`${id}@lumen.example`], phones: ['02 98 44 10 22'] }));
    expect(told('Le standard : 02 98 44 10 22', firm)).toEqual([]);
    expect(told('contact@lumen.example', [person('desk', { emails: ['contact@lumen.example'] })])).toEqual([]);
  });

  it('is seen with any marks between its digits', () => {
    const mark = fc.constantFrom('', ' ', '.', '-', '\u00a0', '\u202f');
    fc.assert(
      fc.property(fc.array(mark, { minLength: 4, maxLength: 4 }), ([a, b, c, d]) => {
        expect(told(`Tél. : 06${a}12${b}34${c}56${d}78 !`)).toEqual(['paul phone']);
      }),
      { numRuns: 60 },
    );
  });

  it('is found at the end of a long table', () => {
    const rows = Array.from({ length: 4000 }, (_, n) => `${n};person ${n};0${String(600_000_000 + n * 7919)};${n} rue des Roses`);
    expect(told([...rows, '9;Paul;612345678;x'].join('\n'))).toEqual(['paul phone']);
  });
});
