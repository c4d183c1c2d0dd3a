import { digitsOf } from '../../../shared/domain/records/person-record.ts';
import { evidenceLine } from '../../../shared/domain/returns/evidence-line.ts';
import { detailsOf } from './contacts-of.ts';
import { personWith, tactOf, type TactContext } from './tact-context.ts';

/** The national part of a number is what two spellings of it share. */
const NATIONAL_DIGITS = 8;

/** The mail address or the number of somebody as a text has it; null where it holds none. */
export function tellsHowToReach(context: Pick<TactContext, 'ports'>, address: string, text: string): string | null {
  const person = personWith(context, address) ?? { name: address, addresses: [address] };
  const { emails, phones } = detailsOf(person, tactOf(context).cards());
  const lower = text.toLowerCase();
  const email = emails.find(one => lower.includes(one));
  if (email !== undefined) return email;
  const wanted = phones.map(phone => digitsOf(phone).slice(-NATIONAL_DIGITS)).filter(({ length }) => length === NATIONAL_DIGITS);
  for (const [written] of text.matchAll(/\+?\d[\d\s().\-/]{6,24}\d/g)) {
    if (wanted.some(digits => digitsOf(written).endsWith(digits))) return evidenceLine(written, 40);
  }
  return null;
}
