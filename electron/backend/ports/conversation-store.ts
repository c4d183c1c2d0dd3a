import type { LetterReading } from '../../../shared/domain/conversations/awaiting.ts';
import type { ConversationLetter } from '../../../shared/domain/conversations/conversation.ts';
import type { AddressUse } from '../../../shared/domain/situation/new-domain.ts';

/** A letter with where it lies, and what was concluded from it. */
export interface StoredLetter extends ConversationLetter {
  readonly folderId: number;
  readonly uid: number;
  /** Of who wrote it, or of the first it went to. */
  readonly address: string;
  /** Null while it was not read. */
  readonly reading: LetterReading | null;
}

/** The organisation and the title of the newest signature seen of an address. */
export interface StoredSignature {
  readonly organisation: string | null;
  readonly title: string | null;
  /** Epoch ms of the letter that bears it. */
  readonly letterAt: number;
}

/** Letters by the numbers that stand for them, and what is known of each beside: readings, ticks. Neither texts nor subjects are in it. */
export interface ConversationStore {
  /** Changes with anything that may change an answer. */
  version(): string;
  /** Counted letters of people who are shown, sent or received at `from` (epoch ms) or later. */
  since(from: number): readonly StoredLetter[];
  /** The newest letters with one person, as if they were with nobody else. */
  ofPerson(personId: number, most: number): readonly StoredLetter[];
  /** `root`: what the first of its References stands for, from the same reading. */
  read(letter: number, reading: LetterReading, firstReference: string | null, now: number): void;
  /** How many of the letters read ask something, and what changes with any reading. */
  readings(): { readonly asking: number; readonly version: string };
  ticks: {
    /** When each was ticked, epoch ms. */
    all(): ReadonlyMap<number, number>;
    set(letter: number, at: number): void;
    remove(letter: number): void;
  };
  signatures: {
    get(address: string): StoredSignature | null;
    set(address: string, signature: StoredSignature): void;
  };
  /** How somebody is called and written to; null for nobody. */
  person(id: number): { readonly name: string; readonly address: string } | null;
  /** Received letters of these addresses, by address. */
  uses(addresses: readonly string[]): readonly AddressUse[];
  /** The addresses of each person who has several, and of people who bear one full name: who may be somewhere else by now. */
  movable(): readonly (readonly string[])[];
}
