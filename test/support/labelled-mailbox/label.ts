import type { Direction, MessageKind } from '../../../shared/domain/letter.ts';

/** What a message really is, known because it was written so. */
export interface Label {
  readonly kind: MessageKind;
  /** The habit of real mail it shows; figures are kept per trap. */
  readonly trap: string;
  readonly direction: Direction;
  /** Epoch ms: when it was written, or when it arrived where its own date cannot be believed and nobody could know better. */
  readonly at: number;
  /** Addresses it is contact with; empty for all that is no letter. */
  readonly contacts: readonly string[];
  /** A report said that these never got it: no contact with them. */
  readonly bounced: readonly string[];
  /** Letters of one exchange share it. */
  readonly conversation: string | null;
  /** The new text, without quotes and signature, asks for an answer. */
  readonly asks: boolean;
  /** It only thanks or agrees: nobody waits for an answer. */
  readonly closes: boolean;
  /** The owner only got a copy. */
  readonly inCopy: boolean;
}

export interface LabelledMessage {
  /** As it lies on the server, in UTF-8. */
  readonly raw: string;
  /** Epoch ms. */
  readonly internalDate: number;
  readonly flags: readonly string[];
  readonly messageId: string;
  readonly label: Label;
}

export interface LabelledFolder {
  readonly path: string;
  readonly specialUse: string | null;
  /** In the order of their UIDs, from 1. */
  readonly messages: readonly LabelledMessage[];
}

export interface LabelledAccount {
  readonly email: string;
  readonly folders: readonly LabelledFolder[];
}

/** Whether two addresses of one person can be joined without asking: by name and domain or by an answer, after a question, or never. */
export type Joining = 'certain' | 'to-review' | 'unknowable';

export interface TrueAddress {
  readonly address: string;
  /** How the first address of the person leads to this one; null for that first one. */
  readonly joining: Joining | null;
}

export interface TruePerson {
  readonly name: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly language: Language;
  readonly register: 'tu' | 'vous' | null;
  readonly kind: 'person' | 'colleague' | 'shared-mailbox';
  readonly addresses: readonly TrueAddress[];
}

export type Language = 'fr' | 'en' | 'de' | 'es' | 'it';

export interface TrueFact {
  readonly address: string;
  readonly kind: 'dead-address' | 'absent' | 'left-organisation';
  /** Epoch ms of the mail that tells. */
  readonly at: number;
  /** Of the mail that tells. */
  readonly messageId: string;
  /** Epoch ms of the day of return, or null. */
  readonly returnsOn: number | null;
  readonly successor: string | null;
}

export interface LabelledMailbox {
  /** Epoch ms: the day on which the mailbox is looked at. */
  readonly now: number;
  readonly ownAddresses: readonly string[];
  readonly accounts: readonly LabelledAccount[];
  readonly people: readonly TruePerson[];
  /** Pairs of addresses of different people whom something could take for one. */
  readonly mustStayApart: readonly (readonly [string, string])[];
  readonly facts: readonly TrueFact[];
}
