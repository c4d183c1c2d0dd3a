import type { RawMessage } from './dovecot/maildir.ts';

export interface PlainMail {
  readonly from: string;
  readonly to: string;
  readonly cc?: string;
  /** Makes the Message-ID `<id@x.example>`, as in `inReplyTo` and `references`. */
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  /** Epoch ms. */
  readonly at: number;
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
}

const idOf = (id: string): string => `<${id}@x.example>`;

/** A letter in plain text as mail programs write it, with or without the fields that make a thread. */
export function plainMail({ from, to, cc, id, subject, text, at, inReplyTo, references = [] }: PlainMail): RawMessage {
  const lines = [
    `From: ${from}`,
    `To: ${to}`,
    ...(cc === undefined ? [] : [`Cc: ${cc}`]),
    `Subject: ${subject}`,
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: ${idOf(id)}`,
    ...(inReplyTo === undefined ? [] : [`In-Reply-To: ${idOf(inReplyTo)}`]),
    ...(references.length === 0 ? [] : [`References: ${references.map(idOf).join(' ')}`]),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ];
  return { raw: `${lines.join('\r\n')}\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`, internalDate: at };
}
