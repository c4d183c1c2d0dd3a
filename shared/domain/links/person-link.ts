import { percentDecoded } from './percent-decoded.ts';
import { plainAddress } from './plain-address.ts';

const LONGEST = 1000;
const LINK = /^fil-rouge:\/\/person\/([^/?#\s]+)\/?$/i;

/** The address in `fil-rouge://person/ADDRESS`; null for every other link: no query, no fragment, no second segment. */
export function personOfLink(link: string): string | null {
  const [, encoded] = (link.length > LONGEST ? null : LINK.exec(link)) ?? [];
  const address = encoded === undefined ? null : percentDecoded(encoded);
  return address === null ? null : plainAddress(address);
}
