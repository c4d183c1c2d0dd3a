import { percentDecoded } from '../../shared/domain/links/percent-decoded.ts';
import { plainAddress } from '../../shared/domain/links/plain-address.ts';

/** Somebody by their address, as links from outside name people: #/address/ADDRESS, and #/address/ADDRESS/write/SUBJECT/TEXT. */
export interface AddressRoute {
  readonly screen: 'address';
  readonly address: string;
  /** A letter begun by the link; null: the person's page. */
  readonly letter: { readonly subject: string; readonly text: string } | null;
}

/** Null for what is no plain address, or not encoded as it should be: whoever makes a link chooses all of this. */
export function addressRoute([encoded = '', action, ...rest]: readonly string[]): AddressRoute | null {
  const [decoded, subject, text] = [encoded, ...rest].map(percentDecoded);
  const address = typeof decoded === 'string' ? plainAddress(decoded) : null;
  if (address === null || rest.length > 2 || subject === null || text === null) return null;
  if (action === undefined) return { screen: 'address', address, letter: null };
  return action === 'write' ? { screen: 'address', address, letter: { subject: subject ?? '', text: text ?? '' } } : null;
}
