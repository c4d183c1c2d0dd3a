import type { Fact } from '../../contract/facts.ts';
import type { FactKind, FactState } from '../../domain/facts/fact.ts';

const STATES: Record<FactState, string> = { open: 'to confirm', confirmed: 'noted', dismissed: 'dismissed' };
const DECIDED: Record<FactState, string> = { confirmed: 'Noted.', dismissed: 'Dismissed.', open: 'Back to be decided.' };

const SENTENCES: Record<FactKind, (fact: Fact, day: string) => string> = {
  'dead-address': ({ state }) => (state === 'open' ? 'This address may no longer work.' : 'This address no longer works.'),
  away: (_, day) => (day === '' ? 'Was away.' : `Away, back on ${day}.`),
  left: ({ successor }) =>
    successor === null ? 'Seems to have left for good.' : `Seems to have left for good; ${successor} answers instead.`,
  'new-address': ({ newAddress }) => (newAddress === null ? 'Seems to have a new address.' : `Seems to have a new address: ${newAddress}.`),
  'may-have-changed-job': ({ before, after }) =>
    before !== '' && after !== ''
      ? `May have changed job: ${before} → ${after}.`
      : `May have changed job${after === '' ? '' : `: ${after}`}.`,
};

/** What mails told of people. */
export const facts = {
  /** `day`: the day they are back, as dates are written; '' where none is known. */
  sentence: (fact: Fact, day: string): string => SENTENCES[fact.kind](fact, day),
  state: (state: FactState): string => STATES[state],
  decided: (state: FactState): string => DECIDED[state],
  none: 'Nothing was told of anybody.',
  oneDecision: 'Say one of --yes, --no, --open.',
  columns: { id: 'No.', name: 'Name', address: 'Address', since: 'When', what: 'What', state: 'State', said: 'What was said' },
};
