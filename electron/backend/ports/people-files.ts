import type { Archive } from '../../../shared/contract/archive.ts';
import type { FileFormat, SKIPPED_BECAUSE } from '../../../shared/contract/people-files.ts';
import type { ColumnField } from '../../../shared/domain/records/column-fields.ts';
import type { PersonRecord } from '../../../shared/domain/records/person-record.ts';

/** Why a row of a file says nothing of anybody. */
export type SkippedBecause = Extract<(typeof SKIPPED_BECAUSE)[number], 'nobody' | 'no-yearly-day' | 'no-name'>;

export interface FileRow {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly name: string;
  /** Null where it is skipped. */
  readonly record: PersonRecord | null;
  /** Other addresses the same row names. */
  readonly also: readonly string[];
  readonly skipped: SkippedBecause | null;
}

export interface ReadPeople {
  readonly format: FileFormat;
  readonly encoding: string;
  /** Of a table. */
  readonly delimiter: string | null;
  /** Of a table: what each column is taken for. */
  readonly columns: readonly { readonly title: string; readonly field: ColumnField }[];
  readonly rows: readonly FileRow[];
  /** Of our own JSON: what is about nobody alone. */
  readonly archive: Archive | null;
}

export interface ReadOptions {
  /** Null: told from what is in the file. */
  readonly format: FileFormat | null;
  /** Column by title, where the user knows better. */
  readonly mapping: Readonly<Record<string, ColumnField>>;
  /** Of the dates that can be read either way: 03/04 is 3 April. */
  readonly dayFirst: boolean;
  /** What an anniversary without a name is called. */
  readonly anniversary: string;
}

/** A day of a calendar. */
export interface CalendarEntry {
  /** The same for the same thing, whenever it is written. */
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  /** YYYYMMDD, of no time zone. */
  readonly day: string;
  /** Comes back each year; 29 February on the last day of February. */
  readonly yearly: boolean;
}

/** Files of people, read and written. Reading throws `ExpectedError` import-unclear, import-too-large. */
export interface PeopleFiles {
  read(bytes: Uint8Array, options: ReadOptions): Promise<ReadPeople>;
  vcards(people: readonly PersonFile[]): Promise<string>;
  table(people: readonly PersonFile[]): Promise<string>;
  /** `now`: epoch ms. */
  calendar(name: string, entries: readonly CalendarEntry[], now: number): Promise<string>;
}

/** Somebody with all addresses, to be written to a file. */
export interface PersonFile {
  readonly name: string;
  readonly addresses: readonly string[];
  readonly record: PersonRecord;
}
