import { parse } from 'csv-parse/sync';
import type { FileRow, ReadOptions } from '../../backend/ports/people-files.ts';
import { type ColumnField, fieldOfTitle, isFrenchTitle } from '../../../shared/domain/records/column-fields.ts';
import { ExpectedError } from '../../backend/expected-error.ts';
import { BOUNDS, tooLarge } from './bounds.ts';
import { fileRow, nobody, type ToldPerson } from './told-person.ts';
import { tellsDayFirst, writtenDay } from './written-day.ts';

interface Column {
  readonly title: string;
  readonly field: ColumnField;
}

export interface ReadTable {
  readonly delimiter: string;
  readonly columns: readonly Column[];
  readonly rows: readonly FileRow[];
}

const DELIMITERS = [',', ';', '\t', '|'];
/** LinkedIn puts some lines of notes before its titles. */
const PREAMBLE = 20;
/** Fewer known titles are a chance. */
const KNOWN_TITLES = 2;

type Cells = readonly string[];

const cellsOf = (text: string, delimiter: string, lines: number): Cells[] => {
  try {
    const rows: string[][] = parse(text, {
      delimiter,
      bom: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: BOUNDS.cell * 4,
      to: lines,
    });
    return rows;
  } catch (cause) {
    throw new ExpectedError('import-unclear', {}, { cause });
  }
};

const known = (cells: Cells): number => cells.filter(title => fieldOfTitle(title) !== 'ignore').length;

/** The delimiter under which the most titles are known; among equals, under which the first rows have the most cells. */
function sniffed(text: string): { delimiter: string; at: number } {
  const head = text.slice(0, 65_536);
  let best = { delimiter: ',', at: 0, score: -1 };
  for (const delimiter of DELIMITERS) {
    const first = safely(() => cellsOf(head, delimiter, PREAMBLE));
    for (const [at, cells] of first.entries()) {
      const score = known(cells) * 1000 + Math.min(cells.length, 999);
      if (score > best.score) best = { delimiter, at, score };
    }
  }
  return best.score >= KNOWN_TITLES * 1000 ? best : { ...best, at: 0 };
}

function safely(read: () => Cells[]): Cells[] {
  try {
    return read();
  } catch {
    return [];
  }
}

/** The people of a table: of Google, Outlook, Thunderbird, LinkedIn, or of columns the user named. Throws import-unclear, import-too-large. */
export function readTable(text: string, options: ReadOptions): ReadTable {
  const { delimiter, at } = sniffed(text);
  const all = cellsOf(text, delimiter, BOUNDS.people + PREAMBLE + 2);
  const titles = (all[at] ?? []).map(title => title.trim());
  if (titles.length > BOUNDS.columns) throw tooLarge('columns');
  const body = all.slice(at + 1);
  if (body.length > BOUNDS.people) throw tooLarge('people');
  const columns = titles.map(title => ({ title, field: options.mapping[title] ?? guessed(title, titles, body) }));
  if (!columns.some(({ field }) => ['email', 'name', 'given', 'family'].includes(field))) throw new ExpectedError('import-unclear');
  const isDayFirst = dayFirst(columns, body, titles, options);
  const rows = body.flatMap((cells, row) => {
    if (cells.every(cell => cell.trim() === '')) return [];
    return fileRow(personOf(cells, columns, at + row + 2, isDayFirst, options));
  });
  return { delimiter, columns, rows };
}

/** A column nobody knows whose cells are addresses holds addresses. */
function guessed(title: string, titles: Cells, body: readonly Cells[]): ColumnField {
  const field = fieldOfTitle(title);
  if (field !== 'ignore') return field;
  const column = titles.indexOf(title);
  const filled = body.slice(0, 50).flatMap(cells => cells[column]?.trim() || []);
  return filled.length > 0 && filled.every(cell => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell)) ? 'email' : 'ignore';
}

const DATES: ReadonlySet<ColumnField> = new Set(['birthday', 'anniversary', 'event', 'linkedin-since']);

function dayFirst(columns: readonly Column[], body: readonly Cells[], titles: Cells, { dayFirst: usual }: ReadOptions): boolean {
  const at = columns.flatMap(({ field }, column) => (DATES.has(field) ? [column] : []));
  const told = tellsDayFirst(body.flatMap(cells => at.map(column => cells[column] ?? '')));
  return told ?? (titles.some(isFrenchTitle) || usual);
}

/** What keeps a spreadsheet from taking a text for a formula is no part of it (write-table.ts). */
const bare = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '').trim();

function personOf(cells: Cells, columns: readonly Column[], line: number, isDayFirst: boolean, { anniversary }: ReadOptions): ToldPerson {
  const told = nobody(line);
  const born: { year?: string; month?: string; day?: string } = {};
  let label = '';
  let customLabel = '';
  for (const [at, { title, field }] of columns.entries()) {
    const cell = bare((cells[at] ?? '').slice(0, BOUNDS.cell));
    const values = cell.split(' ::: ').filter(Boolean);
    const called = label;
    if (field !== 'label' && field !== 'event-label') label = '';
    // Google: `* Work` is the usual one, and `* myContacts` a group of its own.
    if (field === 'label' || field === 'event-label') label = cell.replace(/^\* ?/, '');
    else if (field === 'custom-label') customLabel = cell;
    else if (cell === '' || field === 'ignore') continue;
    else if (field === 'name' || field === 'given' || field === 'family' || field === 'title') told[field] ||= cell;
    else if (field === 'organisation') told.organisation ||= cell;
    else if (field === 'email') told.emails.push(...values);
    else if (field === 'phone') told.phones.push(...values.map(value => ({ label: called || labelOfTitle(title), value })));
    else if (field === 'url') told.urls.push(...values.map(value => ({ label: called, value })));
    else if (field === 'place') addPlace(told, called || labelOfTitle(title), cell, title);
    else if (field === 'birth-year') born.year = cell;
    else if (field === 'birth-month') born.month = cell;
    else if (field === 'birth-day') born.day = cell;
    else if (field === 'custom') told.fields.push({ label: customLabel, value: cell });
    else if (field === 'linkedin-since') told.fields.push({ label: 'LinkedIn', value: isoOf(cell, isDayFirst) });
    else if (field === 'tags') told.tags.push(...cell.split(/ ::: |[;,]/).filter(tag => !tag.trim().startsWith('*')));
    else if (field === 'note') told.note = told.note === '' ? cell : `${told.note}\n\n${cell}`;
    else addDate(told, field === 'birthday' ? 'birthday' : 'custom', cell, called || anniversary, isDayFirst);
  }
  if (born.month !== undefined && born.day !== undefined) {
    addDate(
      told,
      'birthday',
      `${(born.year ?? '--').padStart(2, '0')}-${born.month.padStart(2, '0')}-${born.day.padStart(2, '0')}`,
      '',
      true,
    );
  }
  return told;
}

/** `Mobile Phone`, « Téléphone (bureau) »: which of the phones, beside that it is one. */
const labelOfTitle = (title: string): string =>
  title
    .split(/[\s()\-–.]+/)
    .filter(word => !WORDS_OF_ANY.test(word))
    .join(' ');
/** What stands in the title of every such column. */
const WORDS_OF_ANY = /^(|\d+|phone|number|address|street|city|value|formatted|primary|adresse|t[eé]l|t[eé]l[eé]phone|rue|ville|valeur)$/i;

/** Street and town stand in columns of their own. */
function addPlace(told: ToldPerson, label: string, value: string, title: string): void {
  const last = told.places.at(-1);
  if (/city|ville/i.test(title) && last?.label === label) told.places.splice(-1, 1, { label, value: `${last.value}, ${value}` });
  else told.places.push({ label, value });
}

function addDate(told: ToldPerson, kind: 'birthday' | 'custom', text: string, label: string, isDayFirst: boolean): void {
  const day = writtenDay(text, isDayFirst);
  if (day) told.dates.push({ ...day, kind, label: kind === 'custom' ? label : '' });
}

function isoOf(text: string, isDayFirst: boolean): string {
  const day = writtenDay(text, isDayFirst);
  if (day?.year === null || !day) return text;
  return `${day.year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;
}
