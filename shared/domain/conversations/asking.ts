import type { AskingKind } from './awaiting.ts';

/** Words that ask without a question mark: English and French, and the plainest of German, Spanish and Italian. */
const REQUESTS: readonly RegExp[] = [
  /\b(?:could|can|would|will) (?:you|we)\b[^.!\n]{3,}/i,
  /\b(?:let me know|tell me|i wonder(?:ed)? (?:if|whether)|i was wondering|any chance|i['’]d (?:like|love) to know)\b[^.!?\n]{3,}/i,
  /\bplease (?:send|confirm|tell|advise|reply|answer|share|forward|call|check|review|sign)\b[^.!?\n]{2,}/i,
  /\b(?:grateful|obliged|appreciate(?: it)?|thankful|great|kind)\b[^.!?\n]{0,12}\bif you (?:could|would|can)\b/i,
  /\b(?:looking forward to|awaiting) your (?:answer|reply|feedback|confirmation)\b/i,
  /(?<!\p{L})(?:pourrai[st]|pouvez|peux|pourriez|pourrions|voulez|veux|sauriez|saurais|auriez|aurais)[- ](?:vous|tu|nous|on)(?!\p{L})[^.!\n]{3,}/iu,
  /\b(?:dites|dis)[- ]moi\b[^.!?\n]{3,}|\bje me demand(?:e|ais)\b[^.!?\n]{3,}/i,
  /\bmerci (?:de|d['’])\s?(?:bien vouloir |nous |me |m['’]|nous l['’]|l['’])*(?:dire|confirmer|indiquer|envoyer|renvoyer|transmettre|retourner|répondre|préciser|faire (?:savoir|parvenir)|signer|rappeler|valider)/i,
  /\bje (?:vous|te) (?:remercie(?:rais)?|prie(?:rais)?|demande|saurais gré) (?:par avance |d['’]avance )?(?:de |d['’]|si )(?:bien )?(?:(?:vouloir|me|nous)(?!\p{L})|m['’](?:indiqu|envoy|inform|écri|adress|accord|appel))/iu,
  /\b(?:j['’]aimerais|je voudrais|je souhaiterais|je voulais) savoir\b[^.!?\n]{3,}/i,
  /\b(?:dans l['’]attente|en attente) de (?:votre|ta|vos|tes) (?:réponse|retour|confirmation|nouvelles)\b/i,
  /\bbitte (?:schick|send|bestätig|meld|sag|gib|geben|antwort|ruf|teil)\w*\b|\bich (?:bitte|wäre dankbar)\b/i,
  /\bpor favor,? (?:confirm|enví|mánd|mand|dime|díg|avís|respond|contest)|\b(?:te|le|os) (?:ruego|agradecería)\b/i,
  /\bper (?:favore|cortesia),? (?:conferm|invi|mand|dimmi|mi dica|rispond)|\b(?:ti|la|vi) (?:prego|pregherei) di\b/i,
  /\b(?:tenez|tiens)[- ]moi au courant\b|\b(?:faites|fais)[- ](?:le[- ])?moi savoir\b/i,
];
/** Courtesies with a question mark that ask nothing. */
const COURTESY =
  /^(?:how are you(?: doing)?|how is it going|how are things|and you|you too|and yourself|all well|all good|isn['’]t it|right|(?:comment )?(?:ça|cela) va|comment (?:allez-vous|vas-tu|vas tu)|et (?:vous|toi)|tout va bien|la forme|n['’]est-ce pas|non)\s*$/i;
/** Offers that sound like a request. */
const OFFER =
  /\b(?:let me know|tell me|dites-moi|dis-moi|faites-moi savoir|fais-moi savoir) (?:if|should|whether|si) (?:you|there['’]?s?|vous|tu|jamais)\b[^.!?\n]{0,30}\b(?:questions?|need|anything|help|besoin|quoi que ce soit)\b/i;

const LONGEST = 160;

export interface Asking {
  readonly kind: AskingKind;
  /** The sentence, short. */
  readonly sentence: string;
}

const isCourtesy = (sentence: string): boolean => {
  const bare = sentence.replace(/[\s\u00a0\u202f]*\?+$/, '').replace(/^[\p{L}]{1,20}[,:]\s*/u, '');
  return bare.length <= 2 || COURTESY.test(bare) || /https?:\/\/\S*$/.test(bare);
};

const sentencesOf = (text: string): string[] =>
  text
    .slice(0, 20_000)
    .split(/(?<=[.!?…])\s+|\n+/)
    .map(one => one.trim())
    .filter(Boolean);

/** The first sentence that asks something, or null. Quotes and signature must be gone: what they ask, the letter does not. */
export function askingIn(newText: string): Asking | null {
  for (const sentence of sentencesOf(newText)) {
    const kind = askingKind(sentence);
    if (kind) return { kind, sentence: sentence.length > LONGEST ? `${sentence.slice(0, LONGEST - 3)}…` : sentence };
  }
  return null;
}

function askingKind(sentence: string): AskingKind | null {
  if (sentence.endsWith('?') && !isCourtesy(sentence)) return 'question';
  return REQUESTS.some(pattern => pattern.test(sentence)) && !OFFER.test(sentence) ? 'request' : null;
}
