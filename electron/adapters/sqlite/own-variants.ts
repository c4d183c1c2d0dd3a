import { canonicalAddress } from '../../../shared/domain/own-addresses.ts';
import type { Database } from './database.ts';

/** Addresses met so far that are the same mailbox as one of the user's: with a +tag (RFC 5233), or other dots at Gmail. */
export function variantsMet(db: Database, address: string): string[] {
  const canonical = canonicalAddress(address);
  const at = canonical.lastIndexOf('@');
  const [local, domain] = [canonical.slice(0, at), canonical.slice(at + 1)];
  const domains = domain === 'gmail.com' ? ['gmail.com', 'googlemail.com'] : [domain];
  // LIKE only narrows: `_` and `%` in a local part let too many through, never too few.
  const wanted = domains.flatMap(each => (domain === 'gmail.com' ? [`${local.slice(0, 1)}%@${each}`] : [`${local}+%@${each}`]));
  return wanted
    .flatMap(pattern => db.all<{ address: string }>('SELECT address FROM addresses WHERE address LIKE ?', pattern))
    .map(row => row.address)
    .filter(met => met !== address && canonicalAddress(met) === canonical);
}
