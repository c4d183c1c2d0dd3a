import { gesturesOf } from './gestures-of.ts';
import type { Gesture, Proposal, TactLanguage } from './gesture.ts';
import { plainText } from './reading/plain-text.ts';
import { cue } from './reading/rule.ts';

/** What one may owe a word for; each kind has its template. */
export const SERVICES = ['introduction', 'recommendation', 'document', 'answer', 'help', 'connection'] as const;
export type Service = (typeof SERVICES)[number];

const RECOMMENDED = cue(
  "(mentioned|recommended|recommend|recommendation|spoke|spoken|reference|put in a (good )?word|your (name|cv|resume|manuscript)|sent you|told (her|him|them|my)|parle (de|d')|recommande~|recommandation|glisse un mot|de ma part|vante|votre nom|ton nom|ton cv|votre cv)",
);
const DOCUMENT = cue(
  '(attached|enclosed|find below|here (is|are) the|link|ci-joint|piece jointe|voici (le|la|les|mes|un|une)|vous trouverez|tu trouveras|tableur|spreadsheet|list of|liste|template|modele|https?://[^ ]{1,80})',
);
const ANSWER = cue(
  "(you asked|you (were|had) (after|asking|wondering)|my advice|i'd|i would|if i were you|tu (me )?demandais|vous (me )?demandiez|vous m'aviez demande|tu m'avais demande|conseille|a (ta|votre) place|a mon (sens|avis)|been through|relu|j'ai regarde)",
);

export interface ServiceReceived extends Proposal {
  readonly service: Service;
}

/** A service a letter from somebody does the user, or null. */
export function serviceIn(newText: string, language: TactLanguage): ServiceReceived | null {
  const found = gesturesOf(newText, 'from-them', language);
  const introduced = found.find(({ kind }) => kind === 'introduce');
  if (introduced) return { ...introduced, service: 'introduction' };
  const given = found.find(({ kind }) => kind === 'give');
  if (!given) return null;
  const { plain } = plainText(newText);
  const service = RECOMMENDED.test(plain) ? 'recommendation' : ANSWER.test(plain) ? 'answer' : DOCUMENT.test(plain) ? 'document' : 'help';
  return { span: given.span, rule: given.rule, evidence: given.evidence, service };
}

/** LinkedIn's notifications of a new contact, as their subjects read in English and French; the name is in them. */
const ADDED: readonly RegExp[] = [
  /^(?<name>[^,\n]{2,60}?) (?:has )?accepted your (?:invitation|connection request)/iu,
  /^(?<name>[^,\n]{2,60}?) (?:is now|has become) (?:a connection|one of your connections|part of your network|your connection)/iu,
  /^(?:you (?:and|are now connected (?:to|with))|congratulations! you(?:['’]re| are) now connected (?:to|with)) (?<name>[^,.!\n]{2,60}?)(?: are now connected)?[.!]?$/iu,
  /^you (?:have|['’]ve) a new connection:? (?<name>[^,.!\n]{2,60})/iu,
  /^(?<name>[^,\n]{2,60}?) a accepté votre (?:invitation|demande)/iu,
  /^(?<name>[^,\n]{2,60}?) (?:fait (?:désormais|maintenant) partie de (?:votre réseau|vos relations)|est (?:désormais|maintenant) (?:l[’']une? de vos relations|en relation avec vous|dans votre réseau))/iu,
  /^(?:félicitations ?! ?)?vous (?:êtes|voilà) (?:désormais |maintenant )?en relation avec (?<name>[^,.!\n]{2,60})/iu,
];
/** Only its own domain: a display name proves nothing. */
const LINKEDIN = /@(?:[a-z\d-]+\.){0,3}linkedin\.com$/i;

/**
 * Who has become a contact on LinkedIn, from its notification mail; null for any other mail.
 * @param from address the mail came from
 * @param subject decoded
 */
export function addedOnLinkedIn(from: string, subject: string): string | null {
  if (!LINKEDIN.test(from)) return null;
  const line = subject
    .normalize('NFC')
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .slice(0, 200);
  for (const pattern of ADDED) {
    const name = pattern.exec(line)?.groups?.['name']?.trim();
    if (name !== undefined && name !== '') return name;
  }
  return null;
}

/** Days within which a word for a new connection is fresh, and for anything else. */
export const THANK_WITHIN: Readonly<Record<Service, number>> = {
  connection: 2,
  introduction: 7,
  recommendation: 7,
  document: 7,
  answer: 7,
  help: 7,
};

/** Services received for which no thanks went since, the oldest first. Thanks, once said, are for everything before. */
export function thanksOwed<T extends { readonly at: number }>(services: readonly T[], gestures: readonly Gesture[]): T[] {
  const thanked = gestures
    .filter(({ kind, direction }) => kind === 'thank' && direction === 'from-me')
    .reduce((latest, { at }) => Math.max(latest, at), -Infinity);
  return services.filter(({ at }) => at > thanked).toSorted((a, b) => a.at - b.at);
}
