import type { FakeFolder } from '../fake-mail/fake-folder.ts';
import { mailbox, messageHeader } from '../fake-mail/message-header.ts';

const ME = 'me@atelier.example';

export interface CameBack {
  readonly from: string;
  /** Of the mail it answers. */
  readonly inReplyTo?: string;
  readonly subject?: string;
  readonly text: string;
  readonly id?: string;
  /** More header lines. */
  readonly lines?: readonly string[];
}

let made = 0;

/** A mail to the user as servers write them; text in UTF-8. */
export function answerMail({
  from,
  inReplyTo,
  subject = 'Re: News',
  text,
  id = `back-${++made}@there.example`,
  lines = [],
}: CameBack): string {
  const header = [
    `From: ${from}`,
    `To: ${ME}`,
    `Subject: ${subject}`,
    `Message-ID: <${id}>`,
    ...(inReplyTo === undefined ? [] : [`In-Reply-To: <${inReplyTo}>`, `References: <${inReplyTo}>`]),
    ...lines,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ];
  return `${header.join('\r\n')}\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`;
}

export interface Report {
  readonly recipient: string;
  /** Of the returned mail; left out, the report holds no copy. */
  readonly original?: string;
  readonly action?: string;
  readonly status?: string;
  readonly diagnostic?: string;
  readonly id?: string;
}

/** A delivery report as Postfix writes it (RFC 3464). */
export function reportMail({
  recipient,
  original,
  action = 'failed',
  status = '5.1.1',
  diagnostic = `550 5.1.1 <${recipient}>: Recipient address rejected: User unknown in virtual mailbox table`,
  id = `report-${++made}@mx.there.example`,
}: Report): string {
  const parts = [
    `Content-Description: Notification\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\nThis is the mail system at host mx.there.example.\r\n\r\n<${recipient}>: ${diagnostic}`,
    `Content-Description: Delivery report\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.there.example\r\n\r\nFinal-Recipient: rfc822; ${recipient}\r\nAction: ${action}\r\nStatus: ${status}\r\nDiagnostic-Code: smtp; ${diagnostic}`,
    ...(original === undefined
      ? []
      : [
          `Content-Description: Undelivered Message\r\nContent-Type: text/rfc822-headers\r\n\r\nFrom: ${ME}\r\nTo: ${recipient}\r\nMessage-ID: <${original}>\r\nSubject: News`,
        ]),
  ];
  const body = parts.map(part => `--=_b\r\n${part}\r\n`).join('');
  return `Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.there.example (Mail Delivery System)\r\nTo: ${ME}\r\nSubject: Undelivered Mail Returned to Sender\r\nAuto-Submitted: auto-replied\r\nMessage-ID: <${id}>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary="=_b"\r\n\r\n${body}--=_b--\r\n`;
}

const fieldOf = (raw: string, name: string): string =>
  new RegExp(`^${name}: (.*)$`, 'im').exec(raw.replaceAll('\r', ''))?.[1]?.trim() ?? '';
const bare = (value: string): string => /<([^>]*)>/.exec(value)?.[1] ?? value;

/** Puts a mail into a folder of the fake server, headers as the scan would read them. */
export function deliverTo(folder: FakeFolder, raw: string, at: number): number {
  const from = bare(fieldOf(raw, 'From').replace(/\s*\(.*\)$/, '')).toLowerCase();
  const uid = folder.deliver(
    messageHeader({
      uid: 0,
      date: at,
      internalDate: at,
      messageId: bare(fieldOf(raw, 'Message-ID')),
      inReplyTo: bare(fieldOf(raw, 'In-Reply-To')),
      from: [mailbox(from)],
      to: [mailbox(ME)],
      subject: fieldOf(raw, 'Subject'),
      returnPath: fieldOf(raw, 'Return-Path'),
      contentType: fieldOf(raw, 'Content-Type'),
      autoSubmitted: fieldOf(raw, 'Auto-Submitted'),
    }),
  );
  folder.sources.set(uid, Buffer.from(raw));
  return uid;
}
