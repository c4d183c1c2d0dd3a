import { evidenceLine } from '../returns/evidence-line.ts';

export const WILLING = ['yes', 'no', 'unclear'] as const;
export type Willing = (typeof WILLING)[number];

/** Quoting sentences that refuse, before those that agree: "yes, but not now" is no yes. */
const NO: readonly RegExp[] = [
  /^(?:no|nope|non)\b(?![^.!\n]{0,20}\b(?:problem|worries|objection|probl[eè]me|souci))/i,
  /\b(?:i['’]?d|i would) (?:rather|prefer)\b[^.!?\n]{0,15}\bnot\b|\brather not\b|\bnot (?:for me|the right (?:moment|time)|at the moment|just now|right now|this time|really|now)\b/i,
  /\b(?:i['’]m|i am|i['’]ll|i will) (?:afraid (?:not|i)|have to (?:decline|pass|say no)|not (?:able|available|interested|keen))\b|\b(?:must|have to|will|i['’]ll) (?:decline|pass)\b/i,
  /\b(?:i )?(?:can['’]?t|cannot|don['’]?t want|do not want|would(?:n['’]t| not) (?:want|like))\b/i,
  /\b(?:pr[ée]f[èée]r(?:e|erais)|aimerais? (?:mieux|autant)|pr[ée]f[èe]re)\b[^.!?\n]{0,30}\b(?:pas|[ée]viter|en rester)\b|\b(?:pas|plut[ôo]t pas) (?:pour (?:moi|le moment|l['’]instant)|maintenant|en ce moment|tout de suite|cette fois|possible|int[ée]ress[ée]e?|disponible)\b/i,
  /\b(?:je )?(?:ne (?:peux|pourrai|souhaite|veux|suis) (?:pas|gu[èe]re)|n['’]ai pas (?:le temps|envie))\b|\b(?:dois|vais|devrai) (?:d[ée]cliner|refuser)\b|\bsans moi\b/i,
];
const UNSURE =
  /\b(?:let me think|i['’]ll think|think (?:about it|it over)|not sure|maybe|perhaps|get back to you|before i (?:answer|say|decide)|je (?:vais )?(?:y )?r[ée]fl[ée]chi\w*|peut-[êe]tre|pas s[ûu]re?|[àa] voir|je (?:te|vous) (?:redis|recontacte)|qui est|who is|what (?:does|is)|c['’]est qui|de quoi)\b/i;
const YES: readonly RegExp[] = [
  /^(?:yes|yep|yeah|sure|of course|gladly|absolutely|certainly|definitely|please do|go ahead|fine|ok(?:ay)?|with pleasure|happy to|i agree|by all means)\b/i,
  /^(?:oui|ouais|bien s[ûu]r|volontiers|avec (?:grand )?plaisir|absolument|certainement|tout [àa] fait|d['’]accord|ok|entendu|pas de (?:souci|probl[eè]me)|aucun (?:souci|probl[eè]me)|vas-y|allez-y|parfait|carr[ée]ment)(?![\p{L}])/iu,
  /\b(?:i['’]d|i would|we['’]d) (?:be (?:very |more than |really )?(?:happy|glad|delighted|pleased|willing)|love|like) to\b|\b(?:happy|glad|delighted) (?:to|for you to)\b|\bplease (?:do|introduce|put us|go ahead|pass)\b|\b(?:no (?:problem|worries|objection)|that['’]?s fine|fine (?:by|with) me|you (?:can|may) (?:give|pass|share|introduce)|feel free)\b/i,
  /\b(?:ce serait|je serais?|serais) (?:avec (?:grand )?plaisir|ravie?|heureu(?:x|se)|enchant[ée]e?|partante?|super|parfait)\b|\b(?:avec (?:grand )?plaisir|volontiers|je veux bien|[çc]a me va|[çc]a m['’]int[ée]resse|tu peux (?:lui )?(?:donner|transmettre|passer|y aller)|vous pouvez (?:lui )?(?:donner|transmettre|communiquer|y aller))(?![\p{L}])/iu,
];
const OPENING =
  /^(?:(?:hello|hi|hey|dear|bonjour|bonsoir|salut|ch[èe]re?|coucou|merci|thanks|thank you)(?![\p{L}])[^,.!?\n]{0,60}[,.!]?\s*|(?:ah|oh|well|eh bien|alors)[, ]+)/iu;
const MOST_SENTENCES = 12;

/**
 * Whether an answer to "are you willing?" says yes or no, from its new text (quotes and signature removed); what is neither, or both, is the
 * user's to judge. Rules in English and French.
 */
export function readWilling(newText: string): { readonly reading: Willing; readonly evidence: string } {
  const sentences = newText
    .slice(0, 4000)
    .split(/(?<=[.!?…])\s+|\n+/)
    .map(sentence => sentence.trim().replace(OPENING, ''))
    .filter(Boolean)
    .slice(0, MOST_SENTENCES);
  const first = (patterns: readonly RegExp[]): string | undefined =>
    sentences.find(sentence => patterns.some(pattern => pattern.test(sentence)));
  const no = first(NO);
  if (no !== undefined) return { reading: 'no', evidence: evidenceLine(no) };
  const unsure = first([UNSURE]);
  const yes = first(YES);
  if (yes !== undefined && unsure === undefined) return { reading: 'yes', evidence: evidenceLine(yes) };
  return { reading: 'unclear', evidence: evidenceLine(unsure ?? sentences[0] ?? '') };
}
