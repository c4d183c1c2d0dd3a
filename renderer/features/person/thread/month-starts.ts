/** First days of the months from `from` to `to` (epoch ms), by the wall clock of the window; `month` 0 is January. */
export function monthStarts(from: number, to: number): { at: number; month: number }[] {
  const found: { at: number; month: number }[] = [];
  const day = new Date(from);
  const cursor = new Date(day.getFullYear(), day.getMonth() + 1, 1);
  while (cursor.getTime() < to) {
    found.push({ at: cursor.getTime(), month: cursor.getMonth() });
    cursor.setMonth(cursor.getMonth() + 1);
  }
  return found;
}
