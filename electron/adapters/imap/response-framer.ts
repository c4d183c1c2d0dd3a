import { ExpectedError } from '../../backend/expected-error.ts';
import { INCOMPLETE, OTHER, RowReader } from './fetch-row.ts';
import { LIMITS } from './limits.ts';

/** Receives the rows of a running header FETCH. */
export interface RowSink {
  /** `data[start..end)` is the header block; valid only during the call. */
  row(uid: number, internalDate: number | null, data: Buffer, start: number, end: number): void;
  tooLong(uid: number): void;
  /** Whether rows wait for their consumer; then `drain` is awaited before anything more is read. */
  readonly full: boolean;
  drain(): Promise<void>;
  /** All rows of what was received so far were handed over; not awaited work may be flushed here. */
  received(): void | Promise<void>;
}

const LF = 10;
const CR = 13;
const BRACE = 125;
/** Enough to see `{n}` with more digits than a literal may have. */
const TAIL = 32;
/** Bytes in which nearly every row fits. */
const USUAL_ROW = 2_048;

const hostile = (reason: string): ExpectedError => new ExpectedError('server-error', { reason });

async function awaitAll(first: Promise<void>, rest: Generator<Promise<void>, void>): Promise<void> {
  await first;
  for (const wait of rest) await wait;
}

/** Bytes of the literal a line ending announces, -1 where it announces none (RFC 9051 §4.3). The ending includes its line feed. */
function announcedLiteral(ending: string): number {
  const match = /(\{?)(\d+)\}\r?\n$/.exec(ending);
  if (!match) return -1;
  // Digits as far as one looks: imapflow might see a brace further back. Nobody honest pads that much.
  if (match[1] === '') {
    if (match.index === 0 && ending.length >= TAIL) throw hostile('literal-announcement');
    return -1;
  }
  return Number(match[2]);
}

/**
 * Follows the responses of one connection by their framing alone, lines and announced literals, in front of imapflow's parser. While a header
 * FETCH runs, rows of the expected shape are taken out and read here; every other byte goes on unchanged and in order. Limits are enforced on all of
 * it, so that nothing grows however a server behaves.
 */
export class ResponseFramer {
  /** May be raised for commands whose answer is one long line. */
  lineLimit: number = LIMITS.line;
  #sink: RowSink | null = null;
  readonly #rows = new RowReader();
  #held: Buffer[] = [];
  #heldBytes = 0;
  #wanted = 0;
  #inLiteral = 0;
  #inLine = false;
  #lineBytes = 0;
  #ending = '';
  #passed = 0;
  #responses = 0;
  #responseBytes = 0;
  #tookRow = false;
  /** UID of a row whose block is too long, while its bytes are thrown away. */
  #skipping = 0;
  #skipBytes = 0;

  /** Whether a row was handed over since this was last asked. */
  tookRow(): boolean {
    const took = this.#tookRow;
    this.#tookRow = false;
    return took;
  }

  /** Called before each command, and when something came that it asked for: answers are counted from here. */
  begin(): void {
    this.#passed = 0;
    this.#responses = 0;
  }

  /** Rows go to `sink` until the function returned is called. */
  capture(sink: RowSink): () => void {
    this.#sink = sink;
    return () => {
      if (this.#sink === sink) this.#sink = null;
    };
  }

  get capturing(): boolean {
    return this.#sink !== null || this.#heldBytes > 0 || this.#skipping > 0;
  }

  /** Follows bytes that all go to imapflow. Throws ExpectedError where a limit is passed. */
  follow(chunk: Buffer): void {
    for (let at = 0; at < chunk.length;) at = this.#response(chunk, at);
  }

  /**
   * Takes rows out of `chunk` and gives the rest to `forward`, which resolves when imapflow is done with it, so that order is kept. Returns a promise
   * only where something must be waited for. Fails with ExpectedError where a limit is passed.
   */
  take(chunk: Buffer, forward: (part: Buffer) => Promise<void>): void | Promise<void> {
    const waits = this.#takeRows(chunk, forward);
    const first = waits.next();
    if (!first.done) return awaitAll(first.value, waits);
  }

  *#takeRows(chunk: Buffer, forward: (part: Buffer) => Promise<void>): Generator<Promise<void>, void> {
    if (this.#heldBytes > 0 && this.#stillWaiting(chunk)) return;
    let data = chunk;
    let at = 0;
    if (this.#heldBytes > 0) {
      at = this.#completed(chunk);
      if (at === 0) data = Buffer.concat([...this.#held, chunk]);
      this.#held = [];
      this.#heldBytes = 0;
    }
    let passFrom = at;
    while (at < data.length) {
      if (this.#skipping > 0) {
        at = this.#skip(data, at);
        passFrom = at;
        if (this.#skipping > 0) break;
        continue;
      }
      const next = this.#inLine || this.#inLiteral > 0 || !this.#sink ? OTHER : this.#rows.read(data, at);
      if (next === OTHER) {
        at = this.#response(data, at);
        continue;
      }
      if (passFrom < at) {
        yield forward(data.subarray(passFrom, at));
        passFrom = at;
        // The part forwarded may have ended the command: then this is not a row to take.
        if (!this.#sink) continue;
      }
      if (next === INCOMPLETE) {
        this.#hold(data.subarray(at), this.#rows.wanted);
        passFrom = data.length;
        break;
      }
      if (this.#rows.tooLong) {
        if (this.#rows.literal > LIMITS.literal) throw hostile('literal-too-long');
        this.#skipping = this.#rows.uid;
        this.#skipBytes = this.#rows.literal;
      } else this.#sink?.row(this.#rows.uid, this.#rows.internalDate, data, this.#rows.blockStart, this.#rows.blockEnd);
      this.#tookRow = true;
      at = next;
      passFrom = next;
      if (this.#sink?.full) yield this.#sink.drain();
    }
    if (passFrom < at) yield forward(data.subarray(passFrom, at));
    const flushed = this.#sink?.received();
    if (flushed) yield flushed;
  }

  #stillWaiting(chunk: Buffer): boolean {
    const enough = this.#wanted > 0 ? chunk.length >= this.#wanted : chunk.includes(LF) || this.#heldBytes + chunk.length > LIMITS.rowHead;
    if (enough || !this.#sink) return false;
    this.#held.push(chunk);
    this.#heldBytes += chunk.length;
    this.#wanted = Math.max(0, this.#wanted - chunk.length);
    return true;
  }

  /** Completes the row held with the few bytes it lacks, so that the whole chunk need not be copied. Returns where the row ends in `chunk`, or 0. */
  #completed(chunk: Buffer): number {
    if (!this.#sink || this.#skipping > 0) return 0;
    const joined = Buffer.concat([...this.#held, chunk.subarray(0, this.#wanted > 0 ? this.#wanted + 1 : USUAL_ROW)]);
    const end = this.#rows.read(joined, 0);
    if (end < 0 || this.#rows.tooLong) return 0;
    this.#tookRow = true;
    this.#sink.row(this.#rows.uid, this.#rows.internalDate, joined, this.#rows.blockStart, this.#rows.blockEnd);
    return end - this.#heldBytes;
  }

  #hold(part: Buffer, wanted: number): void {
    this.#held = [part];
    this.#heldBytes = part.length;
    this.#wanted = wanted;
  }

  /** Throws away the block of a row that is too long, then reads the end of its line. */
  #skip(data: Buffer, start: number): number {
    const taken = Math.min(this.#skipBytes, data.length - start);
    this.#skipBytes -= taken;
    const at = start + taken;
    if (this.#skipBytes > 0 || at === data.length) return at;
    const end = this.#rows.tail(data, at);
    if (end === INCOMPLETE) {
      this.#hold(data.subarray(at), 0);
      return data.length;
    }
    if (end === OTHER) throw hostile('row-after-long-header');
    this.#sink?.tooLong(this.#skipping);
    this.#skipping = 0;
    return end;
  }

  /** Follows one response from `start`, or the rest of one begun; returns where it ends, or the end of the data. */
  #response(data: Buffer, start: number): number {
    let at = start;
    while (at < data.length) {
      if (this.#inLiteral > 0) {
        const taken = Math.min(this.#inLiteral, data.length - at);
        this.#inLiteral -= taken;
        at += taken;
        this.#count(taken);
        continue;
      }
      const lineEnd = data.indexOf(LF, at);
      const stop = lineEnd < 0 ? data.length : lineEnd + 1;
      this.#lineBytes += stop - at;
      this.#count(stop - at);
      if (this.#lineBytes > this.lineLimit) throw hostile('line-too-long');
      if (lineEnd < 0) {
        this.#ending = (this.#ending + data.toString('latin1', Math.max(at, stop - TAIL), stop)).slice(-TAIL);
        this.#inLine = true;
        return stop;
      }
      const literal = this.#literalAtLineEnd(data, at, lineEnd);
      if (literal > LIMITS.literal) throw hostile('literal-too-long');
      this.#ending = '';
      this.#lineBytes = 0;
      this.#inLine = literal >= 0;
      this.#inLiteral = Math.max(0, literal);
      at = stop;
      if (literal < 0) {
        this.#responseBytes = 0;
        if (++this.#responses > LIMITS.responses) throw hostile('answer-too-long');
        return at;
      }
    }
    return at;
  }

  #literalAtLineEnd(data: Buffer, start: number, lineEnd: number): number {
    if (this.#ending === '') {
      const last = data[lineEnd - 1] === CR ? lineEnd - 2 : lineEnd - 1;
      if (last < start || data[last] !== BRACE) return -1;
    }
    const ending = this.#ending + data.toString('latin1', Math.max(start, lineEnd - TAIL), lineEnd + 1);
    return announcedLiteral(ending.slice(-TAIL - 1));
  }

  #count(bytes: number): void {
    this.#passed += bytes;
    this.#responseBytes += bytes;
    if (this.#responseBytes > this.lineLimit + LIMITS.literal) throw hostile('response-too-long');
    if (this.#passed > LIMITS.command) throw hostile('answer-too-long');
  }
}
