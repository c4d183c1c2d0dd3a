/** A decision about two addresses. `a` < `b` in code-unit order. */
export interface IdentityLink {
  readonly a: string;
  readonly b: string;
  readonly decision: 'same' | 'different';
  readonly by: 'auto' | 'user';
}

const rank = ({ by }: IdentityLink): number => (by === 'user' ? 0 : 1);
const isBefore = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/**
 * Which addresses are one person's, from what was decided of pairs: the same decisions give the same people, in whatever order they were
 * made. What the user said comes first; no chain of other links brings together two whom the user told apart.
 */
export function groupAddresses(addresses: Iterable<string>, links: Iterable<IdentityLink>): string[][] {
  const groups = new Map<string, Set<string>>();
  const apart = new Map<string, Set<string>>();
  const groupOf = (address: string): Set<string> => {
    const known = groups.get(address) ?? new Set([address]);
    groups.set(address, known);
    return known;
  };
  const forbid = (a: string, b: string): void => void apart.set(a, (apart.get(a) ?? new Set<string>()).add(b));
  const joining: IdentityLink[] = [];
  for (const link of links) {
    if (link.decision === 'same') joining.push(link);
    else {
      forbid(link.a, link.b);
      forbid(link.b, link.a);
    }
  }
  for (const address of addresses) groupOf(address);
  for (const { a, b } of joining.toSorted((x, y) => rank(x) - rank(y) || isBefore(x.a, y.a) || isBefore(x.b, y.b))) {
    const one = groupOf(a);
    const other = groupOf(b);
    if (one === other || [...one].some(member => [...(apart.get(member) ?? [])].some(enemy => other.has(enemy)))) continue;
    for (const member of other) {
      one.add(member);
      groups.set(member, one);
    }
  }
  return [...new Set(groups.values())].map(group => [...group].toSorted()).toSorted(([a = ''], [b = '']) => isBefore(a, b));
}
