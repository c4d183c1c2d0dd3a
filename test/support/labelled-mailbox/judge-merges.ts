import type { LabelledMailbox } from './label.ts';
import { TrueTies } from './true-tie.ts';

export interface MergeFigures {
  /** Pairs of addresses whose being one person is certain, and how many of them are joined. */
  readonly certain: { readonly joined: number; readonly of: number };
  /** Pairs that must be asked about: joined without asking, put to review, or neither. */
  readonly toReview: { readonly joined: number; readonly asked: number; readonly of: number };
  /** Joined, and two people. */
  readonly wrong: readonly (readonly [string, string])[];
  /** Certain pairs left apart, for the reader of a benchmark. */
  readonly missed: readonly (readonly [string, string])[];
  /** Of all pairs put to review: how many are one person in truth. */
  readonly review: { readonly right: number; readonly of: number };
}

const key = (a: string, b: string): string => [a, b].toSorted().join(' ');

/** How the product's persons (their addresses) and its review queue compare with who is who. */
export function judgeMerges(
  mailbox: LabelledMailbox,
  persons: readonly (readonly string[])[],
  review: readonly (readonly [string, string])[],
): MergeFigures {
  const ties = new TrueTies(mailbox);
  const listed = new Map(persons.flatMap((addresses, person) => addresses.map(address => [address, person] as const)));
  const owner = new Map(mailbox.people.flatMap(({ addresses }, person) => addresses.map(({ address }) => [address, person] as const)));
  const isHeld = (address: string): boolean => listed.has(address) && ties.of([address]).received + ties.of([address]).sent > 0;
  const together = (a: string, b: string): boolean => listed.get(a) === listed.get(b);
  const asked = new Set(review.map(([a, b]) => key(a, b)));

  const pairs = mailbox.people.flatMap(({ addresses }) => {
    const [first, ...others] = addresses;
    return first ? others.map(other => ({ first: first.address, other: other.address, joining: other.joining })) : [];
  });
  const of = (joining: 'certain' | 'to-review') =>
    pairs.filter(pair => pair.joining === joining && isHeld(pair.first) && isHeld(pair.other));
  const certain = of('certain');
  const toReview = of('to-review');
  const wrong = persons.flatMap(addresses => {
    const [first, ...others] = addresses.filter(address => owner.has(address));
    return first === undefined
      ? []
      : others.filter(other => owner.get(other) !== owner.get(first)).map((other): [string, string] => [first, other]);
  });
  return {
    certain: { joined: certain.filter(({ first, other }) => together(first, other)).length, of: certain.length },
    missed: certain.filter(({ first, other }) => !together(first, other)).map(({ first, other }): [string, string] => [first, other]),
    toReview: {
      joined: toReview.filter(({ first, other }) => together(first, other)).length,
      asked: toReview.filter(({ first, other }) => asked.has(key(first, other))).length,
      of: toReview.length,
    },
    wrong,
    review: { right: review.filter(([a, b]) => owner.get(a) !== undefined && owner.get(a) === owner.get(b)).length, of: review.length },
  };
}
