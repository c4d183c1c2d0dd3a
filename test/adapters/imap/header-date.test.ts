import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseHeaderDate } from '../../../electron/adapters/imap/header-date.ts';
import { parseInternalDate } from '../../../electron/adapters/imap/internal-date.ts';

const at = (iso: string): number => Date.parse(iso);

it.each([
  ['Tue, 03 Jan 2023 10:11:12 +0100', '2023-01-03T09:11:12Z'],
  ['Tue, 3 Jan 2023 10:11:12 +0100 (CET)', '2023-01-03T09:11:12Z'],
  ['3 Jan 2023 10:11:12 -0530', '2023-01-03T15:41:12Z'],
  ['Thu, 29 Feb 2024 23:59:60 +0000', '2024-03-01T00:00:00Z'],
  ['Tue,  3 Jan 2023 10:11 +0000', '2023-01-03T10:11:00Z'],
  ['tue, 3 jan 2023 10:11:12 EST', '2023-01-03T15:11:12Z'],
  ['Tue, 3 Jan 2023 10:11:12 PDT', '2023-01-03T17:11:12Z'],
  ['Tue, 3 Jan 2023 10:11:12 Z', '2023-01-03T10:11:12Z'],
  ['Tue, 3 Jan 2023 10:11:12 GMT+0200', '2023-01-03T08:11:12Z'],
  ['Tue, 3 Jan 2023 10:11:12', '2023-01-03T10:11:12Z'],
  ['Tue, 3 Jan 23 10:11:12 +0000', '2023-01-03T10:11:12Z'],
  ['Mon, 3 Jan 49 10:11:12 +0000', '2049-01-03T10:11:12Z'],
  ['Mon, 3 Jan 94 10:11:12 +0000', '1994-01-03T10:11:12Z'],
  ['Mon, 3 Jan 123 10:11:12 +0000', '2023-01-03T10:11:12Z'],
  ['Tuesday, 03-Jan-23 10:11:12 GMT', '2023-01-03T10:11:12Z'],
  ['Tue Jan  3 10:11:12 2023', '2023-01-03T10:11:12Z'],
  ['Tue, (a (nested) comment) 3 Jan 2023 10:11:12 +0000', '2023-01-03T10:11:12Z'],
  ['Tue, 3 January 2023 10:11:12 +0000', '2023-01-03T10:11:12Z'],
  ['2023-01-03T10:11:12.500Z', '2023-01-03T10:11:12.500Z'],
  ['2023-01-03 10:11:12', '2023-01-03T10:11:12Z'],
  ['Tue, 3 Jan 2023 10:11:12 +9999', '2023-01-03T10:11:12Z'],
])('reads %s', (text, iso) => {
  expect(parseHeaderDate(text)).toBe(at(iso));
});

it.each([
  '',
  'today',
  'Tue, 31 Feb 2023 10:11:12 +0000',
  'Tue, 3 Foo 2023 10:11:12 +0000',
  'Tue, 3 Jan 2023 25:11:12 +0000',
  'Tue, 0 Jan 2023 10:11:12 +0000',
])('finds no date in "%s"', text => {
  expect(parseHeaderDate(text)).toBeNull();
});

it('reads what Date writes, for every second of the sane years', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1971-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), date => {
      const seconds = Math.floor(date.getTime() / 1000) * 1000;
      expect(parseHeaderDate(new Date(seconds).toUTCString().replace('GMT', '+0000'))).toBe(seconds);
      expect(parseHeaderDate(new Date(seconds).toUTCString())).toBe(seconds);
    }),
  );
});

it('never throws, whatever a sender writes', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 :,+-()JanTueZ.\t'.split('')) }), text => {
      const time = parseHeaderDate(text);
      expect(time === null || Number.isFinite(time)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

it('reads INTERNALDATE, with days padded by a space', () => {
  expect(parseInternalDate(Buffer.from(' 3-Jan-2023 10:11:12 +0100'))).toBe(at('2023-01-03T09:11:12Z'));
  expect(parseInternalDate(Buffer.from('x"17-Jul-1996 02:44:25 -0700"'), 2)).toBe(at('1996-07-17T09:44:25Z'));
  expect(parseInternalDate(Buffer.from('99-Jan-2023 10:11:12 +0100'))).toBeNull();
  expect(parseInternalDate(Buffer.from('garbage'))).toBeNull();
});
