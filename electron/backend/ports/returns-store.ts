import type { SUPPRESSION_REASONS, PROPOSALS } from '../../../shared/contract/returns.ts';
import type { Fault, Reason } from '../../../shared/domain/delivery/reason.ts';
import type { MessageKind } from '../../../shared/domain/letter.ts';
import type { DeliveryState } from '../../../shared/domain/outbox/delivery-state.ts';
import type { DeliveryReason } from '../../../shared/domain/outbox/reasons.ts';
import type { ReturnKind } from '../../../shared/domain/returns/answer.ts';
import type { PauseWhy } from '../../../shared/domain/returns/pause-rule.ts';
import type { UndoToken } from './identity-store.ts';

/** A mail that went, may have gone, or was refused. Times are epoch ms. */
export interface PastDelivery {
  readonly id: number;
  readonly accountId: number;
  readonly campaign: string;
  readonly step: number;
  readonly address: string;
  readonly messageId: string;
  readonly state: DeliveryState;
  readonly reason: DeliveryReason | null;
  readonly response: string | null;
  readonly at: number;
}

/** A received message that may be about a mail that went. */
export interface Arrival {
  readonly uid: number;
  readonly kind: MessageKind;
  readonly at: number;
  /** '' where it has no sender. */
  readonly from: string;
  /** Tells the message from every other, in whatever folder it lies. */
  readonly messageKey: number;
}

/** What to look for among a folder's messages. */
export interface ArrivalQuery {
  readonly folderId: number;
  readonly afterUid: number;
  readonly since: number;
  /** Message-IDs that an answer would name. */
  readonly ids: readonly string[];
  /** Whose mail counts without naming one, lower-cased. */
  readonly addresses: readonly string[];
}

export interface StoredReturn {
  readonly deliveryId: number;
  readonly messageKey: number;
  readonly kind: ReturnKind;
  readonly at: number;
  readonly evidence: string;
  readonly reason: Reason | null;
  readonly fault: Fault | null;
  /** The day they say they are back. */
  readonly returnsOn: number | null;
}

/** The message key of a refusal in the SMTP dialogue: there is no message. */
export const REFUSAL = 0;

export interface NotedReturn extends StoredReturn {
  readonly step: number;
  readonly address: string;
  readonly notedAt: number;
}

export type AddressFact = (typeof SUPPRESSION_REASONS)[number];

export interface StoredFact {
  readonly address: string;
  readonly fact: AddressFact;
  readonly since: number;
  readonly evidence: string;
}

export interface StoredProposal {
  readonly id: number;
  readonly kind: (typeof PROPOSALS)[number];
  readonly address: string;
  readonly messageKey: number;
  readonly evidence: string;
  readonly newAddress: string | null;
  readonly at: number;
}

export interface ReturnsStore {
  deliveriesSince(since: number): readonly PastDelivery[];
  /** The UID up to which this folder was looked through; 0 for a folder that is new, or was rebuilt since. */
  readUpTo(folderId: number, uidValidity: number): number;
  setReadUpTo(folderId: number, uidValidity: number, uid: number): void;
  /** By UID. Bounces always; answers by what they name or by whose they are. Held up to `highestUid`, 0 for an empty folder. */
  arrivals(query: ArrivalQuery): { readonly found: readonly Arrival[]; readonly highestUid: number };
  /** Whether this message was noted, for whatever mail. */
  has(messageKey: number): boolean;
  /** Whether the server's own refusal of this delivery was noted. */
  hasRefusal(deliveryId: number): boolean;
  /** False where it was noted before: then nothing is to follow from it again. */
  add(returned: StoredReturn, now: number): boolean;
  of(campaign: string): readonly NotedReturn[];
  facts: {
    list(): readonly StoredFact[];
    get(address: string): StoredFact | null;
    set(fact: StoredFact): void;
    remove(address: string): boolean;
  };
  proposals: {
    open(): readonly StoredProposal[];
    get(id: number): StoredProposal | null;
    /** False where the same was proposed before, whatever became of it. */
    add(proposal: Omit<StoredProposal, 'id'>): boolean;
    /** False where it is not open any more. `joined`: what takes back that the new address became the person's. */
    settle(id: number, state: 'confirmed' | 'dismissed', joined: UndoToken | null): boolean;
    /** What had been decided of which address; null where nothing was. */
    reopen(id: number): { readonly state: 'confirmed' | 'dismissed'; readonly address: string; readonly joined: UndoToken | null } | null;
    /** The new address that became the person's, by the old one; lower case. */
    moved(): ReadonlyMap<string, string>;
  };
  pauses: {
    get(campaign: string): { readonly why: PauseWhy; readonly at: number } | null;
    set(campaign: string, why: PauseWhy, at: number): void;
  };
}
