import type { RawMessage } from './dovecot/maildir.ts';

const DAY = 86_400_000;

export interface LetterMail {
  readonly from?: string;
  readonly to?: string;
  /** Makes the Message-ID; the same id is the same letter. */
  readonly id: string;
  readonly daysAgo?: number;
  /** More header lines, without line end. */
  readonly lines?: readonly string[];
}

/** A letter between Anna, whose mailbox it is, and somebody. */
export function letterMail({ from = 'anna@example.test', to = 'anna@example.test', id, daysAgo = 10, lines = [] }: LetterMail): RawMessage {
  const at = Math.floor((Date.now() - daysAgo * DAY) / 1000) * 1000;
  const header = [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${id}`,
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}@example.test>`,
    ...lines,
  ];
  return { raw: `${header.join('\r\n')}\r\n\r\nHello\r\n`, internalDate: at };
}

/** `count` letters from a few dozen people, oldest first. */
export function letterMails(count: number, prefix = 'm'): RawMessage[] {
  return Array.from({ length: count }, (_, n) =>
    letterMail({ from: `Person ${n % 40} <person${n % 40}@friends.test>`, id: `${prefix}${n}`, daysAgo: 300 - (n * 299) / count }),
  );
}
