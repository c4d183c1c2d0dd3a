import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { peopleFiles } from '../../../electron/adapters/people-files/people-files.ts';
import type { FileRow, ReadPeople } from '../../../electron/backend/ports/people-files.ts';

const OPTIONS = { format: null, mapping: {}, dayFirst: false, anniversary: 'Anniversary' };
const bytesOf = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'fixtures', name));
const read = (bytes: string | Uint8Array): Promise<ReadPeople> =>
  peopleFiles.read(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, OPTIONS);
const file = (name: string): Promise<ReadPeople> => read(bytesOf(name));
const days = ({ record }: FileRow): string[] =>
  (record?.dates ?? []).map(({ kind, year, month, day, label }) => [kind, year, month, day, label].join(' '));

describe('a vCard', () => {
  it('of Apple: labels of items, the year 1604 for none, a company, a picture left out', async () => {
    const { rows } = await file('apple-contacts.vcf');
    const [marie, firm] = rows;
    expect(marie).toMatchObject({
      name: 'Mme Marie Martin',
      also: ['marie.home@example.fr'],
      record: {
        key: 'marie.martin@nord.example',
        note: 'Rencontrée à Angoulême, stand 12; aime le thé.\nCherche un illustrateur.',
        marks: { firstName: 'Marie', lastName: 'Martin', organisation: 'Nord & Fils, Édition', tags: ['Édition', 'Lyon'] },
        card: {
          urls: [{ label: 'HomePage', value: 'https://nord.example/marie' }],
          places: [{ label: 'work', value: '12 rue des Lilas, Lyon, 69003, France' }],
        },
      },
    });
    expect(marie && days(marie)).toEqual(['birthday  5 12 ', 'custom 2011 6 25 Anniversary']);
    expect(firm).toMatchObject({ name: 'Plomberie Durand', record: { key: 'contact:plomberie durand|0478000000' } });
  });

  it('of Outlook, version 2.1: quoted-printable over several lines, in the charset it names', async () => {
    const { rows } = await file('outlook-2.1.vcf');
    expect(rows).toMatchObject([
      {
        name: 'René Lefèvre',
        record: {
          note: 'Première ligne\nSeconde ligne = longue=',
          card: {
            phones: [
              { label: 'work', value: '05 56 00 00 00' },
              { label: 'cell', value: '06 00 00 00 00' },
            ],
            places: [{ value: '3 allée des Pins, Bordeaux, 33000, France' }],
          },
        },
      },
    ]);
  });

  it('of Nextcloud and Thunderbird, version 4: dates without a year, numbers as URIs, lower case', async () => {
    const [ben] = (await file('nextcloud.vcf')).rows;
    expect(ben).toMatchObject({
      record: { marks: { language: 'en' }, card: { phones: [{ label: 'cell', value: '+44-7700-900123' }] } },
    });
    expect(ben && days(ben)).toEqual(['birthday  7 4 ', 'custom 2015 6 1 Anniversary']);
    expect((await file('thunderbird.vcf')).rows).toMatchObject([{ name: 'Chloé Bernard', record: { key: 'chloe@est.example' } }]);
  });

  it('folded in the middle of a letter is put together before it is read', async () => {
    const whole = Buffer.from('BEGIN:VCARD\r\nFN:René\r\nEMAIL:r@x.example\r\nEND:VCARD\r\n');
    const at = whole.indexOf(0xc3) + 1;
    const folded = Buffer.concat([whole.subarray(0, at), Buffer.from('\r\n '), whole.subarray(at)]);
    expect((await read(folded)).rows).toMatchObject([{ name: 'René' }]);
  });

  it('says nothing to a screen that it should not: no controls, no bidi marks, no links that run', async () => {
    const [row] = (
      await read(
        'BEGIN:VCARD\nFN:Ann\u202egnp\u0007\nEMAIL:ann@x.example\nURL:javascript:alert(1)\nTITLE:a\\nb\nNOTE:one\\n\u001b[31mtwo\nEND:VCARD\n',
      )
    ).rows;
    expect(row).toMatchObject({ name: 'Anngnp', record: { note: 'one\n[31mtwo', card: { urls: [], title: 'a b' } } });
  });
});

describe('a table', () => {
  it('of Google: labels, several values in a cell, a group of everybody left out', async () => {
    const { rows, delimiter } = await file('google-contacts.csv');
    expect(delimiter).toBe(',');
    expect(rows[0]).toMatchObject({
      also: ['ana@perso.example'],
      record: {
        note: 'Habla español\ny catalán',
        marks: { tags: ['Clients'] },
        card: {
          phones: [
            { label: 'Mobile', value: '+34 600 111 222' },
            { label: 'Mobile', value: '+34 600 111 223' },
          ],
          places: [{ label: 'Work', value: 'Calle Mayor 1, 28001 Madrid' }],
          fields: [{ label: 'Allergie', value: 'Arachide' }],
        },
      },
    });
    expect(rows[0] && days(rows[0])).toEqual(['birthday 1980 2 29 ', 'custom  6 25 Anniversary']);
  });

  it('of Outlook in English counts months first, in French days first, in windows-1252 with semicolons', async () => {
    const english = await file('outlook-en.csv');
    expect(english.rows.map(days)).toEqual([['birthday 1979 7 4 '], ['birthday 1985 12 25 ']]);
    const french = await file('outlook-fr.csv');
    expect([french.encoding, french.delimiter]).toEqual(['windows-1252', ';']);
    expect(french.rows.map(days)).toEqual([['birthday 1968 4 3 ']]);
    expect(french.rows[0]).toMatchObject({
      name: 'Hélène Lefèvre',
      record: {
        card: { title: 'Chef d’atelier', places: [{ label: 'bureau', value: '8 quai Saint-Vincent, Nancy' }] },
        marks: { organisation: 'Éditions de l’Est' },
      },
    });
  });

  it('of Thunderbird: the birthday in three columns', async () => {
    const { rows } = await file('thunderbird.csv');
    expect(rows[0]).toMatchObject({ also: ['chloe.b@perso.example'], record: { note: 'Aime la voile', card: { title: 'Journaliste' } } });
    expect(rows[0] && days(rows[0])).toEqual(['birthday 1990 7 14 ']);
  });

  it('of LinkedIn: lines before the titles, dates in words of either language', async () => {
    const fields = async (name: string) => (await file(name)).rows.map(({ record }) => record?.card.fields);
    expect(await fields('linkedin-connections.csv')).toEqual([
      [{ label: 'LinkedIn', value: '2021-03-12' }],
      [{ label: 'LinkedIn', value: '2019-02-03' }],
      undefined,
    ]);
    expect(await fields('linkedin-connections-fr.csv')).toEqual([[{ label: 'LinkedIn', value: '2019-02-03' }]]);
  });

  it.each([
    ['utf-16le', true],
    ['utf-16le', false],
    ['utf-16be', true],
  ] as const)('in %s, with a mark: %s, is read', async (encoding, marked) => {
    const text = `${marked ? '\ufeff' : ''}Prénom\tNom\tAdresse de messagerie\r\nZoé\tPetit\tzoe@ouest.example\r\n`;
    const little = Buffer.from(text, 'utf16le');
    const found = await read(encoding === 'utf-16be' ? little.swap16() : little);
    expect(found).toMatchObject({ encoding, delimiter: '\t', rows: [{ name: 'Zoé Petit', record: { key: 'zoe@ouest.example' } }] });
  });
});

describe('a calendar', () => {
  it('gives the birthdays in it, in the words of either language, and says why the rest is left out', async () => {
    const apple = await file('apple-birthdays.ics');
    expect(apple.rows.map(row => [row.name, row.skipped, ...days(row)])).toEqual([
      ['Marie Martin', null, 'birthday  5 12 '],
      ['René Lefèvre', null, 'birthday 1970 1 1 '],
      ['Dentist', 'no-yearly-day'],
    ]);
    const nextcloud = await file('nextcloud-birthdays.ics');
    expect(nextcloud.rows.map(row => [row.name, ...days(row)])).toEqual([
      ['Ana Lopez', 'birthday 1980 2 29 '],
      ['Ben Okafor', 'custom 2015 6 1 Anniversary'],
    ]);
  });
});

describe('a file that means harm', () => {
  const many = (line: string, count: number): string => `${line}\n`.repeat(count);
  it.each([
    ['a card of a thousand numbers', `BEGIN:VCARD\n${many('TEL:1', 1100)}END:VCARD\n`, 'propertiesOfOne'],
    ['cards without end', many('BEGIN:VCARD\nFN:A\nEND:VCARD', 50_001), 'people'],
    ['lines without end', `BEGIN:VCARD\n${many('', 500_001)}`, 'lines'],
    ['a calendar without end', `BEGIN:VCALENDAR\n${many('BEGIN:VEVENT\nSUMMARY:A\nEND:VEVENT', 50_001)}`, 'people'],
    ['a table without end', `Name,Email\n${many('A,a@x.example', 50_001)}`, 'people'],
    ['a table of columns', `Name,Email${',x'.repeat(600)}\nA,a@x.example\n`, 'columns'],
    ['more bytes than any book', 'x'.repeat(10 * 1024 * 1024 + 1), 'bytes'],
  ])('%s is refused', async (_, text, what) => {
    await expect(read(text)).rejects.toMatchObject({ failure: { code: 'import-too-large', params: { what } } });
  });

  it.each(['', '   \n', '\u0000\u0001\u0002', '{"format":"other"}', '[]', 'Dear all,\nsee you soon.\n'])(
    '%j is no address book',
    async text => {
      await expect(read(text)).rejects.toMatchObject({ failure: { code: 'import-unclear' } });
    },
  );

  it('a value of a megabyte is left out, and a card in a card is not a person of its own', async () => {
    const { rows } = await read(
      `BEGIN:VCARD\nFN:Ann\nEMAIL:ann@x.example\nNOTE:${'x'.repeat(1_000_000)}\nBEGIN:VCARD\nFN:Agent\nEND:VCARD\nEND:VCARD\n`,
    );
    expect(rows).toMatchObject([{ name: 'Ann', record: { note: '' } }]);
  });
});
