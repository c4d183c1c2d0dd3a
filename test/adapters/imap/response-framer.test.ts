import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../electron/adapters/imap/limits.ts';
import { ResponseFramer, type RowSink } from '../../../electron/adapters/imap/response-framer.ts';
import { fetchRow } from '../../support/hostile-imap-server.ts';
import { failureOf } from './session.ts';

class Rows implements RowSink {
  readonly seen: string[] = [];
  readonly full = false;
  row(uid: number, internalDate: number | null, data: Buffer, start: number, end: number): void {
    this.seen.push(`${uid} ${internalDate} ${data.toString('latin1', start, end)}`);
  }
  tooLong(uid: number): void {
    this.seen.push(`${uid} too long`);
  }
  drain(): Promise<void> {
    return Promise.resolve();
  }
  received(): void {}
}

async function feed(bytes: Buffer, sizes: readonly number[]): Promise<{ rows: string[]; passed: string }> {
  const framer = new ResponseFramer();
  const rows = new Rows();
  framer.capture(rows);
  let passed = '';
  for (let at = 0, n = 0; at < bytes.length; n++) {
    const size = sizes[n % sizes.length] ?? 1;
    await framer.take(bytes.subarray(at, at + size), part => {
      passed += part.toString('latin1');
      return Promise.resolve();
    });
    at += size;
  }
  return { rows: rows.seen, passed };
}

const DATE = Date.parse('2020-01-01T12:00:00Z');
const header = (uid: number): string => `From: a${uid}@x.org\r\n\r\n`;
const row = (uid: number): string => `${uid} ${DATE} ${header(uid)}`;
const section = 'BODY[HEADER.FIELDS (FROM)]';

const taken: readonly (readonly [string, Buffer, string])[] = [
  ['the usual shape', fetchRow(3, header(3)), row(3)],
  ['no header at all', fetchRow(3, ''), `3 ${DATE} `],
  ['UID after the literal', Buffer.from(`* 3 FETCH (${section} {3}\r\nabc UID 3)\r\n`), '3 null abc'],
  ['MODSEQ and FLAGS unasked', Buffer.from(`* 3 FETCH (UID 3 MODSEQ (12) FLAGS (\\Seen $x) ${section} {3}\r\nabc)\r\n`), '3 null abc'],
  ['lines that end in LF alone', Buffer.from(`* 3 FETCH (UID 3 ${section} {3}\nabc)\n`), '3 null abc'],
  [
    'a header that looks like responses',
    fetchRow(3, '* 9 FETCH (UID 9)\r\nA1 OK done\r\n{99}\r\n'),
    `3 ${DATE} * 9 FETCH (UID 9)\r\nA1 OK done\r\n{99}\r\n`,
  ],
];

const passed: readonly (readonly [string, string])[] = [
  ['news about flags', '* 3 FETCH (FLAGS (\\Seen))\r\n'],
  ['a header as quoted string', `* 3 FETCH (UID 3 ${section} "From: a@x.org")\r\n`],
  ['NIL for a header', `* 3 FETCH (UID 3 ${section} NIL)\r\n`],
  ['several literals', `* 3 FETCH (UID 3 ${section} {3}\r\nabc ${section} {3}\r\ndef)\r\n`],
  ['a section of another kind', '* 3 FETCH (UID 3 BODY[TEXT] {3}\r\nabc)\r\n'],
  ['a row without a UID', `* 3 FETCH (${section} {3}\r\nabc)\r\n`],
  ['two UIDs', `* 3 FETCH (UID 3 UID 4 ${section} {3}\r\nabc)\r\n`],
  ['UID 0', `* 3 FETCH (UID 0 ${section} {3}\r\nabc)\r\n`],
  ['lower case', `* 3 fetch (uid 3 body[header.fields (from)] {3}\r\nabc)\r\n`],
  ['a literal in another response', '* LIST () "/" {6}\r\n* 1 FE\r\n'],
  ['an empty literal', '* LIST () "/" {0}\r\n\r\n'],
  ['a tagged line', 'A1 OK done {3\r\n'],
  ['text that only looks like a row', '* 3 FETCHES (UID 3)\r\n* X\r\n*\r\n'],
];

describe('in any cutting into chunks', () => {
  const response = fc.oneof(
    fc.constantFrom(...taken).map(([, bytes, seen]) => ({ bytes, seen: [seen], through: '' })),
    fc.constantFrom(...passed).map(([, text]) => ({ bytes: Buffer.from(text), seen: [], through: text })),
    fc.nat(2).map(n => ({
      bytes: fetchRow(5, 'x'.repeat(LIMITS.headerBlock + n)),
      seen: [`5 ${n === 0 ? `${DATE} ${'x'.repeat(LIMITS.headerBlock)}` : 'too long'}`],
      through: '',
    })),
  );

  it('takes out the rows of the expected shape and passes every other byte on, in order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(response, { maxLength: 8 }),
        fc.array(fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 70_000 })), { minLength: 1, maxLength: 6 }),
        async (responses, sizes) => {
          const bytes = Buffer.concat(responses.map(r => r.bytes));
          const few = bytes.length > 20_000 ? sizes.map(size => size + 1_000) : sizes;
          expect(await feed(bytes, few)).toEqual({ rows: responses.flatMap(r => r.seen), passed: responses.map(r => r.through).join('') });
        },
      ),
      { numRuns: 300 },
    );
  });
});

it.each(taken)('takes a row with %s', async (_, bytes, seen) => {
  expect(await feed(bytes, [1])).toEqual({ rows: [seen], passed: '' });
});

it.each(passed)('leaves %s to imapflow', async (_, text) => {
  expect(await feed(Buffer.from(text), [1])).toEqual({ rows: [], passed: text });
});

it('ends with a reason on an endless line, a huge literal, a padded announcement and an endless answer', async () => {
  const reasonOf = async (bytes: Buffer, size = 65_536): Promise<unknown> => (await failureOf(feed(bytes, [size]))).params['reason'];
  expect(await reasonOf(Buffer.alloc(LIMITS.line + 1, 'x'))).toBe('line-too-long');
  expect(await reasonOf(Buffer.from('* LIST {999999999}\r\n'))).toBe('literal-too-long');
  expect(await reasonOf(Buffer.from(`* 3 FETCH (UID 3 ${section} {999999999}\r\n`))).toBe('literal-too-long');
  expect(await reasonOf(Buffer.from(`* LIST {${'0'.repeat(99)}5}\r\n`))).toBe('literal-announcement');
  expect(await reasonOf(Buffer.alloc(LIMITS.command + 1, '* OK hello\r\n'))).toBe('answer-too-long');
});

it('follows what it does not take by the same rules', () => {
  const framer = new ResponseFramer();
  expect(() => framer.follow(Buffer.from('* LIST () "/" {3}\r\nabc\r\nA1 OK\r\n'))).not.toThrow();
  expect(() => framer.follow(Buffer.alloc(LIMITS.line + 1, 'x'))).toThrow('server-error');
});
