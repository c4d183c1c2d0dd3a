import type { MessageHeader } from '../../../shared/domain/message-header.ts';
import { mailbox, messageHeader } from './message-header.ts';

export const ME = 'anna@example.net';
const HOUR_MS = 3_600_000;
const START = Date.UTC(2018, 0, 1);

/** The `n`th letter of a correspondence, told apart by its number. */
function letter(n: number, more: Partial<MessageHeader>): MessageHeader {
  const at = START + n * 5 * HOUR_MS;
  return messageHeader({ uid: 0, date: at, internalDate: at, messageId: `letter-${n}@example.org`, ...more });
}

export const letterFrom = (address: string, n: number, more: Partial<MessageHeader> = {}): MessageHeader =>
  letter(n, { from: [mailbox(address)], to: [mailbox(ME)], ...more });

export const letterTo = (address: string, n: number, more: Partial<MessageHeader> = {}): MessageHeader =>
  letter(n, { from: [mailbox(ME)], to: [mailbox(address)], ...more });
