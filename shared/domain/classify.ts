import { isAutoReplySubject, isMeetingAnswerSubject } from './auto-reply-subject.ts';
import { isBounceSubject } from './bounce-subject.ts';
import type { Classify, Direction, MessageKind, Rule, Verdict } from './letter.ts';
import type { IsMine } from './letter.ts';
import { shareReceived, shareSent } from './letter-share.ts';
import type { Mailbox, MessageHeader } from './message-header.ts';
import { deadEnd, isRelayName, senderRule } from './sender-rule.ts';

/** A letter to more people than this is a broadcast, not contact with any of them. */
export const MASS_RECIPIENTS = 10;

/** Equal letters are one object: there are as many as a letter may have recipients. */
const letters = new Map<string, Verdict>();

function letterOf(direction: Direction, share: string): Verdict {
  const key = direction + share;
  const known = letters.get(key);
  if (known) return known;
  const letter: Verdict = { kind: 'letter', rule: 'person', evidence: share, direction };
  letters.set(key, letter);
  return letter;
}

/**
 * What a message is, and why. The surest signs come first: reports about other mail, then automatic replies, lists and mailings by their
 * headers, then what the sender's address tells, then the number of recipients. Anything nothing speaks against is a letter.
 */
export const classify: Classify = (header, isMine, inSentFolder) => {
  const from = header.from[0];
  const direction: Direction = inSentFolder || (from !== undefined && isMine(from.address)) ? 'sent' : 'received';
  const verdict = (kind: MessageKind, rule: Rule, evidence: string): Verdict => ({ kind, rule, evidence: clip(evidence), direction });
  return (
    byContentType(header, verdict) ??
    byDeliverySender(header, direction, verdict) ??
    byBounceSubject(header, direction, verdict) ??
    byAutomation(header, isMine, verdict) ??
    byListHeaders(header, verdict) ??
    (direction === 'sent' ? bySentAddresses(header, isMine, verdict) : byReceivedAddresses(header, from, verdict)) ??
    letterOf(direction, direction === 'sent' ? shareSent(header, isMine) : shareReceived(header, isMine))
  );
};

type Judge = (kind: MessageKind, rule: Rule, evidence: string) => Verdict;

/** Only the top-level type is known: reports (RFC 6522) and bare calendar objects (RFC 5546) show there. */
function byContentType(header: MessageHeader, verdict: Judge): Verdict | null {
  const { contentType } = header;
  if (isType(contentType, 'multipart/report')) {
    const lower = contentType.toLowerCase();
    if (lower.includes('disposition-notification')) return verdict('receipt', 'read-receipt', 'report-type=disposition-notification');
    if (lower.includes('feedback-report')) return verdict('automated', 'delivery-report', 'report-type=feedback-report');
    return verdict('bounce', 'delivery-report', lower.includes('delivery-status') ? 'report-type=delivery-status' : 'multipart/report');
  }
  if (isType(contentType, 'text/calendar')) {
    const method = /method\s{0,4}=\s{0,4}"?([a-z-]{1,20})/i.exec(contentType)?.[1];
    return verdict('calendar', 'calendar', method ? `METHOD=${method.toUpperCase()}` : 'text/calendar');
  }
  if (isMeetingAnswerSubject(header.subject)) return verdict('calendar', 'calendar', 'Subject');
  const sender = header.sender[0]?.address;
  if (sender?.startsWith('calendar-notification@')) return verdict('calendar', 'calendar', `Sender: ${sender}`);
  return null;
}

function byDeliverySender(header: MessageHeader, direction: Direction, verdict: Judge): Verdict | null {
  const from = header.from[0];
  if (direction === 'sent' || !from || senderRule(from.address) !== 'delivery-report') return null;
  return verdict('bounce', 'delivery-report', from.address);
}

/** Before the automatic answers: mail systems mark their reports as auto-replied too, some without a sender (RFC 3834 §2 asks for both). */
function byBounceSubject(header: MessageHeader, direction: Direction, verdict: Judge): Verdict | null {
  if (direction === 'sent') return null;
  const isByMachine = header.returnPath === '<>' || header.autoSubmitted !== '' || !header.from[0]?.address.includes('@');
  return isByMachine && token(header.autoSubmitted) !== 'no' && isBounceSubject(header.subject)
    ? verdict('bounce', 'delivery-report', 'Subject')
    : null;
}

/** Mailing services name a list too; but theirs is sent to each reader, where a discussion is sent to the list. */
function isMailing({ feedbackId, listUnsubscribe, precedence, to }: MessageHeader, isMine: IsMine): boolean {
  if (precedence !== '' && token(precedence) === 'list') return false;
  return feedbackId !== '' || (listUnsubscribe !== '' && to.length === 1 && to.some(({ address }) => isMine(address)));
}

/** RFC 3834 and what came before it. */
function byAutomation(header: MessageHeader, isMine: IsMine, verdict: Judge): Verdict | null {
  const auto = header.autoSubmitted === '' ? '' : token(header.autoSubmitted);
  if (auto === 'auto-replied') return verdict('auto-reply', 'auto-submitted', 'Auto-Submitted: auto-replied');
  if (header.autoReplyMark) return verdict('auto-reply', 'auto-reply-mark', 'X-Autoreply');
  const precedence = header.precedence === '' ? '' : token(header.precedence);
  if (precedence === 'auto_reply' || precedence === 'auto-reply') return verdict('auto-reply', 'precedence', `Precedence: ${precedence}`);
  if (isAutoReplySubject(header.subject)) return verdict('auto-reply', 'auto-reply-subject', 'Subject');
  if (header.returnPath === '<>') return verdict('bounce', 'null-return-path', 'Return-Path');
  // A list server may mark what people write through it as auto-generated: the list is what to name.
  if (header.listId !== '')
    return verdict(isMailing(header, isMine) ? 'newsletter' : 'list', 'list-id', `List-Id: ${listName(header.listId)}`);
  if (auto === '' || auto === 'no') return null;
  // Exchange's out-of-office answers of rules with a subject of their own, and ticket systems: they answer a letter, and ask for no answer.
  const isExchange = header.inReplyTo !== '' && header.autoResponseSuppress !== '' && header.listUnsubscribe === '';
  // How Notes titles an absence; without Auto-Submitted it may be about a car.
  const isAnswer = isExchange || /^auto\s?:/i.test(header.subject);
  return verdict(isAnswer ? 'auto-reply' : 'automated', 'auto-submitted', `Auto-Submitted: ${auto}`);
}

/** Proton and Fastmail put the field on what their people write, too. */
const PERSONAL_FEEDBACK = /:(?:user:proton|fastmail)$/i;

function byListHeaders(header: MessageHeader, verdict: Judge): Verdict | null {
  if (header.listUnsubscribe !== '') return verdict('newsletter', 'list-unsubscribe', 'List-Unsubscribe');
  if (header.precedence !== '') {
    const precedence = token(header.precedence);
    if (precedence === 'list') return verdict('list', 'precedence', 'Precedence: list');
    if (precedence === 'bulk' || precedence === 'junk') return verdict('newsletter', 'precedence', `Precedence: ${precedence}`);
  }
  if (header.feedbackId !== '' && !PERSONAL_FEEDBACK.test(header.feedbackId)) return verdict('newsletter', 'feedback-id', 'Feedback-ID');
  // [MS-OXCMAIL] §2.1.3.2.19; "None" asks for nothing.
  if (header.autoResponseSuppress !== '' && token(header.autoResponseSuppress) !== 'none') {
    return verdict('automated', 'auto-response-suppress', 'X-Auto-Response-Suppress');
  }
  return null;
}

function byReceivedAddresses(header: MessageHeader, from: Mailbox | undefined, verdict: Judge): Verdict | null {
  if (!from?.address.includes('@')) return verdict('automated', 'no-sender', 'From');
  const rule = senderRule(from.address);
  if (rule !== null) return verdict('automated', rule, from.address);
  if (isRelayName(from.name)) return verdict('automated', 'relay', from.name);
  const sender = header.sender[0];
  if (sender && sender !== from && senderRule(sender.address) === 'no-reply') return verdict('automated', 'no-reply', sender.address);
  if (isBounceAddress(header.returnPath)) return verdict('automated', 'verp', header.returnPath);
  // No To and no Cc at all is how a Bcc-only message arrives where the header was left out (RFC 5322 §3.6.3).
  if (header.undisclosed || header.to.length + header.cc.length === 0) return verdict('mass', 'undisclosed-recipients', 'To');
  return byNumber([header.to, header.cc], verdict);
}

/** The envelope of mail sent by the thousand names a machine that counts what comes back; SRS and BATV, of people's mail, look otherwise. */
const BOUNCE_ADDRESS = /^<?(?:bounces?|bounced|msprvs1)[-_+.=][^@]*@|^<?[^@]+[-+_]bounces?@|^<?bounces?@/i;
const isBounceAddress = (returnPath: string): boolean => returnPath.length > 2 && BOUNCE_ADDRESS.test(returnPath);

function bySentAddresses(header: MessageHeader, isMine: IsMine, verdict: Judge): Verdict | null {
  const { to, cc, bcc } = header;
  const total = to.length + cc.length + bcc.length;
  if (total === 0) return verdict('mass', 'undisclosed-recipients', 'To');
  if (total > MASS_RECIPIENTS) return byNumber([to, cc, bcc], verdict);
  let nobody: string | null = null;
  for (const list of [to, cc, bcc]) {
    for (const { address } of list) {
      if (isMine(address)) continue;
      if (deadEnd(address) === null) return null;
      nobody ??= address;
    }
  }
  const rule = nobody === null ? null : deadEnd(nobody);
  if (nobody !== null && rule !== null) return verdict(rule === 'list-id' ? 'list' : 'automated', rule, nobody);
  return verdict('own', 'own-address', (to[0] ?? cc[0] ?? bcc[0])?.address ?? '');
}

function byNumber(lists: readonly (readonly Mailbox[])[], verdict: Judge): Verdict | null {
  let count = 0;
  for (const list of lists) count += list.length;
  if (count <= MASS_RECIPIENTS) return null;
  const distinct = new Set(lists.flatMap(list => list.map(mailbox => mailbox.address))).size;
  return distinct > MASS_RECIPIENTS ? verdict('mass', 'mass-recipients', String(distinct)) : null;
}

/** Compares the last letter first, which is enough for nearly all mail (multipart/alternative, text/plain). */
function isType(contentType: string, type: string): boolean {
  const last = type.length - 1;
  return (contentType.charCodeAt(last) | 0x20) === type.charCodeAt(last) && contentType.slice(0, type.length).toLowerCase() === type;
}

/** The keyword before any parameter or comment: "auto-replied (vacation)" → "auto-replied". */
function token(value: string): string {
  const end = value.search(/[;,(\s]/);
  return (end < 0 ? value : value.slice(0, end)).slice(0, 40).toLowerCase();
}

/** The identifier in angle brackets of a List-Id (RFC 2919 §3), else all of it. */
function listName(listId: string): string {
  const open = listId.lastIndexOf('<');
  const close = listId.indexOf('>', open);
  return open >= 0 && close > open ? listId.slice(open + 1, close) : listId;
}

const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>]/gu;
const LIMIT = 5_000;
const LONGEST_KEPT = 160;
const clipped = new Map<string, string>();

/** Header text is hostile: what is shown is short, on one line, and cannot turn the writing direction. Remembers, since lists repeat. */
function clip(text: string): string {
  let result = clipped.get(text);
  if (result === undefined) {
    const safe = text.slice(0, LONGEST_KEPT).replace(UNSAFE, '').trim();
    result = safe.length > 80 ? `${safe.slice(0, 79)}…` : safe;
    if (clipped.size >= LIMIT) clipped.clear();
    if (text.length <= LONGEST_KEPT) clipped.set(text, result);
  }
  return result;
}
