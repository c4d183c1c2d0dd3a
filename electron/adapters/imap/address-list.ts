import { LIMITS } from './limits.ts';

/** One mailbox as written: name not yet decoded, address not yet normalised. */
export interface WrittenMailbox {
  readonly name: string;
  readonly address: string;
}

export interface WrittenList {
  readonly mailboxes: readonly WrittenMailbox[];
  /** Whether a group without members stands in it, as `undisclosed-recipients:;` does (RFC 5322 §3.4). */
  readonly emptyGroup: boolean;
}

const BACKSLASH = 92;
const QUOTE = 34;

/** Index after the quoted string that opens at `at`; beyond the end of the text where it never closes. */
function quotedEnd(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === BACKSLASH) i++;
    else if (code === QUOTE) return i + 1;
  }
  return text.length + 1;
}

/** Index after the comment that opens at `at`, nested ones included. */
function commentEnd(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const char = text[i];
    if (char === '\\') i++;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return i + 1;
  }
  return text.length;
}

/** `"`, `(`, `<`, `,`, `;`, `:`, `[`. */
const isSpecial = (code: number): boolean =>
  code === QUOTE || code === 40 || code === 60 || code === 44 || code === 59 || code === 58 || code === 91;

const unescaped = (text: string): string => text.replace(/\\([\s\S])/g, '$1');

/** `<…>` without comments, white space and the obsolete route (`@a,@b:`, RFC 5322 §4.4). */
function angleAddress(inside: string): string {
  if (!/[\s"(]|^@/.test(inside)) return inside;
  let address = '';
  for (let i = 0; i < inside.length;) {
    const char = inside[i] ?? '';
    const end = char === '"' ? quotedEnd(inside, i) : char === '(' ? commentEnd(inside, i) : i + 1;
    if (char === '"') address += inside.slice(i, end);
    else if (char !== '(' && !/\s/.test(char)) address += char;
    i = end;
  }
  return address.startsWith('@') ? address.slice(address.indexOf(':') + 1) : address;
}

/** Without angle brackets: the word that holds the @, the rest being the name (`John Doe john@example.org`). */
function bareMailbox(spec: string, name: string): WrittenMailbox {
  const only = spec.trim();
  if (!/\s/.test(only)) return { address: only, name };
  const words = spec
    .replace(/\s*([@.])\s*/g, '$1')
    .trim()
    .split(/\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const address = words.find(word => word.includes('@')) ?? '';
  const others = words.filter(word => !word.includes('@')).join(' ');
  return { address, name: others === '' ? name : others.replaceAll('"', '') };
}

class ListReader {
  readonly #text: string;
  readonly #mailboxes: WrittenMailbox[] = [];
  #emptyGroup = false;
  #at = 0;
  /** What stands before `<`, quotes resolved. */
  #phrase = '';
  /** The same as written, for addresses without brackets. */
  #spec = '';
  #comment = '';
  #angle: string | null = null;
  #group = false;
  #groupStart = 0;
  #unclosedQuote = false;

  constructor(text: string) {
    this.#text = text;
  }

  read(): WrittenList {
    while (this.#at < this.#text.length && this.#mailboxes.length < LIMITS.addresses) this.#step();
    this.#endMailbox();
    this.#endGroup();
    return { mailboxes: this.#mailboxes, emptyGroup: this.#emptyGroup };
  }

  #step(): void {
    const text = this.#text;
    const at = this.#at;
    const char = text[at] ?? '';
    this.#at = at + 1;
    if (char === '"') this.#readQuoted(at);
    else if (char === '(') {
      this.#at = commentEnd(text, at);
      this.#comment = unescaped(text.slice(at + 1, text[this.#at - 1] === ')' ? this.#at - 1 : this.#at)).trim();
      this.#spec += ' ';
    } else if (char === '<') this.#readAngle(at);
    else if (char === ',') this.#endMailbox();
    else if (char === ';') {
      this.#endMailbox();
      this.#endGroup();
    } else if (char === ':' && !this.#group && this.#angle === null && !this.#spec.includes('@')) this.#startGroup();
    else if (char === '[' && this.#spec.endsWith('@')) {
      const close = text.indexOf(']', at);
      this.#at = close < 0 ? text.length : close + 1;
      this.#spec += text.slice(at, this.#at);
    } else {
      let end = at + 1;
      while (end < text.length && !isSpecial(text.charCodeAt(end))) end++;
      this.#at = end;
      const run = text.slice(at, end);
      this.#phrase += run;
      this.#spec += run;
    }
  }

  #readQuoted(at: number): void {
    const end = this.#unclosedQuote ? this.#text.length + 1 : quotedEnd(this.#text, at);
    // A quote that never closes would swallow the address: it counts for nothing then.
    if (end > this.#text.length) {
      this.#unclosedQuote = true;
      return;
    }
    this.#at = end;
    const raw = this.#text.slice(at, end);
    this.#phrase += unescaped(raw.slice(1, -1));
    this.#spec += raw;
  }

  #readAngle(at: number): void {
    const text = this.#text;
    let end = at + 1;
    while (end < text.length && text[end] !== '>' && text[end] !== '<') end = text[end] === '"' ? quotedEnd(text, end) : end + 1;
    let inside = text.slice(at + 1, end);
    // A bracket that never closes swallows no further mailbox.
    if (text[end] !== '>') {
      const comma = inside.indexOf(',', inside.startsWith('@') ? inside.indexOf(':') + 1 : 0);
      if (comma >= 0) {
        inside = inside.slice(0, comma);
        end = at + 1 + comma;
      }
    }
    this.#at = text[end] === '>' ? end + 1 : end;
    if (this.#angle === null || this.#angle === '') this.#angle = angleAddress(inside);
  }

  #startGroup(): void {
    this.#group = true;
    this.#groupStart = this.#mailboxes.length;
    this.#clear();
  }

  #endGroup(): void {
    if (this.#group && this.#mailboxes.length === this.#groupStart) this.#emptyGroup = true;
    this.#group = false;
  }

  #endMailbox(): void {
    if (this.#angle?.includes('@')) this.#mailboxes.push({ name: this.#phrase.trim() || this.#comment, address: this.#angle });
    else if (this.#spec.length <= LIMITS.writtenMailbox && this.#spec.includes('@'))
      this.#mailboxes.push(bareMailbox(this.#spec, this.#comment));
    this.#clear();
  }

  #clear(): void {
    this.#phrase = '';
    this.#spec = '';
    this.#comment = '';
    this.#angle = null;
  }
}

/** Reads an unfolded address header: groups, comments, quoted strings, routes, obsolete and broken forms. Never throws. */
export function readAddressList(text: string): WrittenList {
  return new ListReader(text).read();
}
