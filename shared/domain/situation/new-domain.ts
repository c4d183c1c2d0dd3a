import { domainOf, isMailProvider, isOneOrganisation } from '../identity/mail-provider.ts';

/** When mail came from an address; epoch ms. */
export interface AddressUse {
  readonly address: string;
  readonly firstAt: number;
  readonly lastAt: number;
}

export interface NewDomain {
  readonly before: string;
  readonly after: string;
  /** The address they write from by now. */
  readonly address: string;
  /** Epoch ms of the first letter from it. */
  readonly at: number;
}

/** Old and new addresses are used side by side for a while. */
const OVERLAP_MS = 30 * 86_400_000;

/**
 * Whether letters of one person (or of people of one name) used to come from one organisation's domain and now come from another's. Mail
 * providers say nothing about where somebody works.
 */
export function newDomain(uses: readonly AddressUse[]): NewDomain | null {
  const atWork = uses.filter(({ address }) => !isMailProvider(domainOf(address))).toSorted((a, b) => a.lastAt - b.lastAt);
  const now = atWork.at(-1);
  if (!now) return null;
  const before = atWork.findLast(
    use => !isOneOrganisation(use.address, now.address) && use.firstAt < now.firstAt && use.lastAt <= now.firstAt + OVERLAP_MS,
  );
  // Whoever still writes from a third place has not moved.
  const isElsewhere = atWork.some(
    use => use !== before && use !== now && !isOneOrganisation(use.address, now.address) && use.lastAt > now.firstAt,
  );
  return before && !isElsewhere
    ? { before: domainOf(before.address), after: domainOf(now.address), address: now.address, at: now.firstAt }
    : null;
}
