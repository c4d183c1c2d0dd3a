export interface PhoneNumber {
  readonly kind: 'mobile' | 'phone';
  /** As it is written, spaces made single. */
  readonly number: string;
}

const NUMBER =
  /(?:\+|\b00)\d[\d\s().\u00a0\u202f/-]{6,20}\d|\b0\d(?:[\s.\u00a0\u202f-]?\d{2}){4}\b|\(\d{3}\)\s?\d{3}[-.\s]\d{4}\b|\b\d{3}[-.]\d{3}[-.]\d{4}\b/g;
const FAX = /\b(?:fax|télécopie|f)\s?[:.]?\s*$/i;
const MOBILE_LABEL = /\b(?:mob(?:ile)?|port(?:able)?|cell|gsm|m|p)\s?[.:]*\s*$/i;
/** French mobiles; elsewhere the label tells. */
const MOBILE_NUMBER = /^(?:(?:\+|00)33\s?(?:\(0\))?\s?|0)[67]/;
/** Numbers that are none to call. */
const OTHER = /\b(?:siret|siren|rcs|tva|vat|iban|bic|ape|naf|capital)\b/i;
const MOST = 4;

/** Phone numbers of a signature, in the order they stand there; faxes and registration numbers left out. */
export function phoneNumbers(lines: readonly string[]): PhoneNumber[] {
  const found: PhoneNumber[] = [];
  for (const line of lines) {
    if (OTHER.test(line)) continue;
    let end = 0;
    for (const match of line.matchAll(NUMBER)) {
      const label = line.slice(end, match.index);
      end = match.index + match[0].length;
      const number = match[0].replace(/[\s\u00a0\u202f]+/g, ' ');
      const digits = number.replace(/\D/g, '').length;
      if (digits < 8 || digits > 15 || FAX.test(label) || found.some(known => known.number === number)) continue;
      found.push({ kind: MOBILE_LABEL.test(label) || MOBILE_NUMBER.test(number) ? 'mobile' : 'phone', number });
    }
  }
  return found.slice(0, MOST);
}
