import type { AccountSettings } from '../../../shared/contract/shapes.ts';
import type { Submission } from '../../../shared/domain/outbox/smtp-outcome.ts';

/** One recipient per message, always. */
export interface Envelope {
  readonly from: string;
  readonly to: string;
}

export interface SmtpSession {
  /**
   * Submits exactly these bytes (CRLF line ends, ending in CRLF). After the server's 354 and before the final dot, `beforeDot` is awaited:
   * the durable mark of the hand-over. If it rejects, the dot is never sent and the connection is dropped. Never rejects.
   */
  send(envelope: Envelope, raw: Uint8Array, beforeDot: () => void | Promise<void>): Promise<Submission>;
  /** False once the connection cannot carry another message. */
  readonly usable: boolean;
  /** QUIT; never throws. */
  close(): void;
}

export interface Submitter {
  /** Connects and signs in. What goes wrong is a value: nothing can have been sent. */
  open(settings: AccountSettings, password: string): Promise<{ readonly session: SmtpSession } | { readonly failure: Submission }>;
}
