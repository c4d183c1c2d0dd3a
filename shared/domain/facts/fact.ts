/** What a mail told of an address beside being contact or not. Each hangs on the address, with its proof and its day. */
export const FACT_KINDS = ['dead-address', 'away', 'left', 'new-address', 'may-have-changed-job'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** `open` waits for the user's word; what is proven, or asks for no decision, is `confirmed` from the start. */
export const FACT_STATES = ['open', 'confirmed', 'dismissed'] as const;
export type FactState = (typeof FACT_STATES)[number];

/** What a kind has to say besides; each optional. */
export interface FactDetail {
  /** Epoch ms, noon UTC of the day they say they are back. */
  readonly returnsOn?: number | undefined;
  /** Whom to write to in their place. */
  readonly successor?: string | undefined;
  /** Where to write instead. */
  readonly newAddress?: string | undefined;
  /** RFC 3463 status as the server wrote it. */
  readonly status?: string | undefined;
  /** The report names a letter of the user's own, which only its recipient's server can know. */
  readonly proven?: boolean | undefined;
  /** What changed (a domain, an organisation, a title), from what, to what. */
  readonly what?: string | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** A fact to remember. `source`: unique to what told it, so that a second reading of the same mail changes nothing. */
export interface NewFact {
  /** Lower-cased. */
  readonly address: string;
  readonly kind: FactKind;
  /** Epoch ms of the mail that says so. */
  readonly at: number;
  /** One line, safe to show. */
  readonly evidence: string;
  readonly detail: FactDetail;
  readonly state: FactState;
  readonly source: string;
}
