import { deepEqual } from 'node:assert/strict';
import { ABOUT_PEOPLE, FIRST_RUN } from './first-hour.ts';
import { LETTERS } from './letters.ts';
import type { Step } from './monday.ts';
import { NEW_COMPUTER } from './new-computer.ts';

/** The whole day in its order; each step begins where the one before ended. */
export const FIRST_MONDAY: readonly Step[] = [
  ...FIRST_RUN,
  ...ABOUT_PEOPLE,
  ...LETTERS,
  ...NEW_COMPUTER,
  {
    name: 'leaves nothing to complain of',
    play: async ({ complaints }) => deepEqual(complaints, []),
  },
];
