import type { MessageHeader } from '../../../shared/domain/message-header.ts';
import type { HeaderBatch, SkippedRow, UidRange } from '../../backend/ports/mail.ts';
import { parseHeaderBlock } from './header-block.ts';
import { LIMITS } from './limits.ts';
import type { MailboxDirectory } from './mailbox-directory.ts';
import type { RowSink } from './response-framer.ts';
import type { SlowRow } from './slow-row.ts';

/**
 * Rows handed over at once: enough for one transaction to be worth its cost, and few enough to be young garbage when it is done. With 2,000 a whole
 * scan took a sixth more CPU, most of it for copying rows that were about to die.
 */
const BATCH_ROWS = 250;
/** On a slow line rows are handed over at least this often, so that the window shows life. */
const BATCH_MS = 250;

/** Collects the rows of one header FETCH and hands them over in batches; a promise from the consumer holds the stream back. */
export class HeaderBatches implements RowSink {
  readonly #range: UidRange;
  readonly #directory: MailboxDirectory;
  readonly #onBatch: (batch: HeaderBatch) => void | Promise<void>;
  readonly #maximum: number;
  #rows: MessageHeader[] = [];
  #skipped: SkippedRow[] = [];
  #total = 0;
  #handedOver = performance.now();
  /** No further batches: the caller has stopped, or its consumer failed. */
  #ended = false;
  #error: unknown;
  #failed = false;
  readonly #overflow: () => void;
  readonly #onFailure: () => void;
  readonly #hold: (work: () => Promise<void>) => Promise<void>;

  constructor(options: {
    range: UidRange;
    directory: MailboxDirectory;
    onBatch: (batch: HeaderBatch) => void | Promise<void>;
    /** Rows one command may give. */
    maximum: number;
    /** Called when there are more. */
    overflow: () => void;
    /** Called when the consumer failed. */
    failed: () => void;
    /** Runs the consumer with the watch for silence suspended. */
    hold: (work: () => Promise<void>) => Promise<void>;
  }) {
    this.#range = options.range;
    this.#directory = options.directory;
    this.#onBatch = options.onBatch;
    this.#maximum = options.maximum;
    this.#overflow = options.overflow;
    this.#onFailure = options.failed;
    this.#hold = options.hold;
  }

  get full(): boolean {
    return this.#rows.length + this.#skipped.length >= BATCH_ROWS;
  }

  row(uid: number, internalDate: number | null, data: Buffer, start: number, end: number): void {
    if (!this.#wants(uid)) return;
    this.#rows.push(parseHeaderBlock(data.toString('latin1', start, end), uid, internalDate, this.#directory));
  }

  tooLong(uid: number): void {
    if (this.#wants(uid)) this.#skipped.push({ uid, reason: 'too-long' });
  }

  async slowRow({ uid, internalDate, block }: SlowRow): Promise<void> {
    if (block === null) return;
    if (block.length > LIMITS.headerBlock) this.tooLong(uid);
    else this.row(uid, internalDate, block, 0, block.length);
    if (this.full) await this.drain();
  }

  received(): void | Promise<void> {
    if (performance.now() - this.#handedOver >= BATCH_MS) return this.drain();
  }

  /** Hands over what there is. A consumer's failure ends the batches and is thrown by `finish`. */
  async drain(): Promise<void> {
    if (this.#rows.length === 0 && this.#skipped.length === 0) return;
    const batch: HeaderBatch = { rows: this.#rows, skipped: this.#skipped };
    this.#rows = [];
    this.#skipped = [];
    if (this.#ended) return;
    try {
      const consumed = this.#onBatch(batch);
      if (consumed instanceof Promise) await this.#hold(() => consumed);
    } catch (error) {
      this.#failed = true;
      this.#error = error;
      this.#ended = true;
      this.#onFailure();
    }
    this.#handedOver = performance.now();
  }

  /** Drops what was not handed over and what still comes. */
  stop(): void {
    this.#ended = true;
    this.#rows = [];
    this.#skipped = [];
  }

  /** Hands over the rest; throws what the consumer threw. */
  async finish(): Promise<void> {
    await this.drain();
    if (this.#failed) throw this.#error;
  }

  #wants(uid: number): boolean {
    if (++this.#total > this.#maximum) {
      this.#overflow();
      return false;
    }
    return !this.#ended && uid >= this.#range.first && uid <= this.#range.last;
  }
}
