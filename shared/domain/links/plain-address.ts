/** The common form of an address, whole: dot-atom (RFC 5322 §3.2.3) at a host name of ASCII letters. No quotes, no comments, no literal. */
const PLAIN =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/;
/** RFC 5321 §4.5.3.1: 64 for the local part, 254 for a whole path. */
const LONGEST_LOCAL = 64;
const LONGEST = 254;

/** An address out of a link, lower-cased; null for anything but the plain form: who writes a link chooses every character of it. */
export function plainAddress(text: string): string | null {
  if (text.length > LONGEST) return null;
  const address = text.toLowerCase();
  return PLAIN.test(address) && address.indexOf('@') <= LONGEST_LOCAL ? address : null;
}
