import type { Mailbox, MessageHeader } from '../../../shared/domain/message-header.ts';

export const ME = 'marie@dupont.example';

/** "Name <a@b>" or "a@b". */
export function mailbox(text: string): Mailbox {
  const match = /^(.*?)\s*<(.*)>$/.exec(text);
  return match ? { name: match[1] ?? '', address: (match[2] ?? '').toLowerCase() } : { name: '', address: text.toLowerCase() };
}

type Given = Partial<Omit<MessageHeader, 'from' | 'sender' | 'to' | 'cc' | 'bcc'>> & {
  readonly [K in 'from' | 'sender' | 'to' | 'cc' | 'bcc']?: readonly string[] | undefined;
};

/** A letter from Paul to me, changed as given. */
export function aMessage(given: Given = {}): MessageHeader {
  const boxes = (texts: readonly string[]): Mailbox[] => texts.map(mailbox);
  return {
    uid: 1,
    internalDate: Date.UTC(2026, 10, 2, 9),
    date: Date.UTC(2026, 10, 2, 9),
    messageId: '1@martin.example',
    inReplyTo: '',
    subject: 'Re: déjeuner jeudi ?',
    returnPath: '<paul@martin.example>',
    deliveredTo: [],
    contentType: 'multipart/alternative; boundary="x"',
    listId: '',
    listUnsubscribe: '',
    autoSubmitted: '',
    precedence: '',
    autoResponseSuppress: '',
    feedbackId: '',
    autoReplyMark: false,
    undisclosed: false,
    ...given,
    from: boxes(given.from ?? ['Paul Martin <paul@martin.example>']),
    sender: boxes(given.sender ?? []),
    to: boxes(given.to ?? [ME]),
    cc: boxes(given.cc ?? []),
    bcc: boxes(given.bcc ?? []),
  };
}
