/** Header fields the scan reads. Each name comes back with every single row, so none is here without a rule that needs it. */
export const HEADER_FIELDS = [
  'From',
  'Sender',
  'To',
  'Cc',
  'Bcc',
  'Date',
  'Message-ID',
  'In-Reply-To',
  'Subject',
  'Return-Path',
  'Delivered-To',
  'X-Original-To',
  'Content-Type',
  'List-Id',
  'List-Unsubscribe',
  'Auto-Submitted',
  'Precedence',
  'X-Auto-Response-Suppress',
  'Feedback-ID',
  'X-Autoreply',
  'X-Autorespond',
] as const;

/** The items of the header FETCH as they stand on the wire; the benchmark's raw socket asks for the very same. */
export const HEADER_FETCH_ITEMS = `(UID INTERNALDATE BODY.PEEK[HEADER.FIELDS (${HEADER_FIELDS.join(' ')})])`;
