const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;

/** Text of a stranger's mail made safe to keep and show: one short line that cannot turn the writing direction. */
export function evidenceLine(text: string, most = 160): string {
  const line = text
    .slice(0, 4 * most)
    .replace(UNSAFE, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
