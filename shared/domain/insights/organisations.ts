/** Organisations shown by name; the others are counted together. */
const NAMED = 8;

export interface OrganisationShare {
  readonly name: string;
  readonly ties: number;
  /** The user's own. */
  readonly own: boolean;
}

/** How far the network leans on one place. */
export interface OrganisationsSeen {
  /** Ties that hold. */
  readonly ties: number;
  /** Largest first. */
  readonly named: readonly OrganisationShare[];
  /** Ties of organisations not named here. */
  readonly others: number;
  /** Ties whose address tells no organisation. */
  readonly personal: number;
  /** As many organisations of equal size would be as mixed (inverse of Simpson’s index, Nature 163, 1949); 0 without any. */
  readonly effective: number;
}

/** `organisation`: null where the address tells none, as a mail provider's does. */
export function organisationsOf(ties: readonly { readonly organisation: string | null; readonly own: boolean }[]): OrganisationsSeen {
  const groups = new Map<string, { name: string; ties: number; own: boolean }>();
  let personal = 0;
  for (const { organisation, own } of ties) {
    if (organisation === null) {
      personal += 1;
      continue;
    }
    const key = organisation.toLowerCase();
    const group = groups.get(key) ?? { name: organisation, ties: 0, own: false };
    group.ties += 1;
    group.own ||= own;
    groups.set(key, group);
  }
  const sorted = [...groups.values()].toSorted((a, b) => b.ties - a.ties || (a.name < b.name ? -1 : 1));
  const inAny = ties.length - personal;
  const squares = sorted.reduce((sum, group) => sum + group.ties ** 2, 0);
  return {
    ties: ties.length,
    named: sorted.slice(0, NAMED),
    others: sorted.slice(NAMED).reduce((sum, group) => sum + group.ties, 0),
    personal,
    effective: squares === 0 ? 0 : inAny ** 2 / squares,
  };
}
