import type { IdentityReason } from '../../../shared/domain/identity/judge-pair.ts';
import type { Manner } from '../../../shared/domain/names/manner.ts';
import type { StoredPerson } from './store.ts';
import type { LastLetter } from './writing-store.ts';

export type LinkDecision = 'same' | 'different' | 'review';

/** A decision about two addresses, or a question; `a` < `b`. */
export interface StoredLink {
  readonly a: string;
  readonly b: string;
  readonly decision: LinkDecision;
  readonly by: 'auto' | 'user';
  /** 0 to 1; 1 for what the user said. */
  readonly score: number;
  readonly reasons: readonly IdentityReason[];
  /** Epoch ms of the user's word; null for what follows from the letters. */
  readonly at: number | null;
}

/** How an address is used. Times are epoch ms. */
export interface AddressUse {
  readonly address: string;
  readonly lastReceived: number | null;
  readonly lastSent: number | null;
  readonly received: number;
  readonly sent: number;
}

/** One of the user's addresses that somebody writes to. */
export interface AliasUse {
  readonly address: string;
  readonly letters: number;
  /** Epoch ms. */
  readonly lastUsed: number;
}

export interface StoredManner {
  readonly manner: Manner;
  /** Of the newest letter it was read from; epoch ms, as is `readAt`. */
  readonly letterAt: number;
  readonly readAt: number;
}

/** Takes a change of the user's back, once. */
export type UndoToken = number;

/**
 * Who is one person. What the letters prove is joined as they come and go; the user's word outranks it, hangs on addresses, and outlives
 * every rebuild of the people.
 */
export interface IdentityStore {
  /** From now on one person, whatever was decided before. Null where they are one already. */
  merge(a: string, b: string, now: number): UndoToken | null;
  /** Who they would be after `merge`, at `now` (epoch ms); nothing is kept. */
  preview(a: string, b: string, now: number): StoredPerson;
  /** A person of its own from now on; the others stay together. Null where it is alone already. */
  split(address: string, now: number): UndoToken | null;
  /** Two addresses are one person's or not; for an answer in the review. */
  decide(a: string, b: string, decision: 'same' | 'different', now: number): UndoToken | null;
  /** False where something else was decided about the same addresses since, or it was undone before. */
  undo(token: UndoToken): boolean;
  /** Questions for the user, likeliest first. */
  review(): readonly StoredLink[];
  linkOf(a: string, b: string): StoredLink | null;
  /** Every decision and question that names one of these addresses. */
  links(addresses: readonly string[]): readonly StoredLink[];
  /** The other addresses of whoever has this one. */
  othersOf(address: string): readonly string[];
  /** By last use, newest first. */
  addresses(personId: number): readonly AddressUse[];
  /** The newest address first, of everybody who has several: by person. */
  recentAddresses(): ReadonlyMap<number, readonly string[]>;
  /** Which of the user's addresses they write to, most used first. */
  aliases(personId: number): readonly AliasUse[];
  /** How the user writes to whom, by address. */
  manners(): ReadonlyMap<string, StoredManner>;
  mannerOf(addresses: readonly string[]): StoredManner | null;
  setManner(address: string, manner: StoredManner): void;
  /** The newest letters to them and nobody else, with where they lie. */
  sentLetters(personId: number, limit: number): readonly (LastLetter & { readonly at: number; readonly address: string })[];
  /** People who share the address, by name; empty where it is one person's. */
  peopleBehind(address: string): readonly string[];
  /** The name the user gives; no letter changes it. Null: the one most letters bear. */
  rename(addresses: readonly string[], name: string | null, now: number): void;
  /** The user's word on whether several people share it; null takes it back. */
  sayShared(address: string, shared: boolean | null): void;
}
