/** What the delivery rules read of one message: decoded text, cut into what it is. Built by the MIME adapter; all strings are hostile. */
export interface ReturnedMail {
  /** Header values by lower-cased name, unfolded and decoded. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  /** The prose a person would read: text parts, decoded, LF line ends. */
  readonly text: string;
  /** Contents of message/delivery-status and message/global-delivery-status parts (RFC 3464, RFC 6533). */
  readonly statusParts: readonly string[];
  /** Contents of message/feedback-report parts (RFC 5965). */
  readonly feedbackParts: readonly string[];
  /** Header blocks of the returned message (message/rfc822, text/rfc822-headers). */
  readonly originals: readonly string[];
}

export const firstHeader = (mail: ReturnedMail, name: string): string => mail.headers.get(name)?.[0] ?? '';
