import type { AccountSettings } from '../../../shared/contract/shapes.ts';
import type { DeliverySummary, OutboxStore } from '../ports/outbox-store.ts';
import type { SentFolders } from '../ports/sent-folder.ts';
import type { Submitter } from '../ports/submitter.ts';

/** What a guard says of a delivery at the last moment before it goes. */
export type Verdict =
  | { readonly go: true }
  | { readonly go: false; readonly to: 'held' | 'suppressed' | 'cancelled'; readonly reason: NonNullable<DeliverySummary['reason']> }
  /** Not now: caps, spacing, send window. Epoch ms. `whole`: nothing at all goes from the account before then. */
  | { readonly go: false; readonly to: 'later'; readonly at: number; readonly whole?: boolean };

export interface SendingAccount {
  readonly settings: AccountSettings;
  readonly password: string;
  /** The folder the user said is Sent; null where the server and its names decide. */
  readonly sentFolder: string | null;
}

export interface OutboxContext {
  readonly store: OutboxStore;
  readonly submitter: Submitter;
  readonly sentFolders: SentFolders;
  /** Null where the account is gone or its secret cannot be had now. */
  readonly credentials: (accountId: number) => Promise<SendingAccount | null>;
  /** Runs inside the claim; reads IMAP first where the campaign stops on a reply. */
  readonly guard: (delivery: DeliverySummary, now: number) => Promise<Verdict> | Verdict;
  readonly now: () => number;
}
