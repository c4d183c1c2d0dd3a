import type { Proposal, Suppression } from '../../contract/returns.ts';
import type { Reason } from '../../domain/delivery/reason.ts';
import type { Answer } from '../../domain/returns/answer.ts';
import type { PauseWhy } from '../../domain/returns/pause-rule.ts';

const ANSWERS: Record<Answer, string> = {
  'asked-not-to-write': 'asks not to be written to',
  'new-address': 'has a new address',
  question: 'asks a question',
  letter: 'answered',
  bounce: 'did not arrive',
  'auto-reply': 'automatic answer',
};
const WHYS: Record<Reason, string> = {
  'unknown-address': 'the address does not exist',
  moved: 'they are no longer at this address',
  disabled: 'the mailbox is closed',
  'host-unknown': 'the domain does not exist or takes no mail',
  'mailbox-full': 'the mailbox is full',
  'too-large': 'the letter is too large',
  network: 'their server could not be reached',
  expired: 'their server did not take it in time',
  'server-trouble': 'their server has trouble',
  policy: 'their server refuses it by its own rules',
  spam: 'their server takes it for unwanted mail',
  'sender-refused': 'their server does not trust your mailbox or its domain',
  'relay-denied': 'a server on the way does not pass it on',
  'rate-limited': 'too many letters in a short time',
  content: 'their server refuses something in the letter',
  unclear: 'the server does not say why',
};
const PROPOSALS: Record<Proposal['kind'], string> = {
  'asked-not-to-write': 'They seem to ask you not to write any more.',
  'new-address': 'They seem to have a new address.',
  left: 'They seem to have left for good.',
  'dead-address': 'A server says that this address is dead, without proof that it means your mail.',
};
const REASONS: Record<Suppression['reason'], string> = {
  'asked-not-to-write': 'Does not want to be written to.',
  'dead-address': 'The address no longer works.',
};
const PAUSES: Record<PauseWhy, string> = {
  'policy-replies': 'Servers refuse these letters as unwanted, which says nothing about the people. Look at the text before you go on.',
  'hard-bounces': 'Several of these addresses no longer work. Look through the list before you go on: it keeps your mailbox trusted.',
};
const some = (count: number): string => (count === 1 ? '1 person' : `${count.toLocaleString('en')} people`);

/** What came back for letters that were sent. */
export const returns = {
  answer: (answer: Answer): string => ANSWERS[answer],
  /** Why it did not arrive, or not yet. */
  why: (reason: Reason): string => WHYS[reason],
  delayed: 'their server is still trying',
  proposal: (kind: Proposal['kind']): string => PROPOSALS[kind],
  reason: (reason: Suppression['reason']): string => REASONS[reason],
  paused: (why: PauseWhy): string => PAUSES[why],
  effect: (reached: number, answered: number, inTouch: number): string =>
    `${some(reached)} reached, ${some(answered)} answered, in touch both ways since with ${some(inTouch)}.`,
  backOn: (day: string): string => `back on ${day}`,
  nobody: 'There is nobody you may not write to.',
  toDecide: 'To decide',
  notWritten: 'Not written to',
  added: (address: string): string => `Nothing will be sent to ${address}.`,
  removed: (address: string): string => `${address} may be written to again.`,
  confirmed: 'Agreed: nothing will be sent there.',
  dismissed: 'Left as it was.',
  oneDecision: 'Say one of --yes, --no.',
  columns: { id: 'No.', name: 'Name', address: 'Address', why: 'Why', said: 'What was said', since: 'Since', answer: 'What came back' },
};
