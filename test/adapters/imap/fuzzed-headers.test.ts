import { expect, it } from 'vitest';
import { MESSAGE_KINDS } from '../../../shared/domain/letter.ts';
import { fuzzHeaders } from '../../support/fuzz/fuzz-headers.ts';

// 200,000 of them: npm run bench -- fuzz
it('no mutated header throws, and no control, bidi mark or invisible character comes out of one', () => {
  const { thrown, escaped, kinds } = fuzzHeaders(1, 5_000);
  expect(thrown).toEqual([]);
  expect(escaped).toEqual([]);
  // It gets past the first line of the parser: nearly every kind of mail is among them.
  expect(kinds.size).toBeGreaterThanOrEqual(MESSAGE_KINDS.length - 2);
});
