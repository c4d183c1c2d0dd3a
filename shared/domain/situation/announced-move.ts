/** Somebody says of themselves that they left, or started somewhere. */
const MOVES: readonly RegExp[] = [
  /\b(?:i|we) (?:have |['’]ve )?(?:just |recently |now )?(?:left|joined|moved to|started (?:a new job|working|at|as|with))\b[^.!?\n]{0,120}/i,
  /\bi['’]ve (?:just |recently |now )?(?:left|joined|moved to|started (?:a new job|working|at|as|with))\b[^.!?\n]{0,120}/i,
  /\b(?:i am|i['’]m) (?:leaving|joining|starting (?:a new job|at|as))\b[^.!?\n]{0,120}/i,
  /\b(?:my new (?:job|position|role|employer|company)|new professional (?:e-?mail|address)|my last day (?:at|with))\b[^.!?\n]{0,120}/i,
  /\bj['’](?:ai|avais) (?:récemment |enfin |donc |définitivement )?(?:quitté|rejoint|intégré|changé (?:de travail|de poste|d['’]employeur|d['’]entreprise|de société))(?!\p{L})[^.!?\n]{0,120}/iu,
  /\bje (?:quitte|rejoins|intègre|prends (?:de nouvelles fonctions|un nouveau poste)|change (?:de travail|de poste|d['’]employeur|d['’]entreprise))(?!\p{L})[^.!?\n]{0,120}/iu,
  /\bje ne (?:travaille|fais) plus\b[^.!?\n]{0,120}/i,
  /\b(?:mon|ma|mes) nouve(?:au|lle|l|aux|lles) (?:poste|employeur|emploi|travail|fonctions?|entreprise|société|coordonnées|adresse professionnelle)\b[^.!?\n]{0,120}/i,
];
/** Places one leaves or joins every day. */
const EVERYDAY =
  /\b(?:left|quitté|quitte|leaving|joined|joining|rejoins|rejoint|moved to)(?!\p{L})[^.!?\n]{0,25}(?<!\p{L})(?:it|this|that|you|him|her|them|message|voicemail|keys?|umbrella|bag|home|house|the (?:office|meeting|call|party|train|table)|clés?|maison|bureau|réunion|train|message|table|parapluie|you all|vous|te|le groupe|la réunion)(?!\p{L})/iu;

/** The sentence of a letter that says its writer changed places, short; or null. Quotes and signature must be gone. */
export function announcedMove(newText: string): string | null {
  const sentences = newText
    .slice(0, 10_000)
    .split(/(?<=[.!?…])\s+|\n+/)
    .map(one => one.trim());
  const found = sentences.find(sentence => MOVES.some(pattern => pattern.test(sentence)) && !EVERYDAY.test(sentence));
  return found === undefined ? null : found.slice(0, 300);
}
