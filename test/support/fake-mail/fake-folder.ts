import type { FolderStatus, UidRange } from '../../../electron/backend/ports/mail.ts';
import type { MessageHeader } from '../../../shared/domain/message-header.ts';

/** A folder as an IMAP server keeps it: UIDs only grow, MODSEQ counts every change. */
export class FakeFolder {
  readonly specialUse: string | null;
  uidValidity = 1;
  uidNext = 1;
  /** Whole messages, for those that have more than headers. */
  readonly sources = new Map<number, Uint8Array>();
  /** Minutes east of UTC that a message's Date header names, where it does. */
  readonly clocks = new Map<number, number>();
  #modSeq = 1;
  #messages = new Map<number, MessageHeader>();
  #expunged: { uid: number; modSeq: number }[] = [];

  constructor(specialUse: string | null = null) {
    this.specialUse = specialUse;
  }

  deliver(header: Omit<MessageHeader, 'uid'>, uid = this.uidNext): number {
    this.#messages.set(uid, { ...header, uid });
    this.uidNext = uid + 1;
    this.#modSeq += 1;
    return uid;
  }

  expunge(...uids: readonly number[]): void {
    this.#modSeq += 1;
    for (const uid of uids) if (this.#messages.delete(uid)) this.#expunged.push({ uid, modSeq: this.#modSeq });
  }

  /** What a server does that lost its index: same messages, new numbers. */
  renumber(): void {
    const messages = [...this.#messages.values()];
    this.uidValidity += 1;
    this.uidNext = 1;
    this.#messages = new Map();
    this.#expunged = [];
    for (const message of messages) this.deliver(message);
  }

  /** A flag was set somewhere: nothing of interest. */
  touch(): void {
    this.#modSeq += 1;
  }

  uids(): number[] {
    return [...this.#messages.keys()].toSorted((a, b) => a - b);
  }

  rows({ first, last }: UidRange): MessageHeader[] {
    return this.uids().flatMap(uid => (uid >= first && uid <= last ? (this.#messages.get(uid) ?? []) : []));
  }

  vanishedSince(modSeq: number): number[] {
    return this.#expunged.filter(one => one.modSeq > modSeq).map(({ uid }) => uid);
  }

  status(condstore: boolean): FolderStatus {
    const { uidValidity, uidNext } = this;
    return { uidValidity, uidNext, messages: this.#messages.size, highestModSeq: condstore ? String(this.#modSeq) : null };
  }
}
