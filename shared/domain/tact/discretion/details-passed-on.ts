import type { Span } from '../finding.ts';
import type { PlainText } from '../reading/plain-text.ts';
import { spanIn } from '../reading/plain-text.ts';
import { type ContactDetails, type ContactIndex, type IndexedDetail, isSameLine, phoneKey, streetWords } from './contact-index.ts';

export interface PassedOn {
  readonly contact: ContactDetails;
  readonly detail: IndexedDetail['detail'];
  readonly span: Span;
}

/** RFC 5321 §4.5.3.1 bounds local part and domain. */
const EMAIL = /[\w.!#$%&'*+/=?^{|}~-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}/g;
/** Digits in the groups people write a number in; dots, dashes, slashes, brackets or one or two spaces between them. */
const PHONE = /(?<![\w.@+-])(?:\+|00\s?)?\(?\d{1,4}\)?(?:(?:\s?\(0\)\s?)|[ .\-/]{1,2}|\s\()?\d(?:[ .\-/)]{0,2}\d){5,12}(?![\w@])/g;
/** Numbers that are none to call. */
const OTHER_NUMBER =
  /(?:siret|siren|rcs|tva|vat|iban|bic|ape|naf|isbn|issn|n[o°]|ref(?:erence)?|order|commande|facture|invoice|dossier|account|compte|po)\W{0,5}$/;
const NUMBER_AND_WORDS = /(?<![\w])\d{1,5}\s?(?:bis|ter|quater|[a-d](?![a-z]))?,?\s{1,2}[a-z]/g;
/** As many words as the longest street anybody lives in. */
const STREET_REACH = 90;
const MOST_FOUND = 50;

function* emailsIn({ plain }: PlainText, { emails }: ContactIndex): Generator<[IndexedDetail, number, number]> {
  if (emails.size === 0) return;
  for (const match of plain.matchAll(EMAIL)) {
    // "mailto:" and a quote before the address are no part of it.
    const address = match[0].replace(/^['*_{|=]+/, '');
    const known = emails.get(address);
    if (known) yield [known, match.index + match[0].length - address.length, match.index + match[0].length];
  }
}

function* phonesIn({ plain }: PlainText, { phones }: ContactIndex): Generator<[IndexedDetail, number, number]> {
  if (phones.size === 0) return;
  for (const match of plain.matchAll(PHONE)) {
    const number = phoneKey(match[0]);
    if (number === null || OTHER_NUMBER.test(plain.slice(Math.max(0, match.index - 24), match.index))) continue;
    for (const known of phones.get(number.key) ?? []) {
      if (isSameLine(known.whole, number.whole)) yield [known, match.index, match.index + match[0].length];
    }
  }
}

function* streetsIn({ plain }: PlainText, { streets }: ContactIndex): Generator<[IndexedDetail, number, number]> {
  if (streets.size === 0) return;
  for (const match of plain.matchAll(NUMBER_AND_WORDS)) {
    const words = streetWords(plain.slice(match.index, match.index + STREET_REACH));
    for (const known of streets.get(words.slice(0, 3).join(' ')) ?? []) {
      const count = known.whole.split(' ').length;
      if (words.slice(0, count).join(' ') !== known.whole) continue;
      const end =
        match.index +
        (plain.slice(match.index, match.index + STREET_REACH).match(new RegExp(String.raw`^(?:\W*[a-z\d]+){${count}}`))?.[0].length ??
          match[0].length);
      yield [known, match.index, end];
    }
  }
}

/**
 * Details of contacts that stand in a text meant for others. What belongs to a reader, by any of their addresses, is theirs already.
 * @param recipients lower-cased
 */
export function detailsPassedOn(text: PlainText, index: ContactIndex, recipients: readonly string[]): PassedOn[] {
  const readers = new Set(recipients);
  const found: PassedOn[] = [];
  const seen = new Set<string>();
  for (const finder of [emailsIn, phonesIn, streetsIn]) {
    for (const [{ contact, detail, whole }, from, to] of finder(text, index)) {
      const key = `${contact.id}\n${detail}\n${whole}`;
      if (seen.has(key) || contact.emails.some(email => readers.has(email.toLowerCase()))) continue;
      seen.add(key);
      found.push({ contact, detail, span: spanIn(text, from, to) });
      if (found.length >= MOST_FOUND) return found;
    }
  }
  return found;
}
