import { phoneNumbers, type PhoneNumber } from './phone-numbers.ts';
import { bearsName, signatureLines } from './signature-lines.ts';

export interface Signature {
  readonly name: string | null;
  readonly title: string | null;
  readonly organisation: string | null;
  readonly phones: readonly PhoneNumber[];
  readonly site: string | null;
}

/** What people are, in English and French: enough to tell a title from a street. */
const TITLE =
  /(?<!\p{L})(?:c[etofim]o|vp|vice[- ]president|president|chair(?:man|woman|person)?|director|manager|head of|lead(?:er)?|chief|officer|engineer|developer|architect|designer|consultant|analyst|advis[eo]r|partner|associate|founder|co-?founder|owner|lawyer|attorney|solicitor|barrister|notary|professor|lecturer|researcher|fellow|scientist|teacher|doctor|nurse|physician|editor|journalist|writer|translator|assistant|secretary|coordinator|administrator|accountant|buyer|trainer|coach|curator|librarian|président|présidente|directeur|directrice|gérante?|responsable|chef(?:fe)? d[e’']|cheffe?|chargée? d[e’']|ingénieure?|développeu(?:r|se)|architecte|designer|consultante?|analyste|conseill(?:er|ère)|associée?|fondat(?:eur|rice)|cofondat(?:eur|rice)|avocate?|notaire|juriste|professeure?|maître(?:sse)? de conférences|enseignante?|chercheu(?:r|se)|médecin|infirmi(?:er|ère)|rédact(?:eur|rice)|journaliste|traduct(?:eur|rice)|assistante?|secrétaire|coordinat(?:eur|rice)|comptable|achet(?:eur|euse)|formateur|formatrice|déléguée?|adjointe?|attachée?|commerciale?|technicien(?:ne)?|libraire|bibliothécaire|conservat(?:eur|rice))(?!\p{L})/iu;
const ORGANISATION =
  /(?<!\p{L})(?:s\.?a\.?r\.?l|s\.?a\.?s\.?u?|s\.?a|eurl|scop|gmbh|ag|ltd|limited|plc|llc|llp|inc|corp|b\.?v|n\.?v|oy|université|university|universität|école|school|institute?|institut|ministère|ministry|mairie|ville de|city of|département|région|association|fondation|foundation|hôpital|hospital|chu|clinique|clinic|cabinet|étude|group|groupe|agence|agency|studio|ateliers?|éditions|press|laboratoire|laboratory|bank|banque|conseil|consulting|partners|associés|company|compagnie|society|société)(?!\p{L})/iu;
const STREET =
  /\b(?:rue|avenue|av\.|boulevard|bd|place|chemin|allée|quai|impasse|street|st\.|road|rd\.?|lane|square|drive|suite|floor|étage|bât|cedex|bp \d|cs \d|stra(?:ß|ss)e)\b/i;
const SITE = /(?:https?:\/\/)?(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,12}(?:\/[\w./-]{0,60})?/gi;
/** Of everybody, so of nobody. */
const COMMON_SITE =
  /(?:linkedin|twitter|facebook|instagram|youtube|x|tiktok|github|zoom|teams\.microsoft|calendly|aka|gmail|outlook|orange|google|apple|bit)\.(?:com|fr|me|ms|us|ly)/i;
const EMAIL = /[\w.+-]{1,64}@[\w.-]{1,200}/g;
const BETWEEN = /\s+[|•·–—]\s*|\s*[|•·]\s+|\s+-\s+|\s*,\s+|\s+(?:chez|at|@)\s+/iu;
const LABEL =
  /^(?:t[ée]l(?:[ée]phone)?|phone|mob(?:ile)?|port(?:able)?|cell|fax|e-?mail|mail|courriel|web|site|adresse|address|[tmpfwe])\s?[.:]/i;
const LONGEST = 80;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * What a signature tells of its writer, by rules for English and French. What no rule is sure of is null: a wrong organisation is worse than none.
 * @param text what its writer wrote, quotes removed, signature kept
 */
export function readSignature(text: string, writer: { readonly name: string; readonly address: string }): Signature | null {
  const lines = signatureLines(text, writer.name);
  if (lines.length === 0) return null;
  const phones = phoneNumbers(lines);
  const site = siteIn(lines);
  const named = lines.findIndex(line => line.split(BETWEEN).some(part => bearsName(part, writer.name)));
  const parts = lines.flatMap(line => (isContact(line) ? [] : line.split(BETWEEN))).map(part => part.trim());
  const rest = parts.filter(part => part.length > 1 && part.length <= LONGEST && !bearsName(part, writer.name) && !isContact(part));
  const organisation = organisationIn(rest, writer.address);
  const title = rest.find(part => part !== organisation && isTitle(part)) ?? null;
  const name = named < 0 ? null : (lines[named]?.split(BETWEEN).find(part => bearsName(part, writer.name)) ?? null);
  if (!title && !organisation && phones.length === 0 && !site) return null;
  return { name, title, organisation: organisation ?? afterTitle(rest, title), phones, site };
}

/** A sentence that speaks of a director is none. */
const isTitle = (part: string): boolean => TITLE.test(part) && part.split(/\s+/).length <= 8 && !/[.!?…]$/.test(part);

function siteIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    for (const [found] of line.replace(EMAIL, ' ').matchAll(SITE)) {
      if (!COMMON_SITE.test(found) && /^(?:https?:\/\/|www\.)|\.(?:com|fr|org|net|eu|be|ch|ca|uk|de|io|info)(?:\/|$)/i.test(found))
        return found;
    }
  }
  return null;
}

const isContact = (part: string): boolean => LABEL.test(part) || /[\d@]/.test(part) || /^(?:https?:\/\/|www\.)/i.test(part);

/** The one that looks like the domain they write from, else one that says what it is. */
function organisationIn(parts: readonly string[], address: string): string | null {
  const label = /@(?:.*\.)?([^.@]{3,})\.(?:co\.|com\.|ac\.|gouv\.|gov\.)?[^.@]+$/.exec(address)?.[1] ?? '';
  const squeezed = plain(label).replace(/[^a-z0-9]/g, '');
  const fits = (part: string): boolean => {
    const own = plain(part).replace(/[^a-z0-9]/g, '');
    return squeezed !== '' && own.length >= 3 && (own.includes(squeezed) || squeezed.includes(own));
  };
  const places = parts.filter(part => !TITLE.test(part));
  return places.find(fits) ?? places.find(part => ORGANISATION.test(part) && !STREET.test(part)) ?? null;
}

/** Below a title stands for whom: a short line in capitals or with a capital. */
function afterTitle(parts: readonly string[], title: string | null): string | null {
  if (title === null) return null;
  const next = parts[parts.indexOf(title) + 1];
  return next !== undefined &&
    /^\p{Lu}/u.test(next) &&
    next.split(/\s+/).length <= 6 &&
    !/[.!?,:;]$/.test(next) &&
    !TITLE.test(next) &&
    !STREET.test(next)
    ? next
    : null;
}
