/** Header fields the scan reads. Each name comes back with every single row, so none is here without a rule that needs it. */
export const HEADER_FIELDS = [
  'from',
  'sender',
  'to',
  'cc',
  'bcc',
  'date',
  'message-id',
  'in-reply-to',
  'subject',
  'return-path',
  'delivered-to',
  'x-original-to',
  'content-type',
  'list-id',
  'list-unsubscribe',
  'auto-submitted',
  'precedence',
  'x-auto-response-suppress',
  'feedback-id',
  'x-autoreply',
  'x-autorespond',
] as const;
export type HeaderField = (typeof HEADER_FIELDS)[number];

/** The items of the header FETCH as they stand on the wire; the benchmark's raw socket asks for the very same. */
export const HEADER_FETCH_ITEMS = `(UID INTERNALDATE BODY.PEEK[HEADER.FIELDS (${HEADER_FIELDS.join(' ')})])`;
