/** What a draft is looked at for. The first six may stop it for a question; the user sets each on or off. */
export const GUARDS = ['ask-once', 'discretion', 'register', 'space', 'sensitive', 'values', 'language', 'greeting', 'length'] as const;
export type Guard = (typeof GUARDS)[number];

/** `interrupt` opens a choice before the mail may go; `notice` is a line beside the text. Neither ever forbids. */
export type Severity = 'interrupt' | 'notice';

/** UTF-16 offsets into the text looked at, end excluded. */
export type Span = readonly [start: number, end: number];

export const SENSITIVE_SUBJECTS = ['politics', 'religion', 'health', 'gossip', 'third-person', 'anger', 'own-word'] as const;
export type SensitiveSubject = (typeof SENSITIVE_SUBJECTS)[number];

export const DETAILS = ['email', 'phone', 'postal'] as const;
export type DetailKind = (typeof DETAILS)[number];

/** What is said to the user, as a code and its parameters; `tact.finding` in the messages turns it into a sentence. */
export type FindingMessage =
  | {
      readonly code: 'asked-before';
      /** `day` is ISO. */
      readonly params: { readonly day: string; readonly subject: string };
    }
  | { readonly code: 'only-asks'; readonly params: { readonly asks: number; readonly day: string } }
  | {
      readonly code: 'detail-of-another';
      /** `contact` is the id the index was built with. */
      readonly params: { readonly contact: string; readonly name: string; readonly detail: DetailKind };
    }
  | { readonly code: 'other-register'; readonly params: { readonly usual: 'tu' | 'vous'; readonly said: 'tu' | 'vous' } }
  | { readonly code: 'formal-to-friend'; readonly params: { readonly words: string } }
  | { readonly code: 'familiar-at-work'; readonly params: { readonly words: string } }
  | { readonly code: 'sensitive'; readonly params: { readonly subject: SensitiveSubject } }
  | { readonly code: 'off-values'; readonly params: { readonly values: number } }
  | { readonly code: 'other-language'; readonly params: { readonly usual: 'fr' | 'en'; readonly said: 'fr' | 'en' } }
  | { readonly code: 'other-greeting'; readonly params: { readonly usual: string; readonly said: string } }
  | { readonly code: 'other-sign-off'; readonly params: { readonly usual: string; readonly said: string } }
  | {
      readonly code: 'much-longer';
      /** `whose`: whose usual length it is compared with. */
      readonly params: { readonly words: number; readonly usual: number; readonly whose: 'theirs' | 'mine' };
    };

export interface Finding {
  readonly guard: Guard;
  readonly severity: Severity;
  /** Which text the span is of; attachments are numbered as they came. */
  readonly part: { readonly kind: 'subject' } | { readonly kind: 'text' } | { readonly kind: 'attachment'; readonly index: number };
  readonly span: Span;
  /** The rule that fired, stable: what "why did I see this?" and dismissals refer to. */
  readonly rule: string;
  readonly message: FindingMessage;
  /** The sentence or words at the span, one short line, safe to show. */
  readonly evidence: string;
}
