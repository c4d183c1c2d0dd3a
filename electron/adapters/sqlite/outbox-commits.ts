import type { Database } from './database.ts';

/**
 * Decides when what the outbox writes is on the disk. A commit costs a good part of a submission on a fast line, so an answer of the server is
 * left open for the moment until the next mail is claimed, in the same turn of the event loop, and goes in that commit. A crash in that moment
 * leaves the mail handed over, as a crash just before the answer came does.
 */
export class OutboxCommits {
  readonly #db: Database;
  #isFull = false;
  /** Something survives the end of the process, but perhaps not a power cut. */
  #isUnsynced = false;
  #isOpen = false;
  #failure: unknown = null;

  constructor(db: Database) {
    this.#db = db;
    this.#wait(true);
  }

  /** On the disk when this returns. */
  durably<T>(work: () => T): T {
    this.flush();
    if (this.#db.isInTransaction) return this.#db.transaction(work);
    this.#wait(true);
    const result = this.#db.transaction(work);
    this.#isUnsynced = false;
    return result;
  }

  /** Survives the end of the process, but perhaps not a power cut before the next durable write. */
  lazily<T>(work: () => T): T {
    if (!this.#isOpen) {
      if (this.#db.isInTransaction) return this.#db.transaction(work);
      this.#wait(false);
      this.#isUnsynced = true;
      return this.#db.transaction(work);
    }
    this.#isOpen = false;
    return this.#db.complete(work);
  }

  /** Committed with the next write, or alone before this turn of the event loop ends. */
  withTheNext<T>(work: () => T): T {
    if (this.#isOpen) return this.#joined(work);
    if (this.#db.isInTransaction) return this.#db.transaction(work);
    this.#wait(false);
    this.#isUnsynced = true;
    const result = this.#db.leaveOpen(work);
    this.#isOpen = true;
    setImmediate(() => this.#flushLater());
    return result;
  }

  /** Commits what waits for the next write. Throws where that failed, now or when nobody was there to hear of it. */
  flush(): void {
    const failure = this.#failure;
    this.#failure = null;
    if (failure !== null) throw failure;
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#db.complete(() => {});
  }

  /** Puts on the disk what is not there yet; `touch` is any write. */
  sync(touch: () => void): void {
    this.flush();
    if (this.#isUnsynced) this.durably(touch);
  }

  #joined<T>(work: () => T): T {
    try {
      return this.#db.leaveOpen(work);
    } catch (error) {
      this.#isOpen = false;
      throw error;
    }
  }

  #flushLater(): void {
    try {
      this.flush();
    } catch (error) {
      this.#failure = error;
    }
  }

  /** Whether a commit waits for the disk. */
  #wait(full: boolean): void {
    if (full === this.#isFull) return;
    this.#db.exec(full ? 'PRAGMA synchronous = FULL' : 'PRAGMA synchronous = NORMAL');
    this.#isFull = full;
  }
}
