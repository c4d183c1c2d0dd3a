import { askingIn } from '../conversations/asking.ts';

/** What a person's answer to a campaign asks of the user, from its new text (quotes and signature removed). */
export const REPLY_KINDS = ['asked-not-to-write', 'new-address', 'question', 'news'] as const;
export type ReplyKind = (typeof REPLY_KINDS)[number];

export interface ReplyReading {
  readonly kind: ReplyKind;
  /** The sentence that says so, short; '' for plain news. */
  readonly evidence: string;
  /** For a new address: the address named, or null. */
  readonly address: string | null;
}

/** Somebody wants to hear no more. Only ever proposed: the user decides. */
const STOP: readonly RegExp[] = [
  /\b(?:please|kindly)\b[^.!?\n]{0,40}\b(?:stop|do not|don['’]t|no longer|cease)\b[^.!?\n]{0,40}\b(?:writ|email|e-mail|mail|send|contact|messag)/i,
  /\b(?:stop|quit)\b[^.!?\n]{0,20}\b(?:writing|emailing|sending|contacting|messaging|spamming)\b/i,
  /\b(?:unsubscribe|remove|take|delete)\b[^.!?\n]{0,30}\b(?:me|my (?:name|address|e-?mail)|us)\b[^.!?\n]{0,40}\b(?:list|mailing|contacts|off|this)\b/i,
  /^\s*(?:stop|unsubscribe|remove me|remove|d[ée]sinscription|d[ée]sabonnement|d[ée]sinscrire)\s*[.!]*\s*$/im,
  /\b(?:i )?(?:do not|don['’]t|would rather not|prefer not to|no longer)\b[^.!?\n]{0,20}\b(?:want|wish|like|care)?\b[^.!?\n]{0,10}\b(?:to )?(?:receive|get|hear)\b[^.!?\n]{0,50}\b(?:mail|e-?mail|message|news|wish|from you|any ?more)/i,
  /\b(?:merci|pri[èe]re) de (?:ne plus|cesser)\b[^.!?\n]{0,60}/i,
  /\b(?:je|nous) (?:ne )?(?:souhait\w*|veu[xt]|voul\w*|d[ée]sir\w*)\b[^.!?\n]{0,15}\b(?:plus|pas)\b[^.!?\n]{0,40}\b(?:recevoir|[êe]tre contact|de vos (?:mails?|messages?|courriels?))/i,
  /\b(?:ne m[e’'] ?[ée]cri\w+ plus|ne me contact\w+ plus|arr[êe]te[zr]?\b[^.!?\n]{0,25}\b(?:[ée]crire|envoyer|messages?|mails?|contacter))/i,
  /\b(?:retire[zr]?|enl[èe]ve[zr]?|supprime[zr]?|d[ée]sinscri\w+|d[ée]sabonne[zr]?)[- ]?(?:moi|mon (?:adresse|nom|mail))\b[^.!?\n]{0,40}/i,
];

/** Asking for more of it, or about stopping something else, is not a stop. */
const NOT_STOP =
  /\bdon['’]t stop\b|\bnever stop\b|\bcan(?:no|['’])t stop\b|\bn['’]arr[êe]te[zr]? (?:pas|jamais)|\bne (?:manque|h[ée]site)/i;

const NEW_ADDRESS: readonly RegExp[] = [
  /\b(?:new|changed?|updated?)\b[^.!?\n]{0,30}\b(?:e-?mail|mail|address|e-?mail address)\b/i,
  /\b(?:please|now|instead|from now on)\b[^.!?\n]{0,40}\b(?:use|write to|reach me at|contact me (?:at|on)|send (?:it|mail|messages) to)\b/i,
  /\b(?:nouvelle|changement d[e’']) ?(?:adresse|mail|courriel|e-?mail)\b/i,
  /\b(?:d[ée]sormais|dor[ée]navant|plut[ôo]t)\b[^.!?\n]{0,50}\b(?:[ée]cri\w*|joindre|adresse|mail|contacter)\b/i,
  /chang[ée]r? (?:d[e’'] ?|mon )(?:adresse|mail|courriel)/i,
  /[ée]cri\w+[^.!?\n]{0,30}(?:d[ée]sormais|dor[ée]navant|plut[ôo]t)/i,
];
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/;

const sentences = (text: string): string[] =>
  text
    .slice(0, 20_000)
    .split(/(?<=[.!?…])\s+|\n+/)
    .map(one => one.trim())
    .filter(Boolean);
const short = (sentence: string): string => (sentence.length > 160 ? `${sentence.slice(0, 157)}…` : sentence);

/** Pure; rules in English and French. The most consequential reading wins: a wish not to be written to, then a new address, then a question. */
export function readReply(newText: string, subject = ''): ReplyReading {
  const all = sentences(`${subject}\n${newText}`);
  const stop = all.find(sentence => STOP.some(pattern => pattern.test(sentence)) && !NOT_STOP.test(sentence));
  if (stop) return { kind: 'asked-not-to-write', evidence: short(stop), address: null };
  const at = all.findIndex(sentence => NEW_ADDRESS.some(pattern => pattern.test(sentence)));
  const moved = all[at];
  if (moved) {
    const address = ADDRESS.exec([moved, all[at + 1] ?? ''].join(' '))?.[0] ?? null;
    if (address || /\b(?:my|mon|ma)\b/i.test(moved)) return { kind: 'new-address', evidence: short(moved), address };
  }
  const asked = askingIn(newText);
  return asked ? { kind: 'question', evidence: asked.sentence, address: null } : { kind: 'news', evidence: '', address: null };
}
