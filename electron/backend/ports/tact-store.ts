import type { Attachment } from '../../../shared/contract/attachments.ts';
import type { ContactCard } from '../../../shared/domain/records/person-record.ts';
import type { AnnouncementStep } from '../../../shared/domain/tact/announcement-plan.ts';
import type { Guard } from '../../../shared/domain/tact/finding.ts';
import type { Gesture } from '../../../shared/domain/tact/gesture.ts';
import type { GuardDecision } from '../../../shared/domain/tact/guard-decision.ts';
import type { IntroductionState } from '../../../shared/domain/tact/introduction.ts';
import type { Service } from '../../../shared/domain/tact/thanks-owed.ts';
import type { Verdicts } from '../../../shared/domain/tact/taught.ts';
import type { Willing } from '../../../shared/domain/tact/willing.ts';
import type { LetterPlace } from './writing-store.ts';

// Everything is kept by address, lower case, and outlives the messages and every rebuild of the people. Times are epoch ms.

/** Where a line comes from: the rule and the sentence, and the letter with the rule as one name (`source`), proposed once for ever. */
export interface Read {
  readonly evidence: string;
  /** Null where the user said it. */
  readonly rule: string | null;
  readonly source: string | null;
}

export type Standing = 'proposed' | 'confirmed' | 'dismissed';

export interface StoredGesture extends Gesture, Read {
  readonly id: number;
  readonly address: string;
  readonly standing: Standing;
  /** When the user last said something of it. */
  readonly decidedAt: number | null;
}

export interface StoredThanks extends Read {
  readonly id: number;
  /** '' where only a name is known. */
  readonly address: string;
  readonly name: string;
  readonly service: Service;
  readonly subject: string;
  readonly at: number;
  readonly state: 'open' | 'done' | 'closed' | 'dismissed';
}

export interface StoredPromise extends Read {
  readonly id: number;
  readonly address: string;
  readonly subject: string;
  readonly at: number;
  /** Null where no day was named. */
  readonly due: number | null;
  readonly state: 'open' | 'kept' | 'dismissed';
}

export interface StoredNeed extends Read {
  readonly id: number;
  readonly kind: 'need' | 'offer' | 'link';
  /** Null: the user's own. */
  readonly address: string | null;
  readonly text: string;
  readonly at: number;
  readonly state: 'proposed' | 'open' | 'met' | 'dismissed';
}

/** What came back for a question, a sentence of it at most. */
export interface Heard {
  readonly at: number;
  readonly evidence: string;
  readonly reading: Willing;
}

export interface StoredIntroduction {
  readonly id: number;
  readonly a: string;
  readonly b: string;
  readonly reason: string;
  readonly state: IntroductionState;
  /** The outbox's name for the question whose answer is awaited. */
  readonly campaign: string | null;
  readonly heard: (Heard & { readonly from: 'a' | 'b' }) | null;
  readonly createdAt: number;
  readonly introducedAt: number | null;
  readonly helped: boolean | null;
}

export interface StoredParked {
  readonly id: number;
  readonly about: string;
  readonly recipient: string;
  readonly accountId: number;
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly state: 'parked' | 'asking' | 'agreed' | 'declined' | 'sent' | 'given-up';
  readonly campaign: string | null;
  readonly heard: Heard | null;
  readonly createdAt: number;
}

export interface StoredDecision {
  readonly id: number;
  readonly at: number;
  readonly guard: Guard;
  readonly rule: string;
  readonly decision: GuardDecision;
  readonly recipient: string;
  readonly about: string | null;
  readonly evidence: string;
}

export interface StoredAnnouncement {
  readonly id: number;
  readonly news: string;
  readonly createdAt: number;
  /** In order. */
  readonly people: readonly {
    readonly address: string;
    readonly step: AnnouncementStep;
    readonly first: boolean;
    readonly toldAt: number | null;
  }[];
}

/** What is kept of the way a letter was written. */
export interface LetterManner {
  readonly address: string;
  readonly direction: 'sent' | 'received';
  readonly at: number;
  /** Of its new text; null where it could not be read. */
  readonly words: number | null;
  /** The line the user ended with, before their name. */
  readonly signOff: string | null;
}

/** A message of a network's own, which is no letter: where it lies and the number that stands for it. */
export interface NetworkNotice extends LetterPlace {
  readonly letter: number;
  /** The address it came from. */
  readonly from: string;
}

export interface TactStore {
  gestures: {
    /** Newest first; of these addresses, or of everybody. */
    list(addresses?: readonly string[]): readonly StoredGesture[];
    get(id: number): StoredGesture | null;
    /** Null where the same source told it before, whatever became of it. */
    add(gesture: Omit<StoredGesture, 'id'>): StoredGesture | null;
    change(
      id: number,
      change: Partial<Pick<StoredGesture, 'kind' | 'direction' | 'subject' | 'state' | 'standing' | 'decidedAt'>>,
    ): StoredGesture | null;
  };
  thanks: {
    list(): readonly StoredThanks[];
    add(thanks: Omit<StoredThanks, 'id'>): boolean;
    set(id: number, state: StoredThanks['state']): boolean;
  };
  promises: {
    list(): readonly StoredPromise[];
    add(promise: Omit<StoredPromise, 'id'>): boolean;
    set(id: number, state: StoredPromise['state']): boolean;
  };
  needs: {
    /** Newest first. */
    list(): readonly StoredNeed[];
    get(id: number): StoredNeed | null;
    add(need: Omit<StoredNeed, 'id'>): StoredNeed | null;
    change(id: number, change: Partial<Pick<StoredNeed, 'state' | 'text'>>): StoredNeed | null;
  };
  /** How often what each rule proposed was confirmed and dismissed. */
  verdicts(): Verdicts;
  /** Which of these letters were not looked at yet. */
  unread(letters: readonly number[]): ReadonlySet<number>;
  read(letter: number, reading: LetterManner): void;
  /** How the newest letters either way with these addresses were; of those that were looked at. */
  manners(addresses: readonly string[], most: number): readonly LetterManner[];
  /** Messages from addresses of this domain, newest first, that were not looked at yet. */
  notices(domain: string, since: number, most: number): readonly NetworkNotice[];
  /** What the address book says of how to reach people beside mail; by address. */
  cards(): ReadonlyMap<string, Pick<ContactCard, 'phones' | 'places'>>;
  introductions: {
    /** Newest first. */
    list(): readonly StoredIntroduction[];
    get(id: number): StoredIntroduction | null;
    add(introduction: Omit<StoredIntroduction, 'id'>): StoredIntroduction;
    /** Compare-and-set by the state; false where it is another by now. */
    change(id: number, from: IntroductionState, change: Partial<Omit<StoredIntroduction, 'id' | 'a' | 'b' | 'createdAt'>>): boolean;
  };
  parked: {
    list(): readonly StoredParked[];
    get(id: number): StoredParked | null;
    add(parked: Omit<StoredParked, 'id'>): StoredParked;
    /** Compare-and-set like `introductions.change`. */
    change(id: number, from: StoredParked['state'], change: Partial<Pick<StoredParked, 'state' | 'campaign' | 'heard'>>): boolean;
  };
  decisions: {
    /** Newest first, a thousand at most. */
    list(recipients?: readonly string[]): readonly StoredDecision[];
    add(decision: Omit<StoredDecision, 'id'>): void;
  };
  announcements: {
    list(): readonly StoredAnnouncement[];
    get(id: number): StoredAnnouncement | null;
    add(announcement: Omit<StoredAnnouncement, 'id'>): StoredAnnouncement;
    /** Puts them into a step, or out of it; where they are not in it, at its end. `first`: should not learn it from others. */
    place(id: number, address: string, step: AnnouncementStep | null, first: boolean): void;
    first(id: number, address: string, first: boolean): void;
    told(id: number, address: string, at: number | null): void;
    remove(id: number): boolean;
  };
}
