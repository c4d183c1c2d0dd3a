import { INTERNAL_DATE_LENGTH, parseInternalDate } from './internal-date.ts';
import { LIMITS } from './limits.ts';

/** More bytes are needed to say. `RowReader.wanted` tells how many at least. */
export const INCOMPLETE = -1;
/** Not a row of the expected shape: imapflow's parser is to read it. */
export const OTHER = -2;

const LF = 10;
const CR = 13;
const SPACE = 32;
const QUOTE = 34;
const OPEN = 40;
const CLOSE = 41;

const FETCH = Buffer.from(' FETCH (');
const UID = Buffer.from('UID ');
const INTERNALDATE = Buffer.from('INTERNALDATE "');
const SECTION = Buffer.from('BODY[HEADER.FIELDS (');
const SECTION_END = Buffer.from(')] {');
/** Items some servers add unasked: value is a number, or a flat list without strings. */
const NUMBERS = ['X-GM-MSGID ', 'RFC822.SIZE '].map(name => Buffer.from(name));
const FLAT_LISTS = ['MODSEQ (', 'FLAGS (', 'EMAILID (', 'THREADID ('].map(name => Buffer.from(name));

const startsWith = (data: Buffer, at: number, word: Buffer): boolean => {
  for (let i = 0; i < word.length; i++) if (data[at + i] !== word[i]) return false;
  return true;
};

const isFieldNameByte = (byte: number): boolean =>
  byte === SPACE ||
  byte === 45 ||
  (byte >= 48 && byte <= 57) ||
  (byte >= 65 && byte <= 90) ||
  (byte >= 97 && byte <= 122) ||
  byte === QUOTE;

/**
 * Recognises, at the start of a response, `* n FETCH (UID … INTERNALDATE "…" BODY[HEADER.FIELDS (…)] {n}` with its literal and what follows it, in any
 * order of items, and nothing else. The fields describe the last row read; one object serves all rows, so that a row costs no allocation.
 */
export class RowReader {
  uid = 0;
  internalDate: number | null = null;
  /** The header block: `data[blockStart..blockEnd)`. */
  blockStart = 0;
  blockEnd = 0;
  /** Bytes missing, at least, after INCOMPLETE; 0 where a line end is missing. */
  wanted = 0;
  #section: Buffer | null = null;
  #literal = -1;
  #at = 0;

  /**
   * @returns index after the row, INCOMPLETE or OTHER. A row whose block passes the limit comes back as the index of its literal (`tooLong` true).
   */
  read(data: Buffer, start: number): number {
    this.uid = 0;
    this.internalDate = null;
    this.#literal = -1;
    const head = this.#head(data, start);
    if (head < 0) return head;
    const lineEnd = data.indexOf(LF, head);
    if (lineEnd < 0) return this.#missingLineEnd(data.length - start);
    if (this.#items(data, head, lineEnd) !== 'literal') return OTHER;
    this.blockStart = lineEnd + 1;
    this.blockEnd = this.blockStart + this.#literal;
    if (this.tooLong) return this.uid > 0 ? this.blockStart : OTHER;
    if (this.blockEnd + 2 > data.length) {
      this.wanted = this.blockEnd + 2 - data.length;
      return INCOMPLETE;
    }
    return this.tail(data, this.blockEnd);
  }

  get tooLong(): boolean {
    return this.#literal > LIMITS.headerBlock;
  }

  get literal(): number {
    return this.#literal;
  }

  /** Reads what follows the literal: more items, `)`, line end. */
  tail(data: Buffer, start: number): number {
    if (data[start] === CLOSE && data[start + 1] === CR && data[start + 2] === LF) return this.uid > 0 ? start + 3 : OTHER;
    const lineEnd = data.indexOf(LF, start);
    if (lineEnd < 0) return this.#missingLineEnd(data.length - start);
    return this.#items(data, data[start] === SPACE ? start + 1 : start, lineEnd) === 'closed' && this.uid > 0 ? lineEnd + 1 : OTHER;
  }

  #missingLineEnd(length: number): number {
    this.wanted = 0;
    return length > LIMITS.rowHead ? OTHER : INCOMPLETE;
  }

  /** `* n FETCH (`: index after it. */
  #head(data: Buffer, start: number): number {
    const length = data.length;
    if (data[start] !== 42) return OTHER;
    if (start + 1 < length && data[start + 1] !== SPACE) return OTHER;
    let at = start + 2;
    while (at < length && (data[at] ?? 0) >= 48 && (data[at] ?? 0) <= 57) at++;
    if (at - start > 12 || (at === start + 2 && at < length)) return OTHER;
    for (const byte of FETCH) {
      if (at >= length) {
        this.wanted = 1;
        return INCOMPLETE;
      }
      if (data[at++] !== byte) return OTHER;
    }
    return at;
  }

  /** Reads items up to the literal announcement or the closing parenthesis at the end of the line. */
  #items(data: Buffer, start: number, lineEnd: number): 'literal' | 'closed' | 'other' {
    const end = data[lineEnd - 1] === CR ? lineEnd - 1 : lineEnd;
    this.#at = start;
    while (this.#at < end) {
      const at = this.#at;
      if (data[at] === CLOSE) return at + 1 === end ? 'closed' : 'other';
      if (startsWith(data, at, UID)) {
        if (this.uid > 0 || !this.#number(data, at + UID.length, end)) return 'other';
      } else if (startsWith(data, at, INTERNALDATE)) {
        const date = at + INTERNALDATE.length;
        if (data[date + INTERNAL_DATE_LENGTH] !== QUOTE) return 'other';
        this.internalDate = parseInternalDate(data, date);
        this.#at = date + INTERNAL_DATE_LENGTH + 1;
      } else if (startsWith(data, at, SECTION)) return this.#announcement(data, at, end) ? 'literal' : 'other';
      else if (!this.#unasked(data, at, end)) return 'other';
      if (data[this.#at] === SPACE) this.#at++;
      else if (data[this.#at] !== CLOSE) return 'other';
    }
    return 'other';
  }

  /** Sets the UID, the only number wanted. */
  #number(data: Buffer, start: number, end: number): boolean {
    let value = 0;
    let at = start;
    for (; at < end; at++) {
      const digit = (data[at] ?? 0) - 48;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    this.#at = at;
    this.uid = value;
    return at > start && at - start <= 10 && value > 0 && value <= 0xffff_ffff;
  }

  #unasked(data: Buffer, at: number, end: number): boolean {
    const number = NUMBERS.find(name => startsWith(data, at, name));
    if (number) {
      let i = at + number.length;
      while (i < end && (data[i] ?? 0) >= 48 && (data[i] ?? 0) <= 57) i++;
      this.#at = i;
      return i > at + number.length;
    }
    const list = FLAT_LISTS.find(name => startsWith(data, at, name));
    if (!list) return false;
    for (let i = at + list.length; i < end; i++) {
      if (data[i] === OPEN || data[i] === QUOTE) return false;
      if (data[i] === CLOSE) {
        this.#at = i + 1;
        return true;
      }
    }
    return false;
  }

  /** `BODY[HEADER.FIELDS (…)] {n}` up to the end of the line. */
  #announcement(data: Buffer, start: number, end: number): boolean {
    if (this.#literal >= 0) return false;
    let at: number;
    // Servers echo the same section with every row: after the first, comparing is enough.
    const section = this.#section;
    if (section && data.compare(section, 0, section.length, start, start + section.length) === 0) at = start + section.length;
    else {
      at = start + SECTION.length;
      while (at < end && isFieldNameByte(data[at] ?? 0)) at++;
      if (!startsWith(data, at, SECTION_END)) return false;
      at += SECTION_END.length;
      this.#section = Buffer.from(data.subarray(start, at));
    }
    let size = 0;
    const digits = at;
    for (; at < end - 1; at++) {
      const digit = (data[at] ?? 0) - 48;
      if (digit < 0 || digit > 9) return false;
      size = size * 10 + digit;
    }
    if (data[at] !== 125 || at === digits || at - digits > 10) return false;
    this.#literal = size;
    return true;
  }
}
