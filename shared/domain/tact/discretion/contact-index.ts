import type { DetailKind } from '../finding.ts';
import { senderRule } from '../../sender-rule.ts';
import { plainText } from '../reading/plain-text.ts';
import { type House, houseKey, houseOf, tellingWord } from './street.ts';
import { phoneKey } from './telephone.ts';

/** Somebody whose details are not the user's to pass on. */
export interface ContactDetails {
  /** Whatever the caller knows them by; comes back in the finding. */
  readonly id: string;
  readonly name: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** Number, street, postcode, town, on one or several lines; the first house tells. */
  readonly postal: readonly string[];
}

export interface IndexedDetail {
  readonly contact: ContactDetails;
  readonly detail: DetailKind;
  /** As the key cannot tell: all digits of the number, or the whole folded street. */
  readonly whole: string;
}

export interface IndexedHouse extends IndexedDetail {
  readonly house: House;
}

/** Details of all contacts by a key that spelling does not change. Build once, ask at every keystroke. */
export interface ContactIndex {
  readonly emails: ReadonlyMap<string, IndexedDetail>;
  readonly phones: ReadonlyMap<string, readonly IndexedDetail[]>;
  readonly houses: ReadonlyMap<string, readonly IndexedHouse[]>;
}

function add<Detail>(map: Map<string, Detail[]>, key: string, detail: Detail): void {
  const known = map.get(key);
  if (known) known.push(detail);
  else map.set(key, [detail]);
}

/** Builds the index, in one pass: some hundred milliseconds for 20,000 contacts. What belongs to a desk and not to a person stays out. */
export function contactIndex(contacts: Iterable<ContactDetails>): ContactIndex {
  const emails = new Map<string, IndexedDetail>();
  const phones = new Map<string, IndexedDetail[]>();
  const houses = new Map<string, IndexedHouse[]>();
  for (const contact of contacts) {
    for (const email of contact.emails) {
      const whole = email.trim().toLowerCase();
      if (whole !== '' && !emails.has(whole) && senderRule(whole) !== 'role-address')
        emails.set(whole, { contact, detail: 'email', whole });
    }
    for (const phone of contact.phones) {
      const number = phoneKey(phone);
      if (number) add(phones, number.key, { contact, detail: 'phone', whole: number.whole });
    }
    for (const postal of contact.postal) {
      const house = houseOf(plainText(postal, true).plain);
      if (house === null) continue;
      const { number, suffix, street } = house;
      add(houses, houseKey(number, tellingWord(street)), {
        contact,
        detail: 'postal',
        whole: [number, suffix, ...street].join(' '),
        house,
      });
    }
  }
  return { emails, phones, houses };
}
