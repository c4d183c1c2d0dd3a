import { domainToASCII } from 'node:url';
import { LIMITS } from './limits.ts';

/** The common form, whole: dot-atom characters (RFC 5322 §3.2.3) at a host name. */
const PLAIN = /^[a-z0-9!#$%&'*+/=?^_`{|}~.-]+@[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/;
const HOST = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/;
const LITERAL = /^\[[a-z0-9.:-]{2,64}\]$/;
/** Controls, bidi marks and what cannot be seen: in no address, quoted or not (UTR #36 §2.10). */
const INVISIBLE =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;
/** Needs quotes in a local part (RFC 5322 §3.4.1). */
const SPECIAL = /[ \u00a0<>()[\]\\,;:"@]/;
const isReadable = (text: string): boolean => !INVISIBLE.test(text) && !SPECIAL.test(text);

function normalLocal(local: string): string | null {
  if (local.startsWith('"') && local.endsWith('"') && local.length > 2) {
    const content = local.slice(1, -1).replace(/\\(.)/g, '$1');
    // "john.doe"@x and john.doe@x are one address (RFC 5321 §4.1.2); a local part that needs its quotes keeps them.
    if (isReadable(content)) return content.toLowerCase();
    return INVISIBLE.test(content) || /[<>]/.test(content) ? null : `"${content.replace(/(["\\])/g, '\\$1').toLowerCase()}"`;
  }
  return local === '' || !isReadable(local) ? null : local.toLowerCase();
}

function normalDomain(domain: string): string | null {
  const lower = domain.toLowerCase().replace(/\.$/, '');
  if (HOST.test(lower) || LITERAL.test(lower)) return lower;
  if (!isReadable(lower)) return null;
  const ascii = domainToASCII(lower);
  return HOST.test(ascii) ? ascii : null;
}

/**
 * The key of an address: lower-cased, domain as A-labels (RFC 5890), needless quotes removed; null where it is no address.
 * Local parts are case-sensitive on paper (RFC 5321 §2.4) and nowhere else.
 */
export function normalAddress(raw: string): string | null {
  if (raw.length < 3 || raw.length > LIMITS.address) return null;
  const lower = raw.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const at = raw.lastIndexOf('@');
  if (at < 1) return null;
  const local = normalLocal(raw.slice(0, at).normalize('NFC'));
  const domain = normalDomain(raw.slice(at + 1).normalize('NFC'));
  if (local === null || domain === null) return null;
  const address = `${local}@${domain}`;
  return address.length <= LIMITS.address ? address : null;
}
