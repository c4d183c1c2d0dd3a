const LEFT: readonly RegExp[] = [
  /\b(?:no longer|not)\b[^.!?\n]{0,20}\b(?:works?|working|employed|with (?:the|our|us)|part of (?:the|our)|at (?:this|the|our))\b/i,
  /\b(?:has|have|['’]ve|['’]s) (?:now )?left\b[^.!?\n]{0,40}\b(?:company|organi[sz]ation|firm|team|office|us|university|position|agency)\b/i,
  /\bleft\b[^.!?\n]{0,30}\b(?:company|organi[sz]ation|firm|agency)\b/i,
  /\b(?:retired|has retired|am now retired)\b/i,
  /\b(?:mailbox|address|account)\b[^.!?\n]{0,30}\b(?:no longer|not)\b[^.!?\n]{0,15}\b(?:monitored|active|in use|read|used|valid)\b/i,
  /\bne (?:travaille|fait|fais|suis|est|sommes)\b[^.!?\n]{0,25}\bplus\b[^.!?\n]{0,40}/i,
  /\ba(?:i)? (?:d[ée]finitivement )?quitt[ée]e?(?!\p{L})[^.!?\n]{0,50}/iu,
  /\b(?:n['’]est|n['’]exerce|n['’]appartient|n['’]occupe)\b[^.!?\n]{0,15}\bplus\b[^.!?\n]{0,40}/i,
  /\b(?:partie?|d[ée]part)\b[^.!?\n]{0,15} (?:à la|en) retraite\b/i,
];
/** Away for a while, not for good. */
const AWAY =
  /\b(?:until|till|back (?:on|in|from)|returning|on leave|holidays?|vacation|jusqu\w*|de retour|vacances|absent\w*)\b|cong[ée]s?(?!\p{L})|\bnot (?:at|in|with) (?:the|our|my) (?:office|desk)\b/iu;

/** The sentence of an automatic answer that says its owner is gone for good, or null. Only ever a reason to ask the user. */
export function leftForGood(text: string): string | null {
  const sentences = text
    .slice(0, 5000)
    .split(/(?<=[.!?…])\s+|\n+/)
    .map(one => one.trim());
  return sentences.find(sentence => LEFT.some(pattern => pattern.test(sentence)) && !AWAY.test(sentence)) ?? null;
}
