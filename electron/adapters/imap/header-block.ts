import type { Mailbox, MessageHeader } from '../../../shared/domain/message-header.ts';
import { decodeRawValue } from './charset.ts';
import { cleanText } from './clean-text.ts';
import { decodeWords } from './encoded-words.ts';
import { parseHeaderDate } from './header-date.ts';
import { HEADER_FIELDS, type HeaderField } from './header-fields.ts';
import { LIMITS } from './limits.ts';
import { type MailboxDirectory, NO_MAILBOXES } from './mailbox-directory.ts';

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 13;
const LONGEST = Math.max(...HEADER_FIELDS.map(name => name.length));
const BY_LENGTH = Array.from({ length: LONGEST + 1 }, (_, length) => HEADER_FIELDS.filter(name => name.length === length));

/** The field named in `block[start..end)`, in any case; null for those not wanted. */
function fieldAt(block: string, start: number, end: number): HeaderField | null {
  let last = end;
  // White space before the colon is obsolete, not unknown (RFC 5322 §4.5.3).
  while (last > start && isBlank(block.charCodeAt(last - 1))) last--;
  const candidates = BY_LENGTH[last - start];
  if (candidates === undefined) return null;
  for (const name of candidates) {
    let i = 0;
    while (i < name.length && (block.charCodeAt(start + i) | 0x20) === name.charCodeAt(i)) i++;
    if (i === name.length) return name;
  }
  return null;
}

const UNREADABLE = /[^\x20-\x7e]/;
const bounded = (value: string, limit: number): string => (value.length > limit ? value.slice(0, limit) : value);
const rawValue = (value: string): string =>
  UNREADABLE.test(value) ? cleanText(decodeRawValue(value), LIMITS.rawValue) : bounded(value, LIMITS.rawValue);

/** The first `<…>` of an identification field without its brackets; the bare value of mailers that omit them. */
function messageIdOf(value: string): string {
  const open = value.indexOf('<');
  const close = value.indexOf('>', open + 1);
  const id = open >= 0 && close > open ? value.slice(open + 1, close) : value;
  return bounded(UNREADABLE.test(id) || id.includes(' ') ? cleanText(id, LIMITS.messageId).replaceAll(' ', '') : id, LIMITS.messageId);
}

const subjectOf = (value: string): string =>
  UNREADABLE.test(value) || value.includes('=?')
    ? cleanText(decodeWords(decodeRawValue(bounded(value, LIMITS.subject * 8))), LIMITS.subject)
    : bounded(value, LIMITS.subject);

const joined = (before: readonly Mailbox[], more: readonly Mailbox[]): readonly Mailbox[] =>
  before.length === 0 ? more : [...before, ...more].slice(0, LIMITS.addresses);

/**
 * Reads the header block of one message. Total: whatever the sender wrote gives a header, broken parts being empty. Of fields that may stand once, the
 * first counts; recipients of repeated fields are joined, since they did get the message.
 * @param block the bytes as latin1, one character a byte.
 */
export function parseHeaderBlock(block: string, uid: number, internalDate: number | null, directory: MailboxDirectory): MessageHeader {
  let from: readonly Mailbox[] = NO_MAILBOXES.mailboxes;
  let sender = from;
  let to = from;
  let cc = from;
  let bcc = from;
  let date: number | null = null;
  let messageId = '';
  let inReplyTo = '';
  let subject = '';
  let returnPath = '';
  let deliveredTo: readonly string[] = [];
  let contentType = '';
  let listId = '';
  let listUnsubscribe = '';
  let autoSubmitted = '';
  let precedence = '';
  let autoResponseSuppress = '';
  let feedbackId = '';
  let autoReplyMark = false;
  let undisclosed = false;

  let at = 0;
  for (let fields = 0; at < block.length && fields < LIMITS.fields; fields++) {
    const start = at;
    let lineEnd = block.indexOf('\n', at);
    if (lineEnd < 0) lineEnd = block.length;
    const colon = block.indexOf(':', start);
    const isField = colon > start && colon < lineEnd;
    let folded = false;
    let next = block.charCodeAt(lineEnd + 1);
    while (next === 32 || next === 9) {
      folded = true;
      lineEnd = block.indexOf('\n', lineEnd + 1);
      if (lineEnd < 0) lineEnd = block.length;
      next = block.charCodeAt(lineEnd + 1);
    }
    at = lineEnd + 1;
    if (!isField) continue;
    const field = fieldAt(block, start, colon);
    if (field === null) continue;
    let first = colon + 1;
    while (first < lineEnd && isBlank(block.charCodeAt(first))) first++;
    let last = lineEnd;
    while (last > first && isBlank(block.charCodeAt(last - 1))) last--;
    const written = block.slice(first, last);
    const value = folded ? written.replace(/[\r\n]+/g, '').trim() : written;

    switch (field) {
      case 'from':
        if (from.length === 0) from = directory.list(value).mailboxes;
        break;
      case 'sender':
        if (sender.length === 0) sender = directory.list(value).mailboxes;
        break;
      case 'to': {
        const list = directory.list(value);
        to = joined(to, list.mailboxes);
        undisclosed ||= list.emptyGroup;
        break;
      }
      case 'cc':
        cc = joined(cc, directory.list(value).mailboxes);
        break;
      case 'bcc':
        bcc = joined(bcc, directory.list(value).mailboxes);
        break;
      case 'date':
        date ??= parseHeaderDate(value);
        break;
      case 'message-id':
        messageId ||= messageIdOf(value);
        break;
      case 'in-reply-to':
        inReplyTo ||= messageIdOf(value);
        break;
      case 'subject':
        subject ||= subjectOf(value);
        break;
      case 'return-path':
        returnPath ||= rawValue(value);
        break;
      case 'delivered-to':
      case 'x-original-to': {
        const addresses = directory.list(value).mailboxes.map(mailbox => mailbox.address);
        deliveredTo = deliveredTo.length === 0 ? addresses : [...new Set([...deliveredTo, ...addresses])].slice(0, LIMITS.addresses);
        break;
      }
      case 'content-type':
        contentType ||= rawValue(value);
        break;
      case 'list-id':
        listId ||= rawValue(value);
        break;
      case 'list-unsubscribe':
        listUnsubscribe ||= rawValue(value);
        break;
      case 'auto-submitted':
        autoSubmitted ||= rawValue(value);
        break;
      case 'precedence':
        precedence ||= rawValue(value);
        break;
      case 'x-auto-response-suppress':
        autoResponseSuppress ||= rawValue(value);
        break;
      case 'feedback-id':
        feedbackId ||= rawValue(value);
        break;
      case 'x-autoreply':
      case 'x-autorespond':
        autoReplyMark = true;
        break;
    }
  }
  return {
    uid,
    internalDate,
    date,
    messageId,
    inReplyTo,
    from,
    sender,
    to,
    cc,
    bcc,
    subject,
    returnPath,
    deliveredTo,
    contentType,
    listId,
    listUnsubscribe,
    autoSubmitted,
    precedence,
    autoResponseSuppress,
    feedbackId,
    autoReplyMark,
    undisclosed,
  };
}
