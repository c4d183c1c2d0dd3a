import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyRecord, NO_CARD, NO_MARKS, type PersonRecord } from '../../../shared/domain/records/person-record.ts';
import { peopleFiles } from '../../../electron/adapters/people-files/people-files.ts';
import { realBackend, type RealBackend } from '../../support/real-backend.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const folder = temporaryFolders();
const OPTIONS = { format: null, mapping: {}, dayFirst: false, anniversary: 'Anniversary' };

/** Words as people write them, with everything that has a meaning in one of the formats. */
const text = fc
  .stringMatching(/^[A-Za-zéÉœ'’,;:"=+@\\()\n 🎂-]{1,24}$/u)
  .map(words =>
    words
      .split('\n')
      .map(line => line.replaceAll(/\s+/g, ' ').trim())
      .join('\n')
      .trim()
      .normalize('NFC'),
  )
  .filter(words => words !== '' && !/^['’]?[=+\-@]/.test(words));
const line = text.map(words => words.replaceAll('\n', ' ').replaceAll(/\s+/g, ' '));
const label = fc.constantFrom('', 'work', 'Atelier', 'Maison, étage 2', 'a "b"');
const labelled = (value: fc.Arbitrary<string>) => fc.uniqueArray(fc.record({ label, value }), { maxLength: 3, selector: one => one.value });
const day = fc.record({
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  year: fc.option(fc.integer({ min: 1900, max: 2020 })),
});
const dates = fc
  .tuple(fc.option(day), fc.uniqueArray(fc.tuple(day, line), { maxLength: 2, selector: ([, name]) => name }))
  .map(([birth, others]) => [
    ...(birth ? [{ ...birth, kind: 'birthday' as const, label: '' }] : []),
    ...others.map(([date, name]) => ({ ...date, kind: 'custom' as const, label: name })),
  ]);
const card = fc.record({
  name: line,
  title: fc.oneof(fc.constant(''), line),
  phones: labelled(fc.constantFrom('+33 6 12 34 56 78', '04 78 00 00 00', '+44-7700-900123')),
  urls: labelled(fc.constantFrom('https://nord.example/a,b;c', 'https://est.example')),
  places: labelled(fc.constantFrom('12 rue des Lilas, Lyon', '1 High Street; Leeds')),
  fields: labelled(line),
});
const told = fc
  .record({
    card,
    dates,
    note: fc.oneof(fc.constant(''), text),
    first: fc.option(line),
    last: fc.option(line),
    organisation: fc.option(line),
  })
  .map(({ card: book, dates: days, note, first, last, organisation }): PersonRecord => ({
    ...emptyRecord('zoe@ouest.example'),
    card: book,
    dates: days,
    note,
    marks: { ...NO_MARKS, firstName: first, lastName: last, organisation, tags: ['Voile', 'L’Est, ou l’Ouest'] },
  }));

it('a vCard read again says what was written, whatever it was', async () => {
  await fc.assert(
    fc.asyncProperty(told, async record => {
      const file = await peopleFiles.vcards([{ name: record.card.name, addresses: [record.key], record }]);
      expect(file.split('\r\n').every(part => Buffer.byteLength(part) <= 75)).toBe(true);
      const { rows } = await peopleFiles.read(Buffer.from(file), OPTIONS);
      expect(rows.map(row => row.record)).toEqual([record]);
    }),
    { numRuns: 60 },
  );
});

it('a table read again says what was written; no cell of it is a formula', async () => {
  const formulas = fc.constantFrom('=cmd|calc', '+1', '-2', '@SUM(A1)', 'plain');
  await fc.assert(
    fc.asyncProperty(formulas, fc.constantFrom('Work', 'Home'), async (title, called) => {
      const record = {
        ...emptyRecord('zoe@ouest.example'),
        card: { ...NO_CARD, name: 'Zoé "Z" Petit', title, phones: [{ label: called, value: '+33 6 12 34 56 78' }] },
        dates: [{ kind: 'birthday' as const, month: 2, day: 29, year: null, label: '' }],
        note: 'One\nTwo, three',
      };
      const file = await peopleFiles.table([{ name: record.card.name, addresses: [record.key], record }]);
      const cells = file.replaceAll('"', '').split(/[,\r\n]/);
      expect(cells.filter(cell => /^[=+\-@\t]/.test(cell))).toEqual([]);
      const { rows } = await peopleFiles.read(Buffer.from(file), OPTIONS);
      expect(rows.map(row => row.record)).toEqual([record]);
    }),
    { numRuns: 20 },
  );
});

describe('everything the user said', () => {
  let app: RealBackend;
  let other: RealBackend;
  beforeEach(async () => {
    [app, other] = [await realBackend({ dataFolder: folder() }), await realBackend({ dataFolder: folder() })];
  });
  afterEach(async () => {
    await app.stop();
    await other.stop();
  });

  const say = async (): Promise<void> => {
    const csv = join(folder(), 'people.csv');
    writeFileSync(
      csv,
      'Name,E-mail 1 - Value,Phone 1 - Value,Birthday\nAna Lopez,ana@sud.example,+34 600,1980-02-29\nBen,ben@sud.example,,\nNo Mail,,+33 1,\nHidden,hidden@x.example,,\n',
    );
    await app.ask('import.run', { path: csv });
    const { id } = await app.ask('person.get', { address: 'ana@sud.example' });
    const ben = await app.ask('person.get', { address: 'ben@sud.example' });
    const circle = await app.ask('circle.save', {
      id: null,
      name: 'Amis',
      purpose: 'Se voir',
      space: 'friends',
      register: 'tu',
      language: 'fr',
      cadence: { idealDays: 30, maxDays: 60 },
      colour: 'teal',
    });
    await app.ask('marks.setMany', {
      changes: [{ personId: id, marks: { circleId: circle.id, starred: true, tags: ['voile'], matters: 'My mentor', resting: true } }],
    });
    await app.ask('person.rename', { personId: id, name: 'Anita' });
    await app.ask('note.set', { personId: id, note: 'Likes tea\nand quiet' });
    await app.ask('touch.log', { personId: id, channel: 'call', at: '2026-03-01T10:00:00.000Z', note: 'About Lyon' });
    await app.ask('reminder.dismiss', { personId: ben.id });
    await app.ask('person.hide', { address: 'hidden@x.example' });
    await app.ask('person.merge', { a: 'ana@sud.example', b: 'ben@sud.example' });
    await app.ask('suppression.add', { address: 'gone@x.example' });
    const db = new DatabaseSync(join(app.dataFolder, 'fil-rouge.sqlite'));
    db.exec(`INSERT INTO facts (address, kind, at, evidence, detail, state, source)
      VALUES ('ana@sud.example', 'left', 1, 'I have left', '{}', 'dismissed', 'm1'), ('ana@sud.example', 'away', 2, 'Back soon', '{}', 'open', 'm2');
      INSERT INTO gestures (address, kind, direction, subject, state, at, standing, evidence)
      VALUES ('ana@sud.example', 'give', 'mine', 'a book', 'done', 1, 'confirmed', '');`);
    db.close();
  };

  const exported = async (from: RealBackend): Promise<string> => (await from.ask('export.file', { format: 'json' })).text;

  it('comes back from JSON without loss, elsewhere too; a second time nothing is new', async () => {
    await say();
    const file = join(folder(), 'all.json');
    const text_ = await exported(app);
    writeFileSync(file, text_);
    expect(JSON.parse(text_)).toMatchObject({
      format: 'fil-rouge',
      version: 1,
      circles: [{ name: 'Amis' }],
      links: [{ decision: 'same' }],
    });
    expect(JSON.parse(text_)).toMatchObject({
      decisions: [
        { table: 'facts', values: { state: 'dismissed' } },
        { table: 'gestures', values: { subject: 'a book' } },
      ],
    });
    expect((await app.ask('import.run', { path: file })).importId).toBeNull();
    const { importId, format } = await other.ask('import.run', { path: file });
    expect([format, await exported(other)]).toEqual(['json', text_]);
    expect(await other.ask('person.get', { address: 'ana@sud.example' })).toMatchObject({ name: 'Anita', contactDays: 1 });
    expect((await other.ask('import.run', { path: file })).importId).toBeNull();
    await other.ask('import.undo', { importId: importId ?? 0 });
    expect(JSON.parse(await exported(other))).toMatchObject({ circles: [], links: [], suppressions: [], decisions: [], people: [] });
    expect(await other.ask('people.list', { hidden: true })).toEqual([]);
  });

  it('goes into a vCard and a table without private notes, unless they are asked for', async () => {
    await say();
    for (const format of ['vcard', 'csv'] as const) {
      expect((await app.ask('export.file', { format })).text).not.toContain('Likes tea');
      expect((await app.ask('export.file', { format, notes: true })).text).toContain('Likes tea');
    }
  });

  it('gives a calendar its dates, each with the same UID every time', async () => {
    await say();
    const { text: calendar } = await app.ask('export.file', { format: 'ics' });
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(calendar).toContain('DTSTART;VALUE=DATE:19800229\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1\r\nSUMMARY:Anita’s birthday');
    const uids = (all: string): string[] => all.match(/UID:.*/g) ?? [];
    expect(uids((await app.ask('export.file', { format: 'ics' })).text)).toEqual(uids(calendar));
  });
});
