import type { DetailKind } from '../finding.ts';

/** Somebody whose details are not the user's to pass on. */
export interface ContactDetails {
  /** Whatever the caller knows them by; comes back in the finding. */
  readonly id: string;
  readonly name: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** Street, number, postcode, town, on one or several lines. */
  readonly postal: readonly string[];
}

export interface IndexedDetail {
  readonly contact: ContactDetails;
  readonly detail: DetailKind;
}

/** Details of all contacts by a key that spelling does not change. Build once, ask at every keystroke. */
export interface ContactIndex {
  readonly emails: ReadonlyMap<string, IndexedDetail>;
  readonly phones: ReadonlyMap<string, readonly IndexedDetail[]>;
  readonly streets: ReadonlyMap<string, readonly IndexedDetail[]>;
}
