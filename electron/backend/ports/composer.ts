import type { DraftProblem, MessageDraft } from '../../../shared/domain/outbox/message-draft.ts';

export interface DeliveryKey {
  readonly campaign: string;
  readonly step: number;
  readonly address: string;
  /** Grows only when the user asks for a new copy. */
  readonly generation: number;
}

export type Composed = { readonly ok: true; readonly raw: Uint8Array } | { readonly ok: false; readonly problems: readonly DraftProblem[] };

/** Makes the bytes that are frozen at approval. */
export interface Composer {
  compose(draft: MessageDraft): Promise<Composed>;
  /** Without brackets; the same for the same key for ever, and different for every other (HMAC with this installation's key). */
  messageId(key: DeliveryKey, senderAddress: string): string;
}
