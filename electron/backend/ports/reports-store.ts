import type { MessageKind } from '../../../shared/domain/letter.ts';

/** A received report about delivery, or an automatic answer, as the scan took it. */
export interface ReportRow {
  readonly uid: number;
  readonly kind: MessageKind;
  /** Epoch ms. */
  readonly at: number;
  /** '' where it has no sender. */
  readonly from: string;
  /** Tells the message from every other, in whatever folder it lies. */
  readonly messageKey: number;
}

/** UIDs looked through; nothing where `high < low`. */
export interface LookedThrough {
  readonly low: number;
  readonly high: number;
}

/** Which held messages may tell a fact, and what else must be known to believe them. */
export interface ReportsStore {
  /** Null where the folder is new, or another by now. */
  lookedThrough(folderId: number, uidValidity: number): LookedThrough | null;
  setLookedThrough(folderId: number, uidValidity: number, range: LookedThrough): void;
  highestUid(folderId: number): number;
  /** With a UID above `uid`, ascending; automatic answers only since `since` (epoch ms). */
  above(folderId: number, uid: number, since: number, most: number): readonly ReportRow[];
  /** With a UID below `uid`, descending. */
  below(folderId: number, uid: number, since: number, most: number): readonly ReportRow[];
  /**
   * Whom the user's own letter with this Message-ID (no brackets) went to, Bcc included; empty where it is none of theirs. `mayBe`: addresses
   * it may have gone to, which help to find it.
   */
  sentTo(messageId: string, mayBe: readonly string[]): readonly string[];
  /** Whether the user wrote to this very address within `days` before `at` (epoch ms). */
  isWrittenTo(address: string, at: number, days: number): boolean;
  /** When the newest letter came from this very address, epoch ms. */
  lastLetterFrom(address: string): number | null;
}
