import { COLUMN_FIELDS } from '../domain/records/column-fields.ts';
import { RECORD_PARTS } from '../domain/records/merge-record.ts';
import { z } from './zod.ts';

const id = z.int();
const count = z.int().nonnegative();
const nothing = z.object({});
const path = z.string().min(1).max(4096);

export const FILE_FORMATS = ['vcard', 'csv', 'json', 'ics'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];
const format = z.enum(FILE_FORMATS);

/** Why a row of a file changes nothing, whatever it says. */
export const SKIPPED_BECAUSE = ['nobody', 'no-yearly-day', 'no-name', 'yourself', 'erased'] as const;

export const importRow = z.object({
  /** Where it begins in the file, from 1. */
  line: count,
  name: z.string(),
  /** Null for somebody without one. */
  address: z.string().nullable(),
  /** `conflict`: the file only says otherwise than what is known, which stays. */
  outcome: z.enum(['new', 'adds', 'unchanged', 'conflict', 'skipped']),
  skipped: z.enum(SKIPPED_BECAUSE).nullable(),
  /** A row without an address that was found to be about somebody known, by the full name that nobody else bears. */
  byName: z.boolean(),
  adds: z.array(z.enum(RECORD_PARTS)),
  conflicts: z.array(z.enum(RECORD_PARTS)),
});
export type ImportRow = z.infer<typeof importRow>;

export const importReport = z.object({
  format,
  encoding: z.string(),
  /** Of a table, as are the columns. */
  delimiter: z.string().nullable(),
  columns: z.array(z.object({ title: z.string(), field: z.enum(COLUMN_FIELDS) })),
  counts: z.object({ new: count, adds: count, unchanged: count, conflict: count, skipped: count }),
  rows: z.array(importRow),
  /** Takes it back; null for a preview, and where nothing was new. */
  importId: id.nullable(),
});
export type ImportReport = z.infer<typeof importReport>;

const source = z.object({
  /** A file on this computer, or what `attachment.put` gave. */
  path,
  /** What it is called; for the list of imports. */
  name: z.string().max(255).optional(),
  /** Left out: told from what is in it. */
  format: format.optional(),
  /** Of a table: what a column is, by its title, where the user knows better. */
  mapping: z.record(z.string().max(200), z.enum(COLUMN_FIELDS)).optional(),
});

export const exportedFile = z.object({ name: z.string(), type: z.string(), text: z.string() });
export type ExportedFile = z.infer<typeof exportedFile>;

/** `url`: what a calendar program subscribes to, while Fil Rouge runs, on this computer only; null where it is off or cannot be. */
export const calendarFeed = z.object({ on: z.boolean(), url: z.string().nullable() });

/** People in and out. Part of METHODS. */
export const PEOPLE_FILE_METHODS = {
  /** What an import would do, row by row; nothing is changed. Throws import-unclear, import-too-large, attachment-unreadable. */
  'import.preview': { input: source, output: importReport },
  /** One commit. The same file twice changes nothing the second time. */
  'import.run': { input: source, output: importReport },
  /** Newest first. */
  'import.list': {
    input: nothing,
    output: z.array(z.object({ id, at: z.iso.datetime(), name: z.string(), format, changed: count })),
  },
  /** `left`: people of whom something else was said since; they stay as they are. Throws import-unknown. */
  'import.undo': { input: z.object({ importId: id }), output: z.object({ undone: count, left: count }) },
  /** Everybody. Private notes go into a vCard or a table only if asked: such files travel; JSON is complete. */
  'export.file': { input: z.object({ format, notes: z.boolean().optional() }), output: exportedFile },
  'calendarFeed.get': { input: nothing, output: calendarFeed },
  'calendarFeed.set': { input: z.object({ on: z.boolean() }), output: calendarFeed },
} as const;
export type PeopleFileMethod = keyof typeof PEOPLE_FILE_METHODS;
