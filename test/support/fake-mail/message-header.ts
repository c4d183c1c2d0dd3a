import type { Mailbox, MessageHeader } from '../../../shared/domain/message-header.ts';

const interned = new Map<string, Mailbox>();

/** Equal addresses give the same object, as the real reader does. */
export function mailbox(address: string, name = ''): Mailbox {
  const key = `${name} <${address}>`;
  const known = interned.get(key) ?? { address, name };
  interned.set(key, known);
  return known;
}

/** A plain letter; say only what matters. */
export function messageHeader(more: Partial<MessageHeader> & { readonly uid: number }): MessageHeader {
  return {
    internalDate: Date.UTC(2026, 0, 1),
    date: Date.UTC(2026, 0, 1),
    messageId: '',
    inReplyTo: '',
    from: [],
    sender: [],
    to: [],
    cc: [],
    bcc: [],
    subject: '',
    returnPath: '',
    deliveredTo: [],
    contentType: '',
    listId: '',
    listUnsubscribe: '',
    autoSubmitted: '',
    precedence: '',
    autoResponseSuppress: '',
    feedbackId: '',
    autoReplyMark: false,
    undisclosed: false,
    ...more,
  };
}
