import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeWords } from '../../../electron/adapters/imap/encoded-words.ts';

const base64 = (text: string, encoding: BufferEncoding = 'utf8'): string => Buffer.from(text, encoding).toString('base64');

it.each([
  ['plain', 'plain'],
  ['=?utf-8?Q?Zo=C3=AB_Martin?=', 'Zoë Martin'],
  ['=?ISO-8859-1?Q?Andr=E9?= Pirard', 'André Pirard'],
  ['=?utf-8*fr?Q?=C3=A9t=C3=A9?=', 'été'],
  ['a =?utf-8?Q?b?= =?utf-8?Q?c?= d', 'a bc d'],
  ['=?utf-8?q?b?=\r\n\t=?UTF-8?B?Yw==?=', 'bc'],
  ['=?utf-8?Q?a?= and =?utf-8?Q?b?=', 'a and b'],
  ['=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=', '日本'],
  ['=?koi8-r?B?8NLJ18XU?=', 'Привет'],
  ['=?windows-1252?Q?=80?=', '€'],
  ['=?gb2312?B?xOO6ww==?=', '你好'],
])('decodes %s', (written, text) => {
  expect(decodeWords(written)).toBe(text);
});

it('joins characters that were split across words, also in the middle of base64', () => {
  const bytes = Buffer.from('Łódź');
  const word = (part: Uint8Array): string => `=?utf-8?B?${Buffer.from(part).toString('base64')}?=`;
  for (let cut = 1; cut < bytes.length; cut++)
    expect(decodeWords(`${word(bytes.subarray(0, cut))} ${word(bytes.subarray(cut))}`)).toBe('Łódź');
  const text = base64('Łódź à Paris');
  expect(decodeWords(`=?utf-8?B?${text.slice(0, 6)}?= =?utf-8?B?${text.slice(6)}?=`)).toBe('Łódź à Paris');
  expect(decodeWords('=?utf-8?Q?=C3?= =?utf-8?Q?=A9?=')).toBe('é');
});

it('guesses where the charset is unknown or wrong, and marks what cannot be read', () => {
  expect(decodeWords('=?x-unknown?Q?caf=C3=A9?=')).toBe('café');
  expect(decodeWords('=?x-unknown?Q?caf=E9?=')).toBe('café');
  expect(decodeWords('=?utf-8?Q?caf=E9?=')).toBe('caf\ufffd');
});

it.each(['=?', '=?utf-8', '=?utf-8?Q', '=?utf-8?Q?abc', '=?utf-8?X?abc?=', '=??Q?abc?=', '=?utf-8?Q?abc? =', 'a=?b?=c'])(
  'leaves %s as it is',
  written => {
    expect(decodeWords(written)).toBe(written);
  },
);

it('decodes any text in any cutting', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 20 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
      fc.boolean(),
      (text, cuts, q) => {
        const bytes = Buffer.from(text.toWellFormed());
        const words: string[] = [];
        for (let at = 0, n = 0; at < bytes.length; n++) {
          const part = bytes.subarray(at, at + (cuts[n % cuts.length] ?? 1));
          at += part.length;
          const coded = q
            ? [...part].map(byte => `=${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('')
            : part.toString('base64');
          words.push(`=?utf-8?${q ? 'Q' : 'B'}?${coded}?=`);
        }
        expect(decodeWords(words.join('\r\n '))).toBe(new TextDecoder('utf-8').decode(bytes));
      },
    ),
  );
});

it('stays quick on a thousand openings without an end', () => {
  const started = performance.now();
  decodeWords('=?utf-8?Q?'.repeat(1_000));
  decodeWords('=?'.repeat(4_000));
  expect(performance.now() - started).toBeLessThan(500);
});
