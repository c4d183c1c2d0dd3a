import { expect, it } from 'vitest';
import { askedFirst } from '../../../renderer/features/awaiting/asked-first.ts';

it('answers that were asked for come first, then those nobody read yet, each in the order of waiting', () => {
  const rows = [false, null, true, false, true, null].map((asked, id) => ({ id, asked }));
  expect(askedFirst(rows).map(({ id }) => id)).toEqual([2, 4, 1, 5, 0, 3]);
});
