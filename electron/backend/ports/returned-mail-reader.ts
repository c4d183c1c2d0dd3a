import type { ReturnedMail } from '../../../shared/domain/delivery/returned-mail.ts';

/** Understands what came back. Bodies pass through and are kept nowhere. */
export interface ReturnedMailReader {
  /** Looks at the first MiB. May reject for what a mail holds, which is hostile. */
  read(raw: Uint8Array): Promise<ReturnedMail>;
  /** What its writer added: quotes, forwarded parts and the signature removed. */
  newText(text: string): Promise<string>;
  /** Its words and its signature: quotes and forwarded parts removed. */
  withoutQuotes(text: string): Promise<string>;
  /** The day somebody says they are back, epoch ms; null where none is said. `sentAt`: epoch ms of the mail. */
  returnDate(text: string, sentAt: number): Promise<number | null>;
}
