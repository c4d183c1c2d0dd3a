import type { Archive } from '../../../shared/contract/archive.ts';
import type { PersonRecord } from '../../../shared/domain/records/person-record.ts';
import type { FileFormat } from '../../../shared/contract/people-files.ts';

export interface RecordChange {
  /** Null: nothing was said of them. */
  readonly before: PersonRecord | null;
  readonly after: PersonRecord;
}

export interface NewImport {
  readonly name: string;
  readonly format: FileFormat;
  readonly changes: readonly RecordChange[];
  /** What is about nobody alone; only what is not there yet. */
  readonly archive: Archive;
}

export interface StoredImport {
  readonly id: number;
  /** Epoch ms. */
  readonly at: number;
  readonly name: string;
  readonly format: FileFormat;
  /** People it changed. */
  readonly changed: number;
}

/** What is kept in one place of the database about somebody, as it stands there. */
export interface KeptRows {
  readonly place: string;
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}

/** How an erasure is taken back, or made final. */
export interface Erasure {
  undo(): void;
  /** Forgets what `undo` needs, and rewrites what the disk still holds. */
  settle(): void;
}

/** All the user said, by address: one record each, written and taken away as a whole. */
export interface RecordStore {
  /** Everybody anything was said of. */
  keys(): readonly string[];
  /** Null where nothing was said. */
  read(key: string): PersonRecord | null;
  /** Nothing said is nothing kept. Whoever has a card is a person, though no letter ever came. */
  write(record: PersonRecord, now: number): void;
  archive(): Archive;
  /** One commit. What of the archive is there already is left as it is. Null where nothing is new. */
  take(taken: NewImport, now: number): number | null;
  imports(): readonly StoredImport[];
  /** Takes an import back where nothing else was said since; null where there is none of this id. `left`: people left as they are now. */
  takeBack(id: number, now: number): { readonly undone: number; readonly left: number } | null;
  /** Where these addresses stand in the database, and all that stands there beside them. */
  kept(addresses: readonly string[]): readonly KeptRows[];
  /** Takes it all away in one commit; of each address a hash stays, by which a scan knows it. Null while a mail to them is on its way out. */
  erase(addresses: readonly string[], now: number): Erasure | null;
  isErased(address: string): boolean;
  /** False where it was not erased. What comes from now on is theirs again; what was erased stays erased. */
  readmit(address: string): boolean;
}
