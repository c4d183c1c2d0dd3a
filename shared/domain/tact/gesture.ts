import type { Span } from './finding.ts';

export const GESTURE_KINDS = ['give', 'ask', 'thank', 'share', 'introduce'] as const;
export type GestureKind = (typeof GESTURE_KINDS)[number];

/** Who made the gesture: the user, or the other. */
export type GestureDirection = 'from-me' | 'from-them';

export const GESTURE_STATES = ['open', 'answered', 'declined', 'closed'] as const;
export type GestureState = (typeof GESTURE_STATES)[number];

/** Languages there are rules in. */
export type TactLanguage = 'fr' | 'en';

/** Something a letter seems to say, for the user to confirm, correct or dismiss. */
export interface Proposal {
  /** Where in the text; UTF-16 offsets. */
  readonly span: Span;
  /** The rule that fired, stable: dismissals teach by it. */
  readonly rule: string;
  /** The sentence, one short line safe to keep and show. At most 160 characters. */
  readonly evidence: string;
}

export interface GestureProposal extends Proposal {
  readonly kind: GestureKind;
  readonly direction: GestureDirection;
  /** What it is about, as the letter says it: at most 120 characters. */
  readonly subject: string;
}

/** A gesture of the ledger, as far as the rules need it. */
export interface Gesture {
  readonly kind: GestureKind;
  readonly direction: GestureDirection;
  readonly state: GestureState;
  readonly subject: string;
  /** Epoch ms. */
  readonly at: number;
}
