import type { Preferences } from '../../shared/contract/shapes.ts';

export interface SystemHands {
  readonly startAtLogin: (wanted: boolean) => void;
  /** Makes this program the one that opens mail links, or not any more. */
  readonly openMailLinks: (wanted: boolean) => void;
}

/**
 * Does to the system what the user chose, when they choose it: what was set before and is set still is not set again, so that whoever changed
 * it in the system's own settings keeps that. What was never chosen is never touched. `first`: as they were when the program last ran.
 */
export const followWishes = ({ startAtLogin, openMailLinks }: SystemHands, first: Preferences): ((looks: Preferences) => void) => {
  let before = first;
  return looks => {
    const changed = (key: 'startAtLogin' | 'opensMailto') => (before[key] ?? false) !== (looks[key] ?? false);
    if (changed('startAtLogin')) startAtLogin(looks.startAtLogin === true);
    if (changed('opensMailto')) openMailLinks(looks.opensMailto === true);
    before = looks;
  };
};
