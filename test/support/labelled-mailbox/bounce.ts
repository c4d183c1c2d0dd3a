import { OWN } from './cast.ts';
import type { World } from './correspondence.ts';
import type { Written } from './letter.ts';
import type { Account } from './mailbag.ts';
import { dateLine, hex, subjectLine, token } from './written-mail.ts';

export interface Returned {
  readonly account: Account;
  readonly recipient: string;
  readonly original: Written;
  readonly kind: 'hard' | 'delayed' | 'policy' | 'quota';
  readonly at: number;
}

interface Reason {
  readonly status: string;
  readonly action: string;
  readonly diagnostic: string;
}

const REASONS: Readonly<Record<Returned['kind'], Reason>> = {
  hard: {
    status: '5.1.1',
    action: 'failed',
    diagnostic: '550 5.1.1 <{to}>: Recipient address rejected: User unknown in virtual mailbox table',
  },
  delayed: { status: '4.4.1', action: 'delayed', diagnostic: 'connect to mx.there.example[192.0.2.7]:25: Connection timed out' },
  policy: { status: '5.7.1', action: 'failed', diagnostic: '550 5.7.1 Message rejected due to content restrictions' },
  quota: { status: '5.2.2', action: 'failed', diagnostic: '552 5.2.2 <{to}>: Mailbox full' },
};

type Server = 'postfix' | 'exchange' | 'gmail' | 'qmail' | 'exim';

/** What a server writes when a letter could not be delivered, as the servers of the world write it. */
export function bounceOf(world: World, returned: Returned): void {
  const { random, post, fact } = world;
  const { account, recipient, original, kind, at } = returned;
  const server = kind === 'delayed' ? 'postfix' : random.pick<Server>(['postfix', 'postfix', 'exchange', 'gmail', 'qmail', 'exim']);
  const messageId = `${token(random, 14)}.${at}@mx.${recipient.slice(recipient.indexOf('@') + 1)}`;
  const raw = write(returned, server, messageId, hex(random, 16));
  post({
    raw,
    arrived: at,
    messageId,
    account,
    place: 'inbox',
    label: {
      kind: 'bounce',
      trap: `bounce, ${kind}`,
      direction: 'received',
      at,
      contacts: [],
      bounced: [],
      conversation: null,
      asks: false,
      closes: false,
      inCopy: false,
    },
  });
  if (kind === 'hard')
    fact({ address: recipient, kind: 'dead-address', at, messageId: original.messageId, returnsOn: null, successor: null });
}

function write({ account, recipient, original, kind, at }: Returned, server: Server, messageId: string, mark: string): string {
  const me = account === 'work' ? OWN.work : OWN.home;
  const domain = recipient.slice(recipient.indexOf('@') + 1);
  const { status, action, diagnostic } = REASONS[kind];
  const said = diagnostic.replace('{to}', recipient);
  const head = (from: string, subject: string, more: readonly string[]): string =>
    [
      `Return-Path: <>`,
      `Delivered-To: ${me}`,
      `From: ${from}`,
      `To: ${me}`,
      `Subject: ${subjectLine(subject)}`,
      `Date: ${dateLine(at, 0)}`,
      `Message-ID: <${messageId}>`,
      ...more,
    ].join('\r\n');
  const copy = `Content-Type: message/rfc822\r\n\r\nFrom: ${original.from.address}\r\nTo: ${recipient}\r\nMessage-ID: <${original.messageId}>\r\nSubject: ${subjectLine(original.subject)}\r\n\r\n...`;
  const report = (explanation: string): string => {
    const parts = [
      `Content-Type: text/plain; charset=utf-8\r\n\r\n${explanation}`,
      `Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.${domain}\r\n\r\nFinal-Recipient: rfc822; ${recipient}\r\nAction: ${action}\r\nStatus: ${status}\r\nDiagnostic-Code: smtp; ${said}`,
      copy,
    ];
    return `\r\n\r\n${parts.map(part => `--b_${mark}\r\n${part}\r\n`).join('')}--b_${mark}--\r\n`;
  };
  const dsn = ['MIME-Version: 1.0', `Content-Type: multipart/report; report-type=delivery-status;\r\n\tboundary="b_${mark}"`];
  const answers = [`In-Reply-To: <${original.messageId}>`, `References: <${original.messageId}>`];
  switch (server) {
    case 'postfix':
      return (
        head(
          `MAILER-DAEMON@mx.${domain} (Mail Delivery System)`,
          action === 'delayed' ? 'Delayed Mail (still being retried)' : 'Undelivered Mail Returned to Sender',
          ['Auto-Submitted: auto-replied', ...dsn],
        ) + report(`This is the mail system at host mx.${domain}.\r\n\r\n<${recipient}>: ${said}`)
      );
    case 'exchange':
      return (
        head(`"Microsoft Outlook" <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@${domain}>`, `Non remis : ${original.subject}`, [
          'X-MS-Exchange-Message-Is-Ndr:',
          'Auto-Submitted: auto-replied',
          ...answers,
          ...dsn,
        ]) + report(`Votre message à ${recipient} n’a pas pu être remis.\r\n\r\nAdresse introuvable`)
      );
    case 'gmail':
      return (
        head('Mail Delivery Subsystem <mailer-daemon@googlemail.com>', 'Delivery Status Notification (Failure)', [
          `X-Failed-Recipients: ${recipient}`,
          'Auto-Submitted: auto-replied',
          ...answers,
          ...dsn,
        ]) +
        report(
          `** Address not found **\r\n\r\nYour message wasn't delivered to ${recipient} because the address couldn't be found, or is unable to receive mail.\r\n\r\n${said}`,
        )
      );
    case 'qmail':
      return `${head(`MAILER-DAEMON@${domain}`, 'failure notice', [])}\r\n\r\nHi. This is the qmail-send program at ${domain}.\r\nI'm afraid I wasn't able to deliver your message to the following addresses.\r\nThis is a permanent error; I've given up. Sorry it didn't work out.\r\n\r\n<${recipient}>:\r\nSorry, no mailbox here by that name. (#${status})\r\n\r\n--- Below this line is a copy of the message.\r\n\r\nReturn-Path: <${original.from.address}>\r\nMessage-ID: <${original.messageId}>\r\nTo: ${recipient}\r\n\r\n...\r\n`;
    case 'exim':
      return `${head(`Mail Delivery System <Mailer-Daemon@mx.${domain}>`, 'Mail delivery failed: returning message to sender', [`X-Failed-Recipients: ${recipient}`, 'Auto-Submitted: auto-replied'])}\r\n\r\nThis message was created automatically by mail delivery software.\r\n\r\nA message that you sent could not be delivered to one or more of its\r\nrecipients. This is a permanent error. The following address(es) failed:\r\n\r\n  ${recipient}\r\n    host mx.${domain} [192.0.2.9]\r\n    SMTP error from remote mail server after RCPT TO:<${recipient}>:\r\n    ${said}\r\n\r\n------ This is a copy of the message, including all the headers. ------\r\n\r\nMessage-ID: <${original.messageId}>\r\nTo: ${recipient}\r\n`;
  }
}
