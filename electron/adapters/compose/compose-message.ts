import { domainToASCII } from 'node:url';
import MailComposer from 'nodemailer/lib/mail-composer';
import { headerDate } from '../../../shared/domain/outbox/header-date.ts';
import { draftProblems, referencesOf, type MessageDraft } from '../../../shared/domain/outbox/message-draft.ts';
import type { Composed } from '../../backend/ports/composer.ts';
import { htmlAlternative } from './html-alternative.ts';

const asciiDomain = (address: string): string => {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1)) || address.slice(at + 1)}`;
};

/** The subject is what tells such a mail from any other (RFC 2369 §3.2, RFC 6068 §2). */
const unsubscribeUri = (address: string): string =>
  `<mailto:${asciiDomain(address).replace(/[%?&#]/g, encodeURIComponent)}?subject=unsubscribe>`;

/**
 * The bytes of one mail, CRLF line ends, made once and used for SMTP and for the Sent copy alike. No X-Mailer, no Precedence, no
 * Auto-Submitted: the user approved it, it is their letter (RFC 3834 §5).
 */
export async function composeMessage(draft: MessageDraft): Promise<Composed> {
  const problems = draftProblems(draft);
  if (problems.length > 0) return { ok: false, problems };
  const composer = new MailComposer({
    // Nothing in a draft names a file or an address to load from.
    disableFileAccess: true,
    disableUrlAccess: true,
    from: { name: draft.from.name, address: asciiDomain(draft.from.address) },
    to: { name: draft.to.name, address: asciiDomain(draft.to.address) },
    subject: draft.subject,
    text: draft.text.replace(/\r?\n/g, '\r\n'),
    html: htmlAlternative(draft.text, draft.language).replaceAll('\n', '\r\n'),
    messageId: `<${draft.messageId}>`,
    date: headerDate(draft.date, draft.zoneOffset),
    headers: {
      'Content-Language': draft.language,
      ...(draft.unsubscribeAddress === null ? {} : { 'List-Unsubscribe': unsubscribeUri(draft.unsubscribeAddress) }),
    },
    ...(draft.continues
      ? {
          inReplyTo: `<${draft.continues.messageId}>`,
          references: referencesOf(draft.continues)
            .map(id => `<${id}>`)
            .join(' '),
        }
      : {}),
    attachments: draft.attachments.map(({ name, type, content }) => ({ filename: name, contentType: type, content: Buffer.from(content) })),
    newline: 'windows',
  });
  const raw = await composer.compile().build();
  return { ok: true, raw: raw.subarray(-2).toString('latin1') === '\r\n' ? raw : Buffer.concat([raw, Buffer.from('\r\n')]) };
}
