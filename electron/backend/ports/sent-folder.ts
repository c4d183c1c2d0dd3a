import type { AccountSettings } from '../../../shared/contract/shapes.ts';

export interface SentCopy {
  readonly uid: number;
  /** False where only the server's own id found it: then no search for ours can prove that a mail was not sent. */
  readonly keptId: boolean;
}

/** The account's Sent folder (and All Mail where there is one), for what the outbox must know and leave there. */
export interface SentFolder {
  /** False where the account has no Sent folder. */
  readonly exists: boolean;
  /**
   * A copy with this Message-ID, or with the id the server gave it instead; null where there is none. `anywhere`: also in All Mail, which
   * proves that it was sent (a mail to oneself arrives there), but not who filed it. Rejects when the server cannot tell.
   */
  find(messageId: string, serverMessageId: string | null, where: 'sent' | 'anywhere'): Promise<SentCopy | null>;
  /** Files the copy as read. UID where the server tells (UIDPLUS, RFC 4315), else null. Rejects when it is not certain that it was filed. */
  append(raw: Uint8Array, sentAt: number): Promise<number | null>;
  close(): Promise<void>;
}

export interface SentFolders {
  /** `chosen`: the folder the user said is Sent, where they did. Rejects with `ExpectedError`. */
  open(settings: AccountSettings, password: string, chosen: string | null): Promise<SentFolder>;
}
