/** The mark of a signature (RFC 3676 §4.3), with or without the space mailers lose. */
const MARK = /^-- ?$/;
const CLOSING =
  /^(?:(?:bien |très )?(?:cordialement|amicalement|sincèrement|affectueusement|respectueusement)|(?:bien|cordiales?|sincères?|meilleures|très cordiales) .{0,30}salutations.{0,30}|salutations.{0,20}|bien à (?:vous|toi)|(?:bonne|belle) (?:journée|soirée|semaine)|à bientôt|amitiés|bises?|(?:kind|best|warm|kindest|many)?\s?regards|(?:all the )?best(?: wishes)?|(?:yours )?(?:sincerely|faithfully|truly)|cheers|thanks(?: again)?|thank you|many thanks|merci(?: (?:d['’]avance|beaucoup|encore))?|take care|warmly)[\s,.!…]*$/iu;
/** What phones add, and what follows a signature without being one. */
const NO_PART =
  /^(?:>|sent from my|sent with|get outlook|envoyé (?:de|depuis|avec)|obtenir outlook|téléchargez|download|this (?:e-?mail|message)|ce (?:message|courriel|mail)|avant d['’]imprimer|please consider|pensez à|p\.?\s?s\.?\s?:)/iu;
const POSTSCRIPT = /^p\.? ?s\.?\s?[:\-–—]/iu;
const MOST_LINES = 14;
/** Without a name to look for, only a short end is taken for a signature. */
const FEW_LINES = 8;
const LONGEST_LINE = 110;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a line is the writer's name, whatever the case and the accents; initials and titles around it are let be. */
export function bearsName(line: string, name: string): boolean {
  const words = plain(name).match(/\p{L}{2,}/gu) ?? [];
  const said: readonly string[] = plain(line).match(/\p{L}{2,}/gu) ?? [];
  return words.length >= 2 && said.length <= words.length + 3 && words.every(word => said.includes(word));
}

/** Whether a line is only a name: the writer's given name, or the whole of it. */
function isSignedBy(line: string, name: string): boolean {
  const [given] = plain(name).match(/\p{L}{2,}/gu) ?? [];
  const said = plain(line).match(/\p{L}+/gu) ?? [];
  return bearsName(line, name) || (given !== undefined && said.length <= 3 && said[0] === given);
}

/** Where the signature begins, as an index of `lines`: below the mark, at the writer's name below closing words, or at their full name; -1. */
function signatureStart(lines: readonly string[], name: string): number {
  const mark = lines.findLastIndex((line, at) => MARK.test(line) || (line === '--' && at > 0));
  if (mark >= 0) return mark + 1;
  const closing = lines.findLastIndex(line => CLOSING.test(line));
  const below = closing < 0 ? -1 : lines.findIndex((line, at) => at > closing && line !== '');
  const first = lines[below];
  if (first !== undefined && (isSignedBy(first, name) || (name === '' && lines.length - below <= FEW_LINES))) return below;
  const named = lines.findLastIndex(line => bearsName(line, name) && line.split(/\s+/).length <= 9);
  return named > 0 ? named : -1;
}

const linesOf = (text: string): string[] =>
  text
    .slice(-6000)
    .split('\n')
    .map(line => line.replace(/[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}/g, '').trim());

/**
 * The lines of a letter's signature. Empty where nothing tells one.
 * @param text what its writer wrote, quotes removed
 * @param name display name of the writer; may be ''
 */
export function signatureLines(text: string, name: string): string[] {
  const lines = linesOf(text);
  const start = signatureStart(lines, name);
  if (start < 0) return [];
  const found: string[] = [];
  for (const line of lines.slice(start)) {
    if (line === '') continue;
    if (NO_PART.test(line) || line.length > LONGEST_LINE || found.length >= MOST_LINES) break;
    found.push(line);
  }
  return found;
}

/**
 * A letter's text without a signature that no mark tells, which may advertise (« Un projet ? »). What follows it as a postscript stays.
 * @param newText quotes and marked signature removed
 */
export function withoutSignature(newText: string, name: string): string {
  const lines = newText.split('\n');
  const trimmed = lines.map(line => line.trim());
  const start = signatureStart(trimmed, name);
  if (start <= 0 || trimmed.slice(start).filter(line => line !== '').length > MOST_LINES) return newText;
  const postscript = trimmed.findIndex((line, at) => at > start && POSTSCRIPT.test(line));
  return [...lines.slice(0, start), ...(postscript < 0 ? [] : lines.slice(postscript))].join('\n').trim();
}
