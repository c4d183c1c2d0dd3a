import type { AccountSettings } from '../../../shared/contract/shapes.ts';
import type { SendCaps } from '../../../shared/domain/outbox/provider-caps.ts';
import type { Composer } from './composer.ts';
import type { OutboxStore } from './outbox-store.ts';
import type { SentFolders } from './sent-folder.ts';
import type { Submitter } from './submitter.ts';

/** How fast mail may go. Only a test puts another in place of `USUAL_POLICY`. */
export interface SendingPolicy {
  /** Null: as fast as the server takes it. */
  readonly capsOf: (settings: AccountSettings) => SendCaps | null;
  /** Between approval and the first attempt, ms: time to change one's mind. */
  readonly undoMs: number;
}

/** Everything that sending needs. Opened when first asked for: most commands never send. */
export interface OutboxPorts {
  readonly store: OutboxStore;
  readonly submitter: Submitter;
  readonly sentFolders: SentFolders;
  readonly composer: Composer;
  readonly policy: SendingPolicy;
  /** Closes what was opened. */
  close(): void;
}
