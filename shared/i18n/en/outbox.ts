import type { DeliveryGroup } from '../../domain/outbox/delivery-group.ts';
import type { DeliveryReason } from '../../domain/outbox/reasons.ts';

const GROUPS: Record<DeliveryGroup, string> = {
  waiting: 'Waiting',
  sending: 'Sending',
  'needs-answer': 'Needs your answer',
  sent: 'Sent',
  'not-sent': 'Not sent',
};

const REASONS: Record<DeliveryReason, string> = {
  late: 'Its time has passed. Send it now, or leave it?',
  'replied-since': 'They wrote to you after you approved this. Read it first; it may need other words.',
  'written-to-since': 'You wrote to them yourself after you approved this.',
  'restored-database': 'Your data may come from a backup, and your Sent folder does not tell whether this left since.',
  'clock-moved': 'The computer’s clock was moved.',
  'policy-reply': 'The server refused it as unwanted mail, not because of the recipient. Look at the text before you try again.',
  'account-paused': 'Sending from this mailbox is paused.',
  'campaign-paused': 'Paused with the rest.',
  'duplicate-address': 'Another mail went to this address within a day.',
  'bytes-unreadable': 'Its text was changed outside Fil Rouge and can no longer be read. Leave it, and write it again.',
  'address-refused': 'The server does not accept mail for this address. Check it.',
  'message-refused': 'The server refused this message. Its answer says why.',
  'retries-spent': 'The server put it off for two days.',
  'asked-not-to-write': 'They asked not to be written to.',
  'dead-address': 'This address no longer works.',
  resting: 'You wrote twice; the next word is theirs.',
  'line-dropped': 'The line dropped after sending. Probably sent; your Sent folder does not tell.',
  'cancelled-by-user': 'You cancelled it.',
  'marked-sent-by-user': 'You marked it as sent.',
  'new-copy-by-user': 'You sent a new copy instead.',
};

/** What is said of mail on its way. */
export const outbox = {
  group: (group: DeliveryGroup): string => GROUPS[group],
  reason: (reason: DeliveryReason): string => REASONS[reason],
  /** The one question nobody else can answer. `time`: of the drop, as in 9:02. */
  unknown: (time: string): string => `The line dropped after sending. Probably sent at ${time}; your Sent folder does not tell.`,
  decisions: { sent: 'Mark as sent', again: 'Send again', cancel: 'Do not send' },
  paused: {
    quota: 'The provider’s daily limit is reached. Sending goes on by itself tomorrow.',
    'sign-in': 'The server refused the password for sending. Enter it again.',
    blocked: 'The server refuses mail from this mailbox. Ask your provider, then resume.',
    user: 'You paused sending from this mailbox.',
  },
  filesSent: {
    unknown: 'Not known yet; a test mail to yourself will tell.',
    server: 'The server leaves the copy in Sent.',
    'server-renames': 'The server leaves the copy in Sent, under an identifier of its own.',
    us: 'Fil Rouge leaves the copy in Sent.',
    'no-folder': 'This mailbox has no Sent folder; no copy is kept there.',
  },
  stopped: 'Nothing goes out for now, and nothing is lost: sending goes on by itself once this is mended.',
  elsewhere: 'Another Fil Rouge on this data is sending; it goes on there.',
  selfTest: {
    subject: '[TEST] Fil Rouge can send',
    text: 'This is a test mail that you sent to yourself with Fil Rouge.\n\nIf you read it, sending works. You can delete it.',
  },
  columns: { id: 'No.', address: 'Address', state: 'State', when: 'When', why: 'Why' },
  empty: 'Nothing is waiting and nothing was sent.',
  ran: (waiting: number): string => (waiting === 0 ? 'Nothing is waiting.' : `${waiting.toLocaleString('en')} still waiting.`),
  nextAt: (when: string): string => `The next is due ${when}.`,
  resolved: { sent: 'Marked as sent.', again: 'It will be sent.', cancel: 'It will not be sent.' },
  resolvedAll: (count: number, waiting: number): string =>
    [
      count === 1 ? 'One mail is decided.' : `${count.toLocaleString('en')} mails are decided.`,
      waiting === 0 ? '' : ` ${waiting.toLocaleString('en')} still being looked for in Sent.`,
    ].join(''),
  oneDecision: 'Say one of --sent, --again, --cancel.',
};
