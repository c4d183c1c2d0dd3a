import type { ComparableName } from './comparable-name.ts';
import { isShortFor } from './nickname.ts';

/**
 * How two names stand to each other. `same`: the same full name. `similar`: an initial, a short form, a name more, a letter's difference.
 * `partial`: one is only a part of the other. `given`: the given name only, as after a marriage. `suffix`: father and son.
 */
export const NAME_RELATIONS = ['same', 'similar', 'partial', 'given', 'suffix', 'different'] as const;
export type NameRelation = (typeof NAME_RELATIONS)[number];

const isInitial = (token: string): boolean => token.length === 1;
/** Initials in the middle come and go; those that contradict each other tell two people apart. */
const core = ({ tokens }: ComparableName): readonly string[] => tokens.filter((token, at) => at === 0 || !isInitial(token));
const middles = ({ tokens }: ComparableName): readonly string[] => tokens.slice(1).filter(isInitial);
const joined = (tokens: readonly string[]): string => tokens.join('');
const sorted = (tokens: readonly string[]): string => tokens.toSorted().join(' ');
/** East Asian names are written without a space. */
const isWhole = (tokens: readonly string[]): boolean => tokens.length > 1 || /^[\p{scx=Han}\p{scx=Hangul}]{2,}$/u.test(tokens[0] ?? '');

/** Whether one letter added, dropped, changed or swapped with its neighbour makes them equal. */
export function isOneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  return (
    (left.length <= 1 && right.length <= 1) || (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0])
  );
}

function isSimilar(a: readonly string[], b: readonly string[]): boolean {
  const [givenA = '', ...familyA] = a;
  const [givenB = '', ...familyB] = b;
  const isOneFamily = joined(familyA) === joined(familyB);
  if (isOneFamily && (isInitial(givenA) || isInitial(givenB))) return givenA[0] === givenB[0];
  if (isOneFamily && isShortFor(givenA, givenB)) return true;
  if (isOneFamily && Math.min(givenA.length, givenB.length) >= 5 && isOneLetterApart(givenA, givenB)) return true;
  if (
    givenA === givenB &&
    Math.min(joined(familyA).length, joined(familyB).length) >= 5 &&
    isOneLetterApart(joined(familyA), joined(familyB))
  )
    return true;
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  return few.length < many.length && few.every(token => !isInitial(token) && many.includes(token));
}

export function relateNames(a: ComparableName, b: ComparableName): NameRelation {
  const one = core(a);
  const other = core(b);
  const isSame = joined(one) === joined(other) || sorted(one) === sorted(other);
  if (isSame && isWhole(one) && isWhole(other)) {
    if (a.suffix !== b.suffix) return 'suffix';
    const [middle, otherMiddle] = [middles(a)[0], middles(b)[0]];
    if (middle !== undefined && otherMiddle !== undefined && middle !== otherMiddle) return 'different';
    // Paul Martin and Martin Paul, where both say which is which, may well be two.
    const isTurned = joined(one) !== joined(other) && a.isOrderSure && b.isOrderSure;
    return isTurned ? 'similar' : 'same';
  }
  if (!isWhole(one) || !isWhole(other)) {
    const [few, many] = one.length <= other.length ? [one, other] : [other, one];
    return few.every(token => many.includes(token)) ? 'partial' : 'different';
  }
  if (isSimilar(one, other)) return a.suffix === b.suffix ? 'similar' : 'suffix';
  return one[0] === other[0] && !isInitial(one[0] ?? '') ? 'given' : 'different';
}

/** The closest relation between any two of the names two addresses were seen with; null where one has none. */
export function closestRelation(a: readonly ComparableName[], b: readonly ComparableName[]): NameRelation | null {
  let closest: NameRelation | null = null;
  for (const one of a)
    for (const other of b) {
      const relation = relateNames(one, other);
      // Two who differ by "Jr" only are not brought together by a letter that left it out.
      if (relation === 'suffix') return relation;
      if (closest === null || NAME_RELATIONS.indexOf(relation) < NAME_RELATIONS.indexOf(closest)) closest = relation;
    }
  return closest;
}
