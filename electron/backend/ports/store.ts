import type { Evidence, LetterRow } from '../../../shared/contract/shapes.ts';
import type { FolderRole, FolderRoleSource } from '../../../shared/domain/folder-role.ts';
import type { Rule, SenderChoice, Verdict } from '../../../shared/domain/letter.ts';
import type { MessageHeader } from '../../../shared/domain/message-header.ts';
import type { TouchChannel } from '../../../shared/domain/agenda/channel.ts';
import type { TieHealth, TieSummary } from '../../../shared/domain/tie.ts';
import type { AccountSettings } from '../../../shared/contract/shapes.ts';
import type { ConversationStore } from './conversation-store.ts';
import type { FactsStore } from './facts-store.ts';
import type { IdentityStore } from './identity-store.ts';
import type { SkippedRow, UidRange } from './mail.ts';
import type { RecordStore } from './record-store.ts';
import type { ReportsStore } from './reports-store.ts';
import type { TiePast } from './tie-past.ts';

export interface StoredAccount {
  readonly id: number;
  readonly settings: AccountSettings;
  /** Epoch ms. */
  readonly lastScan: number | null;
}

export interface StoredFolder {
  readonly id: number;
  readonly accountId: number;
  readonly path: string;
  readonly role: FolderRole;
  readonly roleSource: FolderRoleSource;
  /** 0 while never opened. */
  readonly uidValidity: number;
  /** Every UID below it is held, skipped or in `pending`. 0 while nothing was planned. */
  readonly uidNext: number;
  readonly highestModSeq: string | null;
  readonly messages: number;
  /** Rows held. */
  readonly read: number;
  /** The UIDs still to be read, as windows, newest first; empty when complete. */
  readonly pending: readonly UidRange[];
}

export interface FolderCheckpoint {
  readonly uidValidity: number;
  readonly uidNext: number;
  readonly highestModSeq: string | null;
  readonly messages: number;
  readonly pending: readonly UidRange[];
}

export interface ScannedMessage {
  readonly header: MessageHeader;
  readonly verdict: Verdict;
  /** The sane date (epoch ms): Date, or INTERNALDATE where that cannot be. */
  readonly date: number;
}

export interface StoredPerson {
  readonly id: number;
  readonly name: string;
  readonly addresses: readonly string[];
  readonly summary: TieSummary;
  readonly health: TieHealth;
  /** Several people write from it: a group, whose health says nothing. */
  readonly isShared: boolean;
  /** At a domain of the user's own. */
  readonly isColleague: boolean;
  /** Null for people; else the rule that hid the sender, and its proof. */
  readonly hiddenBecause: Rule | null;
  readonly hiddenEvidence: string | null;
}

/** A contact beyond mail. Times are epoch ms. */
export interface StoredTouch {
  readonly id: number;
  readonly address: string;
  readonly channel: TouchChannel;
  readonly at: number;
  readonly note: string;
  /** UID of the calendar event it was read from; null where the user said it. */
  readonly invitation: string | null;
}

/**
 * The database. Synchronous: it lives in the worker beside the parser. A letter held by several folders (moved, Gmail labels, two
 * accounts) counts once and leaves when its last copy leaves. Summary rows are updated as messages come and go and always equal a
 * rebuild from scratch. Throws `ExpectedError` with database-*, disk-full, folder-not-writable.
 */
export interface Store {
  accounts: {
    list(): readonly StoredAccount[];
    add(settings: AccountSettings): StoredAccount;
    /** From now on signed in to in this way. */
    setAuth(id: number, auth: 'password' | 'oauth'): void;
    /** Removes it with its folders, messages and the people nobody else brings. */
    remove(id: number): void;
    scanned(id: number, at: number): void;
  };
  folders: {
    list(accountId: number): readonly StoredFolder[];
    get(id: number): StoredFolder | null;
    /** Creates or updates by path; a role of source `user` is never overwritten by a weaker source. */
    upsert(accountId: number, path: string, role: FolderRole, source: FolderRoleSource): StoredFolder;
    setRole(id: number, role: FolderRole, source: FolderRoleSource): StoredFolder;
    checkpoint(id: number, checkpoint: FolderCheckpoint): void;
    /** Drops all its messages (UIDVALIDITY changed, or the folder is skipped or gone). */
    clear(id: number): void;
    remove(id: number): void;
  };
  /** One transaction: messages of one folder, what was skipped, and the checkpoint. Returns how many were new. UIDs already held are ignored. */
  ingest(folderId: number, messages: readonly ScannedMessage[], skipped: readonly SkippedRow[], checkpoint: FolderCheckpoint): number;
  /** Dates messages of a folder anew, in one transaction: those held under their UIDs are as if they had come with the dates given now. */
  redate(folderId: number, messages: readonly ScannedMessage[]): void;
  /** Before and after a first scan: indexes are built late, which is twice as fast. Safe to call at any time; a crash between loses nothing. */
  beginBulk(): void;
  endBulk(): void;
  expunge(folderId: number, ranges: readonly UidRange[]): number;
  /** Held UIDs of a folder, ascending ranges. */
  uids(folderId: number): readonly UidRange[];
  skipped(accountId: number): readonly { folder: string; uid: number; reason: string }[];
  /** My own addresses: accounts, From of sent mail, Delivered-To. */
  mine: {
    list(): readonly string[];
    has(address: string): boolean;
    add(address: string, source: 'account' | 'sent' | 'delivered-to'): boolean;
  };
  /**
   * Reclassifies what depends on an address having become mine: its letters no longer count as contact. Called after `mine.add` returned true.
   */
  reclaim(address: string): void;
  people: {
    /** Health as of `now`. Hidden senders only if asked. Unsorted beyond "most urgent first". */
    list(now: number, hidden: boolean): readonly StoredPerson[];
    byId(id: number, now: number): StoredPerson | null;
    byAddress(address: string, now: number): StoredPerson | null;
    letters(id: number, limit: number): readonly LetterRow[];
    evidence(id: number, now: number): Evidence;
    /**
     * Whether letters were exchanged with whoever has this address after `since` (epoch ms), by any of their addresses: `received` where
     * one came, else `sent` where only the user wrote. Letters with these Message-IDs (the outbox's own) are left out.
     */
    exchangedSince(address: string, since: number, ownIds: readonly string[]): 'received' | 'sent' | null;
    count(): { shown: number; hidden: number };
  };
  facts: FactsStore;
  reports: ReportsStore;
  records: RecordStore;
  conversations: ConversationStore;
  /** The user's word about senders: it hangs on addresses and beats every rule. */
  senders: {
    /** What was said last of whoever has these addresses (normalised). */
    choiceOf(addresses: readonly string[]): SenderChoice | null;
    /** Counts all their mail accordingly, held and still to come. Null takes the word back. */
    choose(addresses: readonly string[], choice: SenderChoice | null, at: number): void;
  };
  /** Letters, by Message-ID without brackets, that a server proved not to have reached an address: no contact with it. */
  neverArrived(letters: readonly { readonly messageId: string; readonly address: string }[]): void;
  /** Contacts beyond mail: they count in the summaries of the people as letters both ways. Kept by address. */
  touches: {
    /** Null where this meeting was noted before. */
    log(touch: Omit<StoredTouch, 'id'>): StoredTouch | null;
    /** Newest first. */
    of(addresses: readonly string[]): readonly StoredTouch[];
    remove(id: number, now: number): boolean;
    /** Takes a removal back. */
    restore(id: number): boolean;
  };
  identity: IdentityStore;
  past: TiePast;
  messageCount(): number;
  close(): void;
}
