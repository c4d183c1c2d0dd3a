import { ExpectedError } from '../../backend/expected-error.ts';

/** What an address book of a real person never comes near; beyond, a file is refused before it is worked through. */
export const BOUNDS = {
  bytes: 10 * 1024 * 1024,
  lines: 500_000,
  people: 50_000,
  propertiesOfOne: 1000,
  columns: 500,
  cell: 65_536,
} as const;

export const tooLarge = (what: keyof typeof BOUNDS): ExpectedError => new ExpectedError('import-too-large', { what, most: BOUNDS[what] });
