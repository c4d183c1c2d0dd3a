import PostalMime, { type Attachment, type Email } from 'postal-mime';

import type { ReturnedMail } from '../../../shared/domain/delivery/returned-mail.ts';

/** Bounces are small; what is larger is read only this far. */
const MAX_BYTES = 1024 * 1024;
/** No honest mail has a tenth of them; what a mail may hold would otherwise be worked through by every rule. */
const MAX_HEADERS = 2_000;

const decoder = new TextDecoder('utf-8', { fatal: false });

function textOf(attachment: Attachment): string {
  const { content } = attachment;
  const text = typeof content === 'string' ? content : decoder.decode(content);
  return text.replaceAll('\r\n', '\n');
}

const OPENS = /<(?:style|script|head)\b/gi;
const CLOSES = /<\/(?:style|script|head)>/gi;

/** Without what is never shown, in one pass over the text: a pattern that looks for each end anew takes minutes where none comes. */
function withoutHidden(html: string): string {
  const closes = [...html.matchAll(CLOSES)].map(({ index, 0: { length } }) => ({ from: index, end: index + length }));
  let next = 0;
  let at = 0;
  let shown = '';
  for (const { index } of html.matchAll(OPENS)) {
    if (index < at) continue;
    while ((closes[next]?.from ?? Infinity) < index) next += 1;
    const close = closes[next];
    if (!close) break;
    shown += `${html.slice(at, index)} `;
    at = close.end;
  }
  return shown + html.slice(at);
}

/** HTML kept readable for phrase rules only: tags out, the commonest entities in. Never shown. */
const plain = (html: string): string =>
  withoutHidden(html)
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d)[^<>]{0,200}>/gi, '\n')
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');

/** A multipart whose boundary never comes holds no part: its body is still the server's word. */
function textOfMail(raw: Uint8Array, mail: Email): string {
  if (mail.text?.trim()) return mail.text.replaceAll('\r\n', '\n');
  if (mail.html?.trim() || mail.attachments.length > 0) return plain(mail.html ?? '');
  const whole = decoder.decode(raw.subarray(0, MAX_BYTES)).replaceAll('\r\n', '\n');
  return whole.slice(Math.max(0, whole.indexOf('\n\n')));
}

/**
 * Cuts a raw message into what the delivery rules read.
 * @param raw the message as the server sent it (RFC 5322 bytes); anything past 1 MiB is not looked at
 */
export async function readReturnedMail(raw: Uint8Array): Promise<ReturnedMail> {
  const mail = await PostalMime.parse(raw.subarray(0, MAX_BYTES), {
    forceRfc822Attachments: true,
    maxNestingDepth: 20,
    maxHeadersSize: 512 * 1024,
  });
  const headers = new Map<string, string[]>();
  for (const { key, value } of mail.headers.slice(0, MAX_HEADERS)) {
    const same = headers.get(key);
    if (same) same.push(value);
    else headers.set(key, [value]);
  }
  // postal-mime gives raw header values; the two that rules read as words are taken decoded.
  if (mail.subject) headers.set('subject', [mail.subject]);
  if (mail.from) headers.set('from', [`${mail.from.name} <${mail.from.address ?? ''}>`]);
  const parts = (type: RegExp): string[] => mail.attachments.filter(a => type.test(a.mimeType)).map(textOf);
  return {
    headers,
    text: textOfMail(raw, mail),
    statusParts: parts(/^message\/(?:global-)?delivery-status$/i),
    feedbackParts: parts(/^message\/feedback-report$/i),
    originals: parts(/^(?:message\/(?:rfc822|global)|text\/(?:rfc822|global)-headers|message\/partial)$/i).map(
      text => text.split('\n\n', 1)[0] ?? '',
    ),
  };
}
