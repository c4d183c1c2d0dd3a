import type { MessageHeader } from '../../shared/domain/message-header.ts';

/** A message that says nothing of itself; tests add what matters. */
export const EMPTY_HEADER: MessageHeader = {
  uid: 0,
  internalDate: null,
  date: null,
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
};
