import type { MessageHeader } from './message-header.ts';

/** What a message is. Only a `letter` counts as human contact. */
export const MESSAGE_KINDS = [
  'letter',
  'list',
  'newsletter',
  'automated',
  'auto-reply',
  'bounce',
  'receipt',
  'calendar',
  'mass',
  'own',
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** The rule that decided, by name; shown to the user, so each has a sentence in shared/i18n. */
export const RULES = [
  'person',
  'list-id',
  'list-unsubscribe',
  'precedence',
  'auto-submitted',
  'auto-reply-mark',
  'auto-reply-subject',
  'auto-response-suppress',
  'feedback-id',
  'null-return-path',
  'delivery-report',
  'read-receipt',
  'calendar',
  'no-reply',
  'role-address',
  'verp',
  'relay',
  'mass-recipients',
  'undisclosed-recipients',
  'own-address',
  'no-sender',
  'hidden-by-you',
] as const;
export type Rule = (typeof RULES)[number];

/**
 * Whether mail set aside by this rule counts as letters once the user has written to its sender: having written is proof of a
 * correspondence, and beats the look of an address. It does not beat what the mail says of itself.
 */
export const countsOnceWrittenTo = (rule: Rule): boolean => rule === 'role-address';

/** What the user said of a sender: "this is a person", or "this is not". It beats every rule about the sender. */
export type SenderChoice = 'person' | 'hidden';

/**
 * Whether mail of this kind counts as letters once the user has called its sender a person. What went to a crowd and what a program
 * answered in the person's name still does not: that is about the mail, not about who sent it.
 */
export const countsOnceCalledPerson = (kind: MessageKind): boolean =>
  kind === 'letter' || kind === 'list' || kind === 'newsletter' || kind === 'automated';

export type Direction = 'received' | 'sent';

export interface Verdict {
  readonly kind: MessageKind;
  readonly rule: Rule;
  /** The header or address that proves it, short and safe to show. */
  readonly evidence: string;
  readonly direction: Direction;
}

/** Whether an address is one of the user's own. */
export type IsMine = (address: string) => boolean;
export type Classify = (header: MessageHeader, isMine: IsMine, inSentFolder: boolean) => Verdict;
