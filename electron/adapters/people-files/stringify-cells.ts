/** What a spreadsheet would take for a formula, and so for something to be run (OWASP, CSV injection), in full width too. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** RFC 4180, with a mark at the front that makes Excel read UTF-8. A cell that could be a formula gets an apostrophe, which marks a text. */
export const stringify = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map(cells => `${cells.map(cellOf).join(',')}\r\n`).join('')}`;

function cellOf(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
