/** A copy that does not keep the longer string alive of which `text` may be a slice. */
export function flatCopy(text: string): string {
  // One byte a character wherever that is enough: a key of the other width would be found, but compared character by character.
  // oxlint-disable-next-line no-control-regex -- exactly the latin1 range
  const encoding = /[^\x00-\xff]/.test(text) ? 'utf16le' : 'latin1';
  return Buffer.from(text, encoding).toString(encoding);
}

/**
 * A bounded memo by string. Two generations: when the younger is full the older is dropped, so what is used stays and nothing needs
 * bookkeeping on a hit.
 */
export class GenerationMemo<Value> {
  readonly #capacity: number;
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();

  /** @param capacity entries of one generation; at most twice as many are held. */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(key: string): Value | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, value: Value): void {
    if (this.#young.size >= this.#capacity) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(flatCopy(key), value);
  }
}
