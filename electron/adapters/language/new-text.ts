import EmailReplyParser from 'email-reply-parser';

const MAX_TEXT = 100_000;

/** Lines the library does not know as the start of a quote: Outlook in several languages, Danish and Chinese Gmail, Apple's forwards. */
const QUOTE_STARTS: readonly RegExp[] = [
  /^-{2,}\s*(?:original message|message d['’]origine|message transf[ée]r[ée]|forwarded message|ursprüngliche nachricht|mensaje original|messaggio originale)\s*-{2,}/im,
  /^_{10,}\s*$/m,
  /^(?:de|from|von|da)\s?:.{3,200}\n(?:envoy[ée]|sent|gesendet|enviado|inviato|date|to|à)\s?:/im,
  /^(?:den|d\.) .{5,80} skrev .{3,120}:\s*$/im,
  /^.{5,60}(?:写道|寫道)[:：]\s*$/m,
  /^(?:le|on|am|el|il) .{5,120}\n?.{0,120}(?:a [ée]crit|wrote|schrieb|escribi[óo]|ha scritto)\s?:\s*$/im,
];

/** What stands above the quotes: the writer's words and signature. */
export function withoutQuotes(text: string): string {
  let own = text.slice(0, MAX_TEXT).replaceAll('\r\n', '\n');
  for (const start of QUOTE_STARTS) {
    const at = own.search(start);
    if (at > 0) own = own.slice(0, at);
  }
  return own;
}

/** What the writer of a mail added: quotes, forwarded parts and the signature removed. */
export function newText(text: string): string {
  const own = withoutQuotes(text);
  const visible = new EmailReplyParser().read(own).getVisibleText();
  return visible.replace(/\n-- \n[\s\S]*$/, '').trim();
}
