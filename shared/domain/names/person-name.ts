import { comparableName } from '../identity/comparable-name.ts';
import { nameParts } from '../templates/name-parts.ts';
import type { Concluded } from './manner.ts';

export interface PersonName {
  readonly given: Concluded<string> | null;
  readonly family: Concluded<string> | null;
}

const EAST_ASIAN = /[\p{scx=Han}\p{scx=Hangul}\p{scx=Kana}]/u;
/** Family names that in Chinese, Korean and Vietnamese names mostly stand first, and often do not in mail. */
const EITHER_ORDER =
  /^(?:wang|li|zhang|liu|chen|yang|huang|zhao|wu|zhou|xu|sun|ma|zhu|hu|lin|guo|he|kim|lee|park|choi|jung|kang|cho|nguyen|tran|le|pham|hoang|phan|vu|dang|bui|do|ngo)$/i;
/** A comma or capitals say which is which. */
const CERTAIN = 0.95;
const USUAL = 0.8;
const UNSURE = 0.4;

/** Given and family name out of a display name, each with how sure that is; never more than the name says, and never a gender. */
export function personName(display: string): PersonName {
  const { first, last } = nameParts(display);
  const comparable = comparableName(display);
  if (comparable === null || (first === '' && last === '')) return { given: null, family: null };
  const words = `${first} ${last}`.trim().split(/\s+/);
  const isUnsure = EAST_ASIAN.test(display) || words.some(word => EITHER_ORDER.test(word));
  const confidence = comparable.isOrderSure ? CERTAIN : isUnsure ? UNSURE : words.length > 3 ? 0.6 : USUAL;
  const concluded = (value: string): Concluded<string> | null => (value === '' ? null : { value, confidence });
  return { given: concluded(first), family: concluded(last) };
}
