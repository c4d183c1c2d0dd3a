import { guessProvider } from '../../providers.ts';
import type { Span } from '../finding.ts';
import type { PlainText } from '../reading/plain-text.ts';
import { spanIn } from '../reading/plain-text.ts';
import type { ContactDetails, ContactIndex, IndexedDetail } from './contact-index.ts';
import { houseAt, houseKey, postcodeIn, type Word, wordsOf } from './street.ts';
import { isSameLine, numbersIn } from './telephone.ts';

export interface PassedOn {
  readonly contact: ContactDetails;
  readonly detail: IndexedDetail['detail'];
  readonly span: Span;
}

/** All who have what was found, and where it stands in the folded text. */
type Found = readonly [holders: readonly IndexedDetail[], from: number, to: number];

const DOT = String.raw`(?:\.|\s{0,2}[[({<]?\s?\b(?:dot|point|punkt|punto)\b\s?[\])}>]?\s{0,2})`;
const AT = String.raw`(?:\s{0,2}@\s{0,2}|\s{0,2}[[({<]\s?(?:at|a|arobase|arobas|chez|@)\s?[\])}>]\s{0,2}|\s{1,2}(?:at|arobase|arobas|chez)\s{1,2})`;
const ATOM = String.raw`[\w!#$%&'*+/=?^{|}~-]{1,64}`;
/** RFC 5321 §4.5.3.1 bounds local part and domain. */
const EMAIL = /[\w.!#$%&'*+/=?^{|}~-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}/g;
/** As people write who hide an address from machines, or say it aloud: "paul dot morin at …", « paul point morin arobase … ». */
const SPELLED = new RegExp(String.raw`(?<![\w.])${ATOM}(?:${DOT}${ATOM}){0,6}${AT}[a-z\d-]{1,63}(?:${DOT}[a-z\d-]{1,63}){1,8}`, 'g');
const MOST_FOUND = 50;
/** As many words as the longest street anybody lives in, before its number and behind it. */
const STREET_BEFORE = 8;
const STREET_BEHIND = 12;
/** How far behind a street its town is written. */
const TOWN_REACH = 60;

const spelled = (said: string): string =>
  said
    .replaceAll(/[[({<]|[\])}>]/g, ' ')
    .replaceAll(/\s+(?:at|a|arobase|arobas|chez)\s+/g, '@')
    .replaceAll(/\s*\b(?:dot|point|punkt|punto)\b\s*/g, '.')
    .replaceAll(/\s+/g, '');

function* emailsIn({ plain }: PlainText, { emails }: ContactIndex): Generator<Found> {
  if (emails.size === 0) return;
  for (const { 0: said, index } of plain.matchAll(EMAIL)) {
    // "mailto:" and a quote before the address are no part of it.
    const address = said.replace(/^['*_{|=]+/, '');
    const known = emails.get(address) ?? emails.get(address.replace(/^.*(?:mailto|email|mail|e-mail)[:=]/, ''));
    if (known) yield [[known], index + said.length - known.whole.length, index + said.length];
  }
  const spelledOut = new RegExp(SPELLED);
  for (let match = spelledOut.exec(plain); match; match = spelledOut.exec(plain)) {
    const known = emails.get(spelled(match[0]));
    if (known) yield [[known], match.index, match.index + match[0].length];
    // What looks like an address may only stand before one: "look at paul at gmail dot com".
    else spelledOut.lastIndex = match.index + (/^[\w-]+/.exec(match[0])?.[0].length ?? 1);
  }
}

function* phonesIn({ plain }: PlainText, { phones }: ContactIndex): Generator<Found> {
  if (phones.size === 0) return;
  for (const { key, whole, from, to } of numbersIn(plain)) {
    const holders = (phones.get(key) ?? []).filter(known => isSameLine(known.whole, whole));
    if (holders.length > 0) yield [holders, from, to];
  }
}

function* streetsIn({ plain }: PlainText, { houses }: ContactIndex): Generator<Found> {
  if (houses.size === 0) return;
  const words = wordsOf(plain);
  for (const [at, { word: number }] of words.entries()) {
    if (!/^\d{1,5}$/.test(number)) continue;
    const near: readonly Word[] = words.slice(Math.max(0, at - STREET_BEFORE), at + STREET_BEHIND);
    for (const telling of new Set(near.map(({ word }) => word))) {
      for (const known of houses.get(houseKey(number, telling)) ?? []) {
        const place = houseAt(words, at, known.house);
        if (place === null) continue;
        const { postcode } = known.house;
        const said = postcode === null ? null : postcodeIn(plain.slice(place.to, place.to + TOWN_REACH).split('\n\n', 1)[0] ?? '');
        // The same street of another town.
        if (said === null || said === postcode) yield [[known], place.from, place.to];
      }
    }
  }
}

/** A number that several of one firm have is the firm's, and no secret; a family's is the family's. */
function isOfFirm(holders: readonly IndexedDetail[]): boolean {
  const domains = new Map<string, string>();
  for (const { contact } of holders) {
    for (const email of contact.emails) {
      const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
      const other = domains.get(domain);
      if (other !== undefined && other !== contact.id && !guessProvider(email).known) return true;
      domains.set(domain, contact.id);
    }
  }
  return false;
}

/**
 * Details of contacts that stand in a text meant for others. What belongs to a reader, by any of their addresses, is theirs already.
 * @param recipients lower-cased
 */
export function detailsPassedOn(text: PlainText, index: ContactIndex, recipients: readonly string[]): PassedOn[] {
  const readers = new Set(recipients);
  const isReader = ({ contact }: IndexedDetail): boolean => contact.emails.some(email => readers.has(email.toLowerCase()));
  const found: PassedOn[] = [];
  const seen = new Set<string>();
  for (const finder of [emailsIn, phonesIn, streetsIn]) {
    for (const [holders, from, to] of finder(text, index)) {
      if (holders.some(isReader) || isOfFirm(holders)) continue;
      for (const { contact, detail, whole } of holders) {
        const key = `${contact.id}\n${detail}\n${whole}`;
        if (seen.has(key)) continue;
        seen.add(key);
        found.push({ contact, detail, span: spanIn(text, from, to) });
        if (found.length >= MOST_FOUND) return found;
      }
    }
  }
  return found;
}
