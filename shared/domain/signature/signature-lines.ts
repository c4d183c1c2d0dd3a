/** The mark of a signature (RFC 3676 §4.3), with or without the space mailers lose. */
const MARK = /^-- ?$/;
const CLOSING =
  /^(?:(?:bien |très )?(?:cordialement|amicalement|sincèrement|affectueusement|respectueusement)|(?:bien|cordiales?|sincères?|meilleures|très cordiales) .{0,30}salutations.{0,30}|salutations.{0,20}|bien à (?:vous|toi)|(?:bonne|belle) (?:journée|soirée|semaine)|à bientôt|amitiés|bises?|(?:kind|best|warm|kindest|many)?\s?regards|(?:all the )?best(?: wishes)?|(?:yours )?(?:sincerely|faithfully|truly)|cheers|thanks(?: again)?|thank you|many thanks|merci(?: (?:d['’]avance|beaucoup|encore))?|take care|warmly)[\s,.!…]*$/iu;
/** What phones add, and what follows a signature without being one. */
const NO_PART =
  /^(?:>|sent from my|sent with|get outlook|envoyé (?:de|depuis|avec)|obtenir outlook|téléchargez|download|this (?:e-?mail|message)|ce (?:message|courriel|mail)|avant d['’]imprimer|please consider|pensez à|p\.?\s?s\.?\s?:)/iu;
const MOST_LINES = 14;
const LONGEST_LINE = 110;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a line is the writer's name, whatever the case and the accents; initials and titles around it are let be. */
export function bearsName(line: string, name: string): boolean {
  const words = plain(name).match(/\p{L}{2,}/gu) ?? [];
  const said: readonly string[] = plain(line).match(/\p{L}{2,}/gu) ?? [];
  return words.length >= 2 && said.length <= words.length + 3 && words.every(word => said.includes(word));
}

/**
 * The lines of a letter's signature: below the mark, else below the closing words, else from the writer's name on. Empty where nothing marks one.
 * @param text what its writer wrote, quotes removed
 * @param name display name of the writer; may be ''
 */
export function signatureLines(text: string, name: string): string[] {
  const lines = text
    .slice(-6000)
    .split('\n')
    .map(line => line.replace(/[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}/g, '').trim());
  const mark = lines.findLastIndex((_, at) => MARK.test(lines[at] ?? '') || MARK.test(`${lines[at] ?? ''} `));
  const closing = lines.findLastIndex(line => CLOSING.test(line));
  const named = lines.findLastIndex(line => bearsName(line, name));
  const start = mark >= 0 ? mark + 1 : closing >= 0 ? closing + 1 : named;
  if (start < 0) return [];
  const found: string[] = [];
  for (const line of lines.slice(start)) {
    if (line === '') continue;
    if (NO_PART.test(line) || line.length > LONGEST_LINE || found.length >= MOST_LINES) break;
    found.push(line);
  }
  return found;
}
