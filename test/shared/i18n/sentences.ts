import { BANDS } from '../../../shared/domain/band.ts';
import { FOLDER_ROLES } from '../../../shared/domain/folder-role.ts';
import type { Evidence } from '../../../shared/contract/shapes.ts';

/** One text a user may read, and where it stands. */
export interface Sentence {
  readonly path: string;
  readonly text: string;
}

export const someEvidence: Evidence = {
  risk: 0.41,
  strength: 4.2,
  silentDays: 49,
  contactDaysYear: 7,
  contactDaysYearBefore: 12,
  contactDaysHalfYear: 3,
  twoWayDays: 60,
};

/** Arguments that fit one of the parameters the messages take. Tried in turn until a call gives text. */
const ARGUMENTS: readonly (readonly unknown[])[] = [
  [someEvidence, '@@@', '@@@', '@@@'],
  [3, 5, '@@@', '@@@'],
  [1, 1, 1, 1],
  ['@@@', 3, 5, '@@@'],
  ['@@@', '@@@', '@@@', '@@@'],
  [{}],
  ...BANDS.map(band => [band]),
  ...FOLDER_ROLES.map(role => [role]),
  [61, 'cooling'],
  [true],
];

/** Every text of a section, its functions called in several ways; what a call cannot use is left out. */
export function sentencesOf(section: unknown, path: string): Sentence[] {
  if (typeof section === 'string') return [{ path, text: section }];
  if (isMaker(section)) {
    const texts = new Set<string>();
    for (const given of ARGUMENTS) for (const text of attempt(section, given)) texts.add(text);
    return [...texts].map(text => ({ path, text }));
  }
  if (typeof section !== 'object' || section === null) return [];
  return Object.entries(section).flatMap(([key, value]) => sentencesOf(value, `${path}.${key}`));
}

type Maker = (...given: readonly unknown[]) => unknown;
const isMaker = (value: unknown): value is Maker => typeof value === 'function';

function attempt(make: Maker, given: readonly unknown[]): string[] {
  let made: unknown;
  try {
    made = make(...given);
  } catch {
    return [];
  }
  return textsOf(made).filter(text => !/undefined|NaN|\[object/.test(text));
}

function textsOf(made: unknown): string[] {
  if (typeof made === 'string') return [made];
  if (!Array.isArray(made)) return [];
  const pieces: unknown[] = made;
  const texts = pieces.map(piece => (typeof piece === 'object' && piece !== null && 'text' in piece ? String(piece.text) : String(piece)));
  return pieces.every(piece => typeof piece === 'string') ? texts : [texts.join('')];
}

/** The paths of all leaves, for comparing two languages. */
export function keysOf(section: unknown, path = ''): string[] {
  if (typeof section !== 'object' || section === null) return [`${path}: ${typeof section}`];
  return Object.entries(section).flatMap(([key, value]) => keysOf(value, path === '' ? key : `${path}.${key}`));
}
