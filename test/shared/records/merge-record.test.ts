import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRecord, NOTE_AT_MOST } from '../../../shared/domain/records/merge-record.ts';
import { emptyRecord, keyWithoutAddress, NO_CARD, NO_MARKS, type PersonRecord } from '../../../shared/domain/records/person-record.ts';

const word = fc.constantFrom('', 'Ana', 'Lopez', 'Nord');
const maybe = fc.constantFrom(null, 'Ana', 'Nord');
const labelled = fc.array(
  fc.record({ label: fc.constantFrom('', 'work'), value: fc.constantFrom('+33 1', '33-1', 'https://a.example/', 'https://A.example') }),
  {
    maxLength: 3,
  },
);
const date = fc.record({
  kind: fc.constantFrom('birthday' as const, 'custom' as const),
  month: fc.constantFrom(2, 5),
  day: fc.constantFrom(12, 28),
  year: fc.constantFrom(null, 1980, 1981),
  label: fc.constantFrom('', 'Feast'),
});
const record: fc.Arbitrary<PersonRecord> = fc
  .record({
    name: word,
    phones: labelled,
    urls: labelled,
    organisation: maybe,
    starred: fc.boolean(),
    resting: fc.boolean(),
    tags: fc.uniqueArray(fc.constantFrom('voile', 'Voile', 'édition'), { selector: tag => tag.toLowerCase() }),
    note: fc.constantFrom('', 'Tea', 'Tea and oboe', 'x'.repeat(NOTE_AT_MOST)),
    dates: fc.array(date, { maxLength: 3 }),
    sender: fc.constantFrom(null, 'person' as const, 'hidden' as const),
  })
  .map(({ name, phones, urls, organisation, starred, resting, tags, note, dates, sender }) => ({
    ...emptyRecord('ana@sud.example'),
    card: { ...NO_CARD, name, phones, urls },
    marks: { ...NO_MARKS, organisation, starred, resting, tags },
    note,
    dates,
    sender,
  }));

describe('what a file adds to what is known', () => {
  it('is added once: a second time adds nothing and changes nothing', () => {
    fc.assert(
      fc.property(record, record, (mine, told) => {
        const { merged } = mergeRecord(mine, told);
        expect(mergeRecord(merged, told)).toMatchObject({ merged, adds: [] });
      }),
    );
  });

  it('takes nothing away, and says what it adds', () => {
    fc.assert(
      fc.property(record, record, (mine, told) => {
        const { merged, adds } = mergeRecord(mine, told);
        expect(merged.note.startsWith(mine.note)).toBe(true);
        expect(merged.dates.slice(0, mine.dates.length).map(({ month, day }) => [month, day])).toEqual(
          mine.dates.map(({ month, day }) => [month, day]),
        );
        expect(merged.marks.tags.slice(0, mine.marks.tags.length)).toEqual(mine.marks.tags);
        expect(merged.card.phones.slice(0, mine.card.phones.length)).toEqual(mine.card.phones);
        if (mine.marks.organisation !== null) expect(merged.marks.organisation).toBe(mine.marks.organisation);
        if (mine.marks.starred) expect(merged.marks.starred).toBe(true);
        expect(JSON.stringify(merged) === JSON.stringify(mine)).toBe(adds.length === 0);
      }),
    );
  });

  it('is all of it where nothing was known', () => {
    fc.assert(
      fc.property(record, told => {
        const { merged, conflicts } = mergeRecord(emptyRecord(told.key), told);
        const again = mergeRecord(merged, told);
        expect(again.adds).toEqual([]);
        if (new Set(told.dates.filter(({ kind }) => kind === 'birthday').map(({ month, day }) => `${month} ${day}`)).size <= 1) {
          expect(conflicts.filter(part => part !== 'date')).toEqual([]);
        }
      }),
    );
  });

  it('names somebody without an address by name and number, however they are written', () => {
    const key = (name: string, value: string): string => keyWithoutAddress({ name, phones: [{ label: '', value }], urls: [] });
    expect(key('René  Lefèvre', '+33 (1) 23')).toBe(key('rene lefevre', '33123'));
    expect(key('a@b', '')).not.toContain('@');
  });
});
