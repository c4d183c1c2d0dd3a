import { otherRegister } from './register-mix.ts';
import type { Tone } from './tone.ts';

/** What is wrong, or may be, with one rendered mail. `hold` keeps it back until mended; `look` only puts it on top of the preview. */
export interface PreflightFinding {
  readonly rule: PreflightRule;
  readonly severity: 'hold' | 'look';
  /** The words at fault, as they stand in the text; '' where something is missing. */
  readonly span: string;
}

export const PREFLIGHT_RULES = [
  'leftover-placeholder',
  'broken-value',
  'greeting-without-name',
  'blank-value',
  'personal-line-missing',
  'other-recipient-named',
  'attachment-missing',
  'double-space',
  'everyone-addressed',
  'other-register',
  'shouting',
  'wrong-year',
  'same-as-last-time',
] as const;
export type PreflightRule = (typeof PREFLIGHT_RULES)[number];

export interface PreflightInput {
  readonly subject: string;
  readonly text: string;
  /** Template values used without a default that were blank for this person. */
  readonly blankValues: readonly string[];
  readonly recipient: { readonly firstName: string; readonly name: string };
  /** How the letter speaks to them. */
  readonly tone: Pick<Tone, 'language' | 'register' | 'registerKnown'>;
  /** Names of the other recipients of the same campaign. */
  readonly otherNames: readonly string[];
  readonly personalLineRequired: boolean;
  readonly personalLine: string;
  readonly attachments: number;
  /** What this person was sent before, newest first. */
  readonly earlierTexts: readonly string[];
  readonly year: number;
}

/** Holes of the ways to fill in a letter that are about: Liquid and its kin, brackets of hand, Word's «Nom», Mailchimp's *|FNAME|*. */
const LEFTOVER =
  /\{\{[^}]{0,80}\}?\}?|\{%[^%]{0,80}%?\}?|\}\}|\[\[?(?:(?:your |votre |ton )?(?:full |last |first )?name|company|pr[ée]nom|nom(?: de famille)?|soci[ée]t[ée]|entreprise|date|city|ville|xx+|\.{3}|…)\]\]?|<<[^<>]{1,40}>>|\$?\{(?:(?:first|last|full)?_?name|nom|pr[ée]nom|company|soci[ée]t[ée])\}|%(?:(?:first|last)?_?name|nom|pr[ée]nom)%|\*\|[A-Z_:]{1,30}\|\*|«(?:(?:first|last)?_?name|nom|pr[ée]nom|company|soci[ée]t[ée])»|\blorem ipsum\b/i;
const BROKEN = /\bundefined\b|\bNaN\b|\bnull\b|\bInvalid Date\b|\[object \w+\]|\bdate invalide\b/;
const BARE_GREETING = /^(?:hello|hi|dear|good (?:morning|evening)|bonjour|bonsoir|salut|ch[eè]re?|cher\(e\))[ \t\u00a0\u202f]*(?:,|$)/i;
/** Said of a file, not of a heart: somebody may be attached to a place. */
const ATTACHED =
  /\b(?:attached|enclosed)\b(?! to (?!(?:this|the) (?:e-?mail|mail|message|letter)\b))|\battachments?\b|\bi(?:['’]m| am) attaching\b|\bi attach\b|(?:pi[eè]ce|document|fichier)s? (?:jointe?s?|en annexe|attach[ée])|ci-joint|en pi[eè]ce jointe|\bje (?:te |vous )?joins\b|\bj['’]ai joint\b/i;
const EVERYONE =
  /\b(?:dear all|hi all|hello all|hello everyone|dear friends|dear colleagues)\b|\b(?:bonjour|salut|coucou) (?:à )?(?:tous|toutes|tout le monde)\b|\bchers? (?:tous|amis|coll[eè]gues)\b/i;

const first = (pattern: RegExp, text: string): string | null => pattern.exec(text)?.[0] ?? null;
const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** A whole-word find that knows accents, which \b does not. */
function names(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isWord(text[at - 1]) && !isWord(text[at + name.length])) return true;
  }
  return false;
}

/** Words two texts share, of all their words: 1 is the same letter again (Jaccard). */
function likeness(a: string, b: string): number {
  const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const [left, right] = [words(a), words(b)];
  const shared = [...left].filter(word => right.has(word)).length;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}

function otherNamed({ text, recipient, otherNames }: PreflightInput): string | null {
  const own = `${recipient.name} ${recipient.firstName}`.toLowerCase();
  // Only the greeting and full names: a first name alone in the middle may be anybody the letter is about.
  const greetingLine = text.slice(0, text.indexOf('\n') < 0 ? text.length : text.indexOf('\n'));
  for (const name of otherNames) {
    const given = name.split(/\s+/)[0] ?? '';
    if (name.includes(' ') && !own.includes(name.toLowerCase()) && names(text, name)) return name;
    if (given.length > 1 && !own.includes(given.toLowerCase()) && names(greetingLine, given)) return given;
  }
  return null;
}

/** Looks at what is about to be sent the way its recipient would. Pure; the worst first. */
export function preflight(input: PreflightInput): readonly PreflightFinding[] {
  const { subject, text, year, tone } = input;
  const whole = `${subject}\n${text}`;
  const findings: PreflightFinding[] = [];
  const hold = (rule: PreflightRule, span: string | null): void => void (span !== null && findings.push({ rule, severity: 'hold', span }));
  const look = (rule: PreflightRule, span: string | null): void => void (span !== null && findings.push({ rule, severity: 'look', span }));

  hold('leftover-placeholder', first(LEFTOVER, whole));
  hold('broken-value', first(BROKEN, whole));
  hold('greeting-without-name', first(BARE_GREETING, text.trimStart().split('\n', 1)[0] ?? ''));
  for (const name of input.blankValues) hold('blank-value', name);
  hold('personal-line-missing', input.personalLineRequired && input.personalLine.trim() === '' ? '' : null);
  hold('other-recipient-named', otherNamed(input));
  hold('attachment-missing', input.attachments === 0 ? first(ATTACHED, whole) : null);
  look('everyone-addressed', first(EVERYONE, whole));
  look('other-register', tone.language === 'fr' ? otherRegister(whole, tone.registerKnown ? tone.register : null) : null);
  look('same-as-last-time', input.earlierTexts.some(earlier => likeness(earlier, text) > 0.8) ? '' : null);
  look('wrong-year', (whole.match(/\b20\d\d\b/g) ?? []).find(found => Math.abs(Number(found) - year) > 1) ?? null);
  look('double-space', first(/[^\s.] {2,}\S/, text));
  look('shouting', first(/!{2,}|(?:\p{Lu}{4,}[ ,]){3,}/u, whole));
  return findings;
}
