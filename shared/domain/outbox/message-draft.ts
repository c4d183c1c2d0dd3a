/** One recipient's mail before it becomes bytes. Plain text first; the HTML alternative is generated from it. */
export interface MessageDraft {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  /** LF line ends. */
  readonly text: string;
  /** BCP 47, for Content-Language and the HTML's lang. */
  readonly language: string;
  /** Without brackets. */
  readonly messageId: string;
  /** The letter this one continues, or null for a new thread. `references` are its own, oldest first, without brackets. */
  readonly continues: { readonly messageId: string; readonly references: readonly string[] } | null;
  /** Epoch ms of the first submission attempt; kept through retries (RFC 5322 §3.6.1). */
  readonly date: number;
  /** Minutes east of UTC where the user is at that moment. */
  readonly zoneOffset: number;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly content: Uint8Array }[];
  /** Only for announcements: where to write to hear no more (RFC 2369). Null on personal mail. */
  readonly unsubscribeAddress: string | null;
}

/** Characters that may not stand in a header value: they could start another header, or hide one. */
const CONTROL = /[\p{Cc}\u2028\u2029]/u;
/** Bidirectional controls make one text look like another (Trojan Source). */
const BIDI = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/;

export const DRAFT_PROBLEMS = [
  'control-characters',
  'bidi-characters',
  'no-subject',
  'no-text',
  'bad-address',
  'non-ascii-local-part',
] as const;
export type DraftProblem = (typeof DRAFT_PROBLEMS)[number];

/** What makes a draft unfit to become bytes: refused rather than mended, since what was approved is what goes. */
export function draftProblems(draft: MessageDraft): readonly DraftProblem[] {
  const headers = [draft.from.name, draft.to.name, draft.subject, ...draft.attachments.map(({ name }) => name)];
  const addresses = [draft.from.address, draft.to.address, ...(draft.unsubscribeAddress === null ? [] : [draft.unsubscribeAddress])];
  const problems: DraftProblem[] = [];
  const more = [draft.messageId, draft.language, ...draft.attachments.map(({ type }) => type)];
  if ([...headers, ...addresses, ...more].some(value => CONTROL.test(value))) problems.push('control-characters');
  if ([...headers, ...addresses].some(value => BIDI.test(value))) problems.push('bidi-characters');
  if (draft.subject.trim() === '') problems.push('no-subject');
  if (draft.text.trim() === '') problems.push('no-text');
  if (addresses.some(address => !/^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/.test(address))) problems.push('bad-address');
  // Without SMTPUTF8 at every hop (RFC 6531) such a mail bounces or is mangled.
  if (addresses.some(address => /\P{ASCII}/u.test(address.split('@')[0] ?? ''))) problems.push('non-ascii-local-part');
  return problems;
}

const KEPT_REFERENCES = 20;

/** References of an answer (RFC 5322 §3.6.4): the parent's and the parent; long threads keep their first and their last twenty. */
export function referencesOf(parent: { readonly messageId: string; readonly references: readonly string[] }): readonly string[] {
  const all = [...parent.references.filter(id => id !== parent.messageId), parent.messageId];
  const [first, ...rest] = all;
  return first === undefined || rest.length <= KEPT_REFERENCES ? all : [first, ...rest.slice(-KEPT_REFERENCES)];
}

/** `Re: ` once, whatever the thread has piled up in several languages. */
export const answerSubject = (subject: string): string =>
  `Re: ${subject.replace(/^(?:\s*(?:re|aw|sv|réf?|rép|antw|odp|vs|r)\s*(?:\[\d+\])?\s*:)+\s*/i, '')}`;
