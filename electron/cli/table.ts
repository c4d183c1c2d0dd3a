import { printable } from './printable.ts';

export interface Column<T> {
  readonly title: string;
  readonly cell: (row: T) => string;
  readonly right?: boolean;
  /** The widest it may get; longer cells end in an ellipsis. */
  readonly most?: number;
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
const characters = new Intl.Segmenter();

/** Columns a text takes in a terminal: two for East Asian wide characters and pictures (UAX #11). */
const widthOf = (text: string): number => [...characters.segment(text)].reduce((sum, { segment }) => sum + (WIDE.test(segment) ? 2 : 1), 0);

const cut = (text: string, most: number): string => {
  if (widthOf(text) <= most) return text;
  let short = '';
  for (const { segment } of characters.segment(text)) {
    if (widthOf(short + segment) > most - 1) break;
    short += segment;
  }
  return `${short}…`;
};

/** Rows under titles, aligned; two spaces between columns. Cells may come from mail. */
export const table = <T>(rows: readonly T[], columns: readonly Column<T>[]): string => {
  const texts = columns.map(({ title, cell, most = 60 }) => [title, ...rows.map(row => cut(printable(cell(row)), most))]);
  const widths = texts.map(column => Math.max(...column.map(widthOf)));
  const line = (index: number): string =>
    columns
      .map(({ right }, at) => {
        const text = texts[at]?.[index] ?? '';
        const space = ' '.repeat((widths[at] ?? 0) - widthOf(text));
        return right ? space + text : text + space;
      })
      .join('  ')
      .trimEnd();
  return Array.from({ length: rows.length + 1 }, (_, index) => `${line(index)}\n`).join('');
};
