import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore } from '../../../electron/adapters/sqlite/open-store.ts';
import { CHECKPOINT, received, sent, SETTINGS } from '../../adapters/sqlite/support/mail.ts';
import { realBackend, type RealBackend } from '../../support/real-backend.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const folder = temporaryFolders();
const fixture = (name: string): string => join(import.meta.dirname, '../../adapters/people-files/fixtures', name);
let app: RealBackend;

beforeEach(async () => {
  const dataFolder = folder();
  const store = openStore({ file: join(dataFolder, 'fil-rouge.sqlite'), timeZone: 'Europe/Paris' });
  const account = store.accounts.add(SETTINGS);
  const inbox = store.folders.upsert(account.id, 'INBOX', 'inbox', 'special-use').id;
  store.ingest(
    inbox,
    [
      received(1, 'Marie Martin <marie.martin@nord.example>'),
      sent(2, ['Marie Martin <marie.martin@nord.example>']),
      received(3, 'Ben Okafor <ben@sud.example>'),
    ],
    [],
    CHECKPOINT,
  );
  store.close();
  app = await realBackend({ dataFolder });
});
afterEach(() => app.stop());

const all = async (): Promise<string> => {
  const { text } = await app.ask('export.file', { format: 'json' });
  return text;
};
const personAt = (address: string) => app.ask('person.get', { address });

it('a preview says what an import would do, and changes nothing', async () => {
  const before = await all();
  const report = await app.ask('import.preview', { path: fixture('apple-contacts.vcf') });
  expect(report).toMatchObject({
    format: 'vcard',
    importId: null,
    counts: { new: 1, adds: 1, unchanged: 0, conflict: 0, skipped: 0 },
    rows: [
      { line: 1, address: 'marie.martin@nord.example', outcome: 'adds', byName: false },
      { name: 'Plomberie Durand', address: null, outcome: 'new' },
    ],
  });
  expect(report.rows[0]?.adds).toEqual(expect.arrayContaining(['phone', 'note', 'date', 'tags', 'same-person']));
  expect(await all()).toBe(before);
});

it('what a card says stands with the person, whose second address is theirs too', async () => {
  await app.ask('import.run', { path: fixture('apple-contacts.vcf') });
  const marie = await personAt('marie.home@example.fr');
  expect(marie).toMatchObject({ name: 'Marie Martin', addresses: ['marie.home@example.fr', 'marie.martin@nord.example'] });
  expect(await app.ask('person.card', { personId: marie.id })).toMatchObject({
    title: 'Éditrice',
    phones: [
      { label: 'cell', value: '+33 6 12 34 56 78' },
      { label: 'Atelier', value: '+33 1 23 45 67 89' },
    ],
  });
  expect(await app.ask('date.list', { personId: marie.id })).toMatchObject([
    { kind: 'birthday', month: 5, day: 12, year: null },
    { kind: 'custom', month: 6, day: 25, year: 2011, label: 'Anniversary' },
  ]);
  expect((await app.ask('note.get', { personId: marie.id })).note).toContain('Cherche un illustrateur');
  expect(await app.ask('contact.list', {})).toMatchObject([{ name: 'Plomberie Durand' }]);
});

it.each([
  'apple-contacts.vcf',
  'google-contacts.vcf',
  'outlook-2.1.vcf',
  'nextcloud.vcf',
  'thunderbird.vcf',
  'google-contacts.csv',
  'outlook-en.csv',
  'outlook-fr.csv',
  'thunderbird.csv',
  'linkedin-connections.csv',
  'linkedin-connections-fr.csv',
  'apple-birthdays.ics',
  'nextcloud-birthdays.ics',
])('%s read twice changes nothing the second time, and is taken back whole', async name => {
  const before = [await all(), await app.ask('people.list', { hidden: true })];
  const first = await app.ask('import.run', { path: fixture(name) });
  const after = await all();
  expect(after).not.toBe(before[0]);
  const second = await app.ask('import.run', { path: fixture(name) });
  expect(second.importId).toBeNull();
  expect(second.counts).toMatchObject({ new: 0, adds: 0, conflict: 0 });
  expect(await all()).toBe(after);
  expect(await app.ask('import.undo', { importId: first.importId ?? 0 })).toMatchObject({ left: 0 });
  expect([await all(), await app.ask('people.list', { hidden: true })]).toEqual(before);
});

it('people without a letter are there, with nothing that could fade, until they write', async () => {
  const { bands } = await app.ask('today.get', {});
  await app.ask('import.run', { path: fixture('outlook-fr.csv') });
  const helene = await personAt('helene@est.example');
  expect(helene).toMatchObject({ name: 'Hélène Lefèvre', unmet: true, band: 'resting', contactDays: 0, writeBy: null });
  const today = await app.ask('today.get', {});
  expect(today.bands).toEqual(bands);
  expect(today.people, 'the count beside the list is that of the list').toBe((await app.ask('people.list', { hidden: false })).length);
  expect(today.people).toBeGreaterThan(Object.values(today.bands).reduce((sum, count) => sum + count, 0));
  await app.ask('touch.log', { personId: helene.id, channel: 'call', at: null, note: '' });
  const met = await personAt('helene@est.example');
  expect([met.unmet, met.contactDays]).toEqual([undefined, 1]);
});

it('a birthday and a LinkedIn connection without an address find the one person of that name', async () => {
  expect((await app.ask('import.run', { path: fixture('apple-birthdays.ics') })).rows[0]).toMatchObject({
    name: 'Marie Martin',
    address: 'marie.martin@nord.example',
    byName: true,
    adds: ['name', 'date'],
  });
  const { rows } = await app.ask('import.run', { path: fixture('linkedin-connections.csv') });
  expect(rows.map(({ outcome, byName, skipped }) => [outcome, byName, skipped])).toEqual([
    ['adds', true, null],
    ['adds', false, null],
    ['skipped', false, 'nobody'],
  ]);
});

it('what the user said stands against what a file says', async () => {
  const { id } = await personAt('ben@sud.example');
  await app.ask('date.save', { personId: id, date: { id: null, kind: 'birthday', month: 1, day: 2, year: null, label: '' } });
  const { rows } = await app.ask('import.run', { path: fixture('outlook-en.csv') });
  expect(rows[0]).toMatchObject({ outcome: 'adds', conflicts: ['date'] });
  expect(await app.ask('date.list', { personId: id })).toMatchObject([{ month: 1, day: 2 }]);
});

it('taking an import back leaves alone whoever more was said of since', async () => {
  const { importId } = await app.ask('import.run', { path: fixture('outlook-en.csv') });
  const { id } = await personAt('dee@nord.example');
  await app.ask('note.set', { personId: id, note: 'Plays the oboe' });
  expect(await app.ask('import.undo', { importId: importId ?? 0 })).toEqual({ undone: 1, left: 1 });
  expect(await personAt('dee@nord.example')).toMatchObject({ name: "Dee O'Hara" });
  expect(await app.refused('import.undo', { importId })).toMatchObject({ code: 'import-unknown' });
});

it('a column nobody knows is what the user says it is', async () => {
  const path = join(folder(), 'own.csv');
  writeFileSync(path, 'Qui;Où écrire;Né le\nZoé Petit;zoe@ouest.example;31/12/1977\n');
  expect(await app.refused('import.preview', { path: fixture('../../../../README.md') })).toMatchObject({ code: 'import-unclear' });
  const mapping = { Qui: 'name', 'Où écrire': 'email', 'Né le': 'birthday' } as const;
  const { rows, columns, delimiter } = await app.ask('import.run', { path, mapping });
  expect([delimiter, columns.map(({ field }) => field)]).toEqual([';', ['name', 'email', 'birthday']]);
  expect(rows).toMatchObject([{ outcome: 'new', address: 'zoe@ouest.example' }]);
  const { id } = await personAt('zoe@ouest.example');
  expect(await app.ask('date.list', { personId: id })).toMatchObject([{ month: 12, day: 31, year: 1977 }]);
});

it('what is no address book, or larger than one, is refused with a reason', async () => {
  const path = join(folder(), 'bomb.vcf');
  writeFileSync(path, `BEGIN:VCARD\nVERSION:3.0\n${'TEL:1\n'.repeat(5000)}END:VCARD\n`);
  expect(await app.refused('import.preview', { path })).toMatchObject({ code: 'import-too-large', params: { what: 'propertiesOfOne' } });
  writeFileSync(path, '\n'.repeat(600_000));
  expect((await app.refused('import.preview', { path, format: 'vcard' })).code).toMatch(/import-(unclear|too-large)/);
  writeFileSync(path, readFileSync(fixture('apple-contacts.vcf')).subarray(0, 200));
  expect(await app.ask('import.preview', { path })).toMatchObject({ rows: [] });
});
