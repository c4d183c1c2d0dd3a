/** A copy that does not keep the longer string alive of which `text` may be a slice. */
export function flatCopy(text: string): string {
  // One byte a character wherever that is enough: a key of the other width would be found, but compared character by character.
  // oxlint-disable-next-line no-control-regex -- exactly the latin1 range
  const encoding = /[^\x00-\xff]/.test(text) ? 'utf16le' : 'latin1';
  return Buffer.from(text, encoding).toString(encoding);
}

interface Entry<Value> {
  readonly key: string;
  readonly value: Value;
}

/** A power of two, of entries a memo finds without hashing. */
const SLOTS = 1024;

function slotOf(key: string): number {
  const { length } = key;
  let slot = length;
  for (let quarter = 0; quarter < 4; quarter += 1) slot = Math.imul(slot, 31) + key.charCodeAt((length * quarter) >> 2);
  return slot & (SLOTS - 1);
}

/**
 * A bounded memo by string. Two generations: when the younger is full the older is dropped, so what is used stays and nothing needs
 * bookkeeping on a hit. In front of them what was asked for last, by four of its characters: a scan asks for the same few again and again, each
 * time in a new string, and to compare a short one costs less than to hash it.
 */
export class GenerationMemo<Value> {
  readonly #capacity: number;
  readonly #last: (Entry<Value> | undefined)[] = Array.from({ length: SLOTS }, () => undefined);
  #young = new Map<string, Entry<Value>>();
  #old = new Map<string, Entry<Value>>();

  /** @param capacity entries of one generation; at most twice as many are held, and a thousand more. */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(key: string): Value | undefined {
    const slot = slotOf(key);
    const last = this.#last[slot];
    if (last !== undefined && last.key === key) return last.value;
    const entry = this.#young.get(key) ?? this.#again(key);
    if (entry === undefined) return undefined;
    this.#last[slot] = entry;
    return entry.value;
  }

  set(key: string, value: Value): void {
    this.#keep({ key: flatCopy(key), value });
  }

  #again(key: string): Entry<Value> | undefined {
    const entry = this.#old.get(key);
    if (entry !== undefined) this.#keep(entry);
    return entry;
  }

  #keep(entry: Entry<Value>): void {
    if (this.#young.size >= this.#capacity) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(entry.key, entry);
  }
}
