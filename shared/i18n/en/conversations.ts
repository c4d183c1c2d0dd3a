import type { answerTime, ConversationRow } from '../../contract/conversations.ts';
import type { z } from '../../contract/zod.ts';

type AnswerTime = z.infer<typeof answerTime>;

const people = ({ people: all }: ConversationRow): string => {
  const names = all.map(({ name }) => name);
  return names.length <= 2 ? names.join(' and ') : `${names[0] ?? ''} and ${names.length - 1} others`;
};
const span = (hours: number): string => {
  if (hours < 1.5) return 'an hour';
  if (hours < 36) return `${Math.round(hours)} hours`;
  const days = Math.round(hours / 24);
  return days === 1 ? 'a day' : `${days} days`;
};
const within = ({ medianHours, fromHours, toHours, n }: AnswerTime): string =>
  `about ${span(medianHours)}, mostly ${span(fromHours)} to ${span(toHours)} (${n} answers)`;

/** Who owes whom a letter. */
export const conversations = {
  /** `since`: the day it began, as dates are written. */
  waiting: (row: ConversationRow, since: string): string => {
    if (row.awaiting === 'me') return `${people(row)} ${row.people.length > 1 ? 'wait' : 'waits'} for your answer since ${since}.`;
    return `You wait for an answer from ${people(row)} since ${since}.`;
  },
  asked: (row: Pick<ConversationRow, 'awaiting' | 'asked'>): string => {
    if (row.asked === null) return 'not read yet';
    if (!row.asked) return 'nothing asked';
    return row.awaiting === 'me' ? 'they asked something' : 'you asked something';
  },
  theirAnswers: (time: AnswerTime): string => `They usually answer within ${within(time)}.`,
  myAnswers: (time: AnswerTime): string => `You usually answer within ${within(time)}.`,
  nobodyWaits: 'Nobody waits for a letter.',
  notRead: 'The newest letters could not be read, so what they ask is not known:',
  ticked: (count: number): string => (count === 1 ? 'Noted: answered elsewhere.' : `Noted: ${count} conversations answered elsewhere.`),
  unticked: (count: number): string => (count === 1 ? 'Back among what is open.' : `${count} conversations are open again.`),
  nothingToTick: (address: string): string => `Nothing is open with ${address}.`,
  columns: { who: 'Who writes next', person: 'Person', since: 'Since', asked: 'Question', letters: 'Letters', id: 'No.' },
  awaited: { me: 'you', them: 'they' } satisfies Record<ConversationRow['awaiting'], string>,
};
