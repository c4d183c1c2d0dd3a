/** One mailbox of an address header. Interned by the reader: equal raw strings give the same object, so maps may key on identity. */
export interface Mailbox {
  /** Normalised: lower-cased, domain in A-label form; the key of an address everywhere. */
  readonly address: string;
  /** Decoded display name, control and bidi characters removed; empty where there is none. */
  readonly name: string;
}

/** What the scan reads of one message: its headers, decoded and bounded. Times are epoch milliseconds (UTC). */
export interface MessageHeader {
  readonly uid: number;
  /** IMAP INTERNALDATE; null where the server gave none that could be read. */
  readonly internalDate: number | null;
  /** The Date header; null where missing or unreadable. */
  readonly date: number | null;
  /** Without angle brackets; empty where missing. */
  readonly messageId: string;
  readonly inReplyTo: string;
  readonly from: readonly Mailbox[];
  readonly sender: readonly Mailbox[];
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly bcc: readonly Mailbox[];
  /** Decoded; read for classification only and never stored. */
  readonly subject: string;
  /** Value of Return-Path: '<>' is the null sender of bounces (RFC 5321 §4.5.5), '' where the header is missing. */
  readonly returnPath: string;
  /** Delivered-To and X-Original-To addresses, normalised. */
  readonly deliveredTo: readonly string[];
  /** Raw values, trimmed, '' where missing. */
  readonly contentType: string;
  readonly listId: string;
  readonly listUnsubscribe: string;
  readonly autoSubmitted: string;
  readonly precedence: string;
  readonly autoResponseSuppress: string;
  readonly feedbackId: string;
  /** Any of X-Autoreply, X-Autorespond, X-Auto-Response present. */
  readonly autoReplyMark: boolean;
  /** True for `undisclosed-recipients:;` and other empty groups in To (RFC 5322 §3.4). */
  readonly undisclosed: boolean;
}
