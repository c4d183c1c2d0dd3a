import { evidenceLine } from '../../../shared/domain/returns/evidence-line.ts';
import { contactIndex } from '../../../shared/domain/tact/discretion/contact-index.ts';
import { detailsPassedOn } from '../../../shared/domain/tact/discretion/details-passed-on.ts';
import { plainText } from '../../../shared/domain/tact/reading/plain-text.ts';
import { detailsOf } from './contacts-of.ts';
import { personWith, tactOf, type TactContext } from './tact-context.ts';

/** How to reach somebody, as a text has it; null where it does not say. */
export function tellsHowToReach(context: Pick<TactContext, 'ports'>, address: string, text: string): string | null {
  const person = personWith(context, address) ?? { name: address, addresses: [address] };
  const index = contactIndex([detailsOf(person, tactOf(context).cards())]);
  const [found] = detailsPassedOn(plainText(text, true), index, []);
  return found ? evidenceLine(text.slice(...found.span), 60) : null;
}
