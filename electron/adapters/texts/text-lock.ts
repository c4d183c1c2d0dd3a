import { createHash } from 'node:crypto';
import { ExpectedError } from '../../backend/expected-error.ts';
import { fromPlainForm, plainForm, SEALED, sealedForm, sealedPart } from './sealed-form.ts';
import type { TextCipher } from './text-cipher.ts';

type Stored = string | Uint8Array;

/** What stands in the place of a text that cannot be read here. */
export interface StandIns {
  /** The key is not here. */
  readonly locked: string;
  /** The key does not fit: changed since, or moved from its place. */
  readonly damaged: string;
}

export interface LockState {
  /** Whether what is written from now on is sealed. */
  readonly seals: boolean;
  /** Whether sealed texts may lie in the database. */
  readonly needsKey: boolean;
  readonly cipher: TextCipher | null;
}

const OPEN: LockState = { seals: false, needsKey: false, cipher: null };
const NO_WORDS: StandIns = { locked: '(locked)', damaged: '(unreadable)' };
const KEYED = 'hmac:';
/** Texts kept open in memory: lists read the same ones again and again. Some 10 MB at most. */
const REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 700;

/**
 * What every connection of this process asks to seal and open texts of the database. Without the key nothing is sealed, and nothing is written over:
 * reading gives stand-ins, writing throws texts-locked.
 */
export class TextLock {
  readonly #words: () => StandIns;
  readonly #opened = new Map<string, { readonly place: string; readonly text: string }>();
  #state = OPEN;
  #check: () => void = () => {};

  constructor(words: () => StandIns = () => NO_WORDS) {
    this.#words = words;
  }

  /** `check` is asked before each writing whether another process decided otherwise meanwhile. */
  checkWith(check: () => void): void {
    this.#check = check;
  }

  get state(): LockState {
    return this.#state;
  }

  set(state: LockState): void {
    if (state.cipher !== this.#state.cipher) this.#opened.clear();
    this.#state = state;
  }

  get isLocked(): boolean {
    return this.#state.needsKey && this.#state.cipher === null;
  }

  /** Throws texts-locked: for what would be lost, or be half, without the texts. */
  mustBeOpen(): void {
    if (this.isLocked) throw new ExpectedError('texts-locked');
  }

  /** As it is to be stored. Nothing stays nothing: that something is empty is no secret. */
  seal(place: string, value: Stored): Stored {
    if (value.length === 0) return value;
    this.#check();
    this.mustBeOpen();
    const { seals, cipher } = this.#state;
    return seals && cipher
      ? sealedForm(cipher.seal(place, typeof value === 'string' ? Buffer.from(value) : value), value)
      : plainForm(value);
  }

  /** A text, or a stand-in for it. */
  open(place: string, stored: string): string {
    const known = this.#opened.get(stored);
    if (known?.place === place) return known.text;
    const opened = this.#tryToOpen(place, stored);
    if (opened === 'locked' || opened === 'damaged') return this.#words()[opened];
    const text = String(opened.value);
    if (stored.length <= LONGEST_REMEMBERED && stored.startsWith(SEALED)) {
      if (this.#opened.size >= REMEMBERED) this.#opened.clear();
      this.#opened.set(stored, { place, text });
    }
    return text;
  }

  /** The value and nothing else. Throws texts-locked, text-damaged. */
  openWhole(place: string, stored: Stored): Stored {
    const opened = this.#tryToOpen(place, stored);
    if (opened === 'locked') throw new ExpectedError('texts-locked');
    if (opened === 'damaged') throw new ExpectedError('text-damaged', { place: place.split('\n')[0] ?? '' });
    return opened.value;
  }

  /** The bytes as they were, or null where they cannot be had here. */
  openBytes(place: string, stored: Uint8Array): Uint8Array | null {
    const opened = this.#tryToOpen(place, stored);
    return typeof opened === 'string' || typeof opened.value === 'string' ? null : opened.value;
  }

  /** As it is to be stored from now on, whatever it was stored as. What cannot be opened stays as it is. */
  reseal(place: string, stored: Stored): Stored {
    const opened = this.#tryToOpen(place, stored);
    return typeof opened === 'string' ? stored : this.seal(place, opened.value);
  }

  /** A hash to know the same bytes by. */
  digest(plain: Uint8Array): string {
    const { seals, cipher } = this.#state;
    return seals && cipher ? KEYED + cipher.digest(plain) : createHash('sha256').update(plain).digest('hex');
  }

  /** Whether a hash made by `digest`, sealed or not, is that of these bytes. */
  isDigestOf(digest: string, plain: Uint8Array): boolean {
    if (digest.startsWith(KEYED)) return this.#state.cipher !== null && digest === KEYED + this.#state.cipher.digest(plain);
    return digest === createHash('sha256').update(plain).digest('hex');
  }

  #tryToOpen(place: string, stored: Stored): 'locked' | 'damaged' | { readonly value: Stored } {
    const sealed = sealedPart(stored);
    if (!sealed) return { value: fromPlainForm(stored) };
    const { cipher } = this.#state;
    if (!cipher) return 'locked';
    const plain = cipher.open(place, sealed);
    if (!plain) return 'damaged';
    return { value: typeof stored === 'string' ? plain.toString('utf8') : plain };
  }
}
