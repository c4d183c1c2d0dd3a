import { domainOf, isMailProvider } from './mail-provider.ts';

/** Tells colleagues: whoever has an address at a domain of the user's own, where that is no mail provider's. */
export function colleagueTest(mine: Iterable<string>): (addresses: readonly string[]) => boolean {
  const domains = new Set<string>();
  for (const address of mine) {
    const domain = domainOf(address);
    if (domain.includes('.') && !isMailProvider(domain)) domains.add(domain);
  }
  return addresses => domains.size > 0 && addresses.some(address => domains.has(domainOf(address)));
}
