import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterOfMailto } from '../../../../shared/domain/links/mailto.ts';
import { personOfLink } from '../../../../shared/domain/links/person-link.ts';
import { plainAddress } from '../../../../shared/domain/links/plain-address.ts';

describe('a link to a person', () => {
  test.each([
    ['fil-rouge://person/anna@example.org', 'anna@example.org'],
    ['FIL-ROUGE://person/Anna@Example.org/', 'anna@example.org'],
    ['fil-rouge://person/anna%2Bwork%40example.org', 'anna+work@example.org'],
  ])('%s names its address', (link, address) => expect(personOfLink(link)).toBe(address));

  test.each([
    '',
    'fil-rouge:',
    'fil-rouge://person/',
    'fil-rouge://person/anna',
    'fil-rouge://settings/anna@example.org',
    'fil-rouge://person/anna@example.org/more',
    'fil-rouge://person/anna@example.org?x=1',
    'fil-rouge://person/anna@example.org#x',
    'fil-rouge://person/anna%40example.org%2F..%2Fx',
    'fil-rouge://person/%E0%A4%A',
    'fil-rouge://person/anna%00@example.org',
    'fil-rouge://person/anna%E2%80%AE@example.org',
    'fil-rouge://person/<script>@example.org',
    'fil-rouge://person/anna@example.org --no-sandbox',
    'fil-rouge://user:pw@person/anna@example.org',
    'https://person/anna@example.org',
    'app://app/#/person/1',
    `fil-rouge://person/${'a'.repeat(65)}@example.org`,
    `fil-rouge://person/a@${'b'.repeat(2000)}.org`,
  ])('%j is none', link => expect(personOfLink(link)).toBeNull());
});

describe('a mailto link', () => {
  const letter = { address: 'anna@example.org', subject: '', body: '' };
  test.each([
    ['mailto:anna@example.org', letter],
    ['MAILTO:Anna@Example.ORG', letter],
    ['mailto:?to=anna@example.org', letter],
    ['mailto:anna%40example.org?subject=Caf%C3%A9%20?', { ...letter, subject: 'Café ?' }],
    ['mailto:anna@example.org?Subject=1+1&BODY=a%0D%0Ab%0Ac', { ...letter, subject: '1+1', body: 'a\nb\nc' }],
    ['mailto:anna@example.org?subject=a&amp;body=b', { ...letter, subject: 'a', body: 'b' }],
    ['mailto:anna@example.org?subject=%E2%80%AEgnp.exe', { ...letter, subject: 'gnp.exe' }],
  ])('%s opens a letter', (link, expected) => expect(letterOfMailto(link)).toEqual(expected));

  test.each([
    'attach=/etc/passwd',
    'attachment=file:///etc/passwd',
    'bcc=b@example.org',
    'cc=b@example.org',
    'from=b@example.org',
    'in-reply-to=x',
  ])('brings no %s', field => expect(letterOfMailto(`mailto:anna@example.org?${field}`)).toEqual(letter));

  test.each([
    'mailto:',
    'mailto:?subject=x',
    'mailto:anna',
    'mailto:anna@example.org,bob@example.org',
    'mailto:anna@example.org?to=bob@example.org',
    'mailto:anna@example.org?subject=a&subject=b',
    'mailto:anna@example.org?subject=a%0D%0ABcc:b@example.org',
    'mailto:anna@example.org?subject',
    'mailto:anna@example.org?=x',
    'mailto:anna@example.org?body=%00',
    'mailto:anna@example.org?body=%1B%5B2J',
    'mailto:anna@example.org?body=%FF',
    'mailto:anna@example.org%0D%0ABcc:b@example.org',
    'mailto:"a b"@example.org',
    'mailto:anna@example.org --data=/tmp',
    `mailto:anna@example.org?subject=${'x'.repeat(501)}`,
    `mailto:anna@example.org?body=${'x'.repeat(9000)}`,
    'http://example.org/?mailto:anna@example.org',
  ])('%j opens none', link => expect(letterOfMailto(link)).toBeNull());
});

test('whatever a link holds, nothing but a plain address, one line and visible text comes out, and nothing throws', () => {
  const hostile = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;
  const part = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('anna@example.org', '%0A', '%', '&', '=', '?subject=', '&body=', '%E2%80%AE'),
  );
  const link = fc.array(part, { maxLength: 6 }).map(parts => `mailto:anna@example.org?subject=${parts.join('')}`);
  fc.assert(
    fc.property(fc.oneof(link, fc.string({ unit: 'binary' })), text => {
      const letter = letterOfMailto(text);
      if (letter) {
        expect(plainAddress(letter.address)).toBe(letter.address);
        expect(letter.subject).not.toMatch(hostile);
        expect(letter.body.replaceAll(/[\n\t]/g, '')).not.toMatch(hostile);
      }
      const person = personOfLink(text);
      if (person !== null) expect(plainAddress(person)).toBe(person);
    }),
    { numRuns: 100 },
  );
});
