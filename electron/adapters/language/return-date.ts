import * as chrono from 'chrono-node';

const DAY_MS = 86_400_000;
/** Where an absence says when it ends. */
const ENDS =
  /\b(?:until|till|back|return(?:ing|s)?|through|in the office again|jusqu['’]?\w*|retour|rentr\w+|reprise|reviens|reviendrai|serai de nouveau|bis|zur[üu]ck|hasta|regres\w+|vuelv\w+|fino al|rientr\w+)\b/i;

/**
 * The day somebody says they are back, read from an auto-reply: in English or French by its words, in any language by a date in figures, day
 * first, as all of Europe writes it; null where none is said or it cannot be. "Until the 5th"
 * and "back on the 6th" differ by a day; for writing again both are the same morning, so the later of the dates named counts.
 * @param sentAt epoch ms of the auto-reply; dates without a year are the next ones after it
 * @returns epoch ms at noon UTC of that day
 */
export function returnDate(text: string, sentAt: number): number | null {
  const bounded = text.slice(0, 5000);
  const reference = new Date(sentAt);
  const found: number[] = [];
  for (const sentence of bounded.split(/(?<=[.!?])\s|\n/)) {
    if (!ENDS.test(sentence)) continue;
    for (const parser of [chrono.fr, chrono.en.GB]) {
      for (const { start, end } of parser.parse(sentence, reference, { forwardDate: true })) {
        const date = end ?? start;
        // "back at 9" or "in a hurry" names no day.
        if (!date.isCertain('day') && !date.isCertain('weekday')) continue;
        found.push(Date.UTC(date.get('year') ?? 0, (date.get('month') ?? 1) - 1, date.get('day') ?? 1, 12));
      }
      if (found.length > 0) break;
    }
  }
  const sane = (found.length > 0 ? found : inFigures(bounded)).filter(at => at > sentAt - DAY_MS && at < sentAt + 400 * DAY_MS);
  return sane.length > 0 ? Math.max(...sane) : null;
}

const FIGURES = /(?<![\d./-])(?:(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(20\d{2})|(20\d{2})[./-](\d{2})[./-](\d{2}))(?!\d)/g;

function inFigures(text: string): number[] {
  return [...text.matchAll(FIGURES)].flatMap(([, day, month, year, isoYear, isoMonth, isoDay]) => {
    const [y, m, d] = [Number(year ?? isoYear), Number(month ?? isoMonth), Number(day ?? isoDay)];
    const at = new Date(Date.UTC(y, m - 1, d, 12));
    return at.getUTCMonth() === m - 1 && at.getUTCDate() === d ? [at.getTime()] : [];
  });
}
