import type { Register, TemplateLanguage } from '../templates/template-values.ts';
import type { ContactIndex } from './discretion/contact-index.ts';
import type { Guard } from './finding.ts';
import type { Gesture } from './gesture.ts';

/** What is about to be sent. Quotes of earlier letters are to be left out of `text`, or kept behind `newText` by the caller. */
export interface Draft {
  readonly subject: string;
  readonly text: string;
  /** The text of attachments that have one: plain text, vCard, CSV, PDF. */
  readonly attachments: readonly string[];
}

/** How the user usually writes to somebody, from their own past letters; null where those do not tell. */
export interface UsualManner {
  readonly language: TemplateLanguage | null;
  readonly register: Register | null;
  /** First line and last words as the user writes them. */
  readonly greeting: string | null;
  readonly signOff: string | null;
  /** Median of words a letter, mine to them and theirs to me. */
  readonly myWords: number | null;
  readonly theirWords: number | null;
}

export interface GuardSettings {
  readonly isOn: Readonly<Record<Guard, boolean>>;
  /** Days within which a second ask on the same matter is one too many. */
  readonly askOnceDays: number;
  /** How many gestures in a row that are all asks make one more worth a question. */
  readonly asksInRow: number;
  /** A draft this many times longer than usual is worth a notice. */
  readonly lengthFactor: number;
}

export const DEFAULT_GUARDS: GuardSettings = {
  isOn: {
    'ask-once': true,
    discretion: true,
    register: true,
    space: true,
    sensitive: true,
    values: true,
    language: true,
    greeting: true,
    length: true,
  },
  askOnceDays: 90,
  asksInRow: 3,
  lengthFactor: 3,
};

/** What is known of the reader and of the user. */
export interface DraftContext {
  /** Lower-cased addresses the mail goes to: their own details are no secret to them. */
  readonly recipients: readonly string[];
  readonly space: 'professional' | 'friends' | null;
  readonly usual: UsualManner | null;
  readonly contacts: ContactIndex | null;
  /** The ledger with this reader, any order. */
  readonly gestures: readonly Gesture[];
  /** The user's own sensitive words. */
  readonly ownWords: readonly string[];
  /** What the user stands for, a line each; null for a letter to one person, which needs no theme. */
  readonly values: readonly string[] | null;
  readonly settings: GuardSettings;
  /** Epoch ms. */
  readonly now: number;
}
