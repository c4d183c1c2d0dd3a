import { askingIn } from './asking.ts';

/** How a letter starts that only thanks or agrees. */
const THANKS: readonly RegExp[] = [
  /^(?:(?:un )?(?:grand |très grand )?merci|mille mercis|d['’]accord|entendu|parfait|super|génial|formidable|c['’]est (?:noté|parfait|bon)|(?:bien )?(?:noté|reçu)|de rien|avec plaisir|(?:très )?(?:bonne (?:journée|soirée|semaine|continuation)|bon week-end)|(?:à|a) (?:bientôt|très vite|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|bien à (?:vous|toi))(?![\p{L}-])/iu,
  /^(?:thanks|thank you|thx|many thanks|ok|okay|noted|received|got it|perfect|great|excellent|brilliant|lovely|sounds good|will do|you['’]re welcome|my pleasure|see you|have a (?:nice|great|good))(?![\p{L}-])/iu,
  /^(?:(?:vielen |herzlichen |besten )?dank|danke(?: (?:sehr|schön|dir|ihnen))?|alles klar|prima|perfekt|einverstanden|notiert|erhalten|gern(?:e)? geschehen|bis (?:bald|dann|morgen|montag|dienstag|mittwoch|donnerstag|freitag))(?![\p{L}-])/iu,
  /^¡?(?:(?:muchas |mil )?gracias|perfecto|recibido|anotado|de acuerdo|vale|genial|de nada|hasta (?:pronto|luego|mañana))(?![\p{L}-])/iu,
  /^(?:(?:molte |mille |tante )?grazie|perfetto|ricevuto|segnato|va bene|d['’]accordo|prego|a presto|a domani)(?![\p{L}-])/iu,
];
const GREETING =
  /^(?:bonjour|bonsoir|salut|coucou|chère?|hello|hi|hey|dear|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|hola|buen[oa]s (?:días|tardes|noches)|querid[oa]|ciao|buongiorno|buonasera|car[oa])(?!\p{L})[^\n.!?]{0,40}$/iu;
/** Longer letters have something to say. */
const MOST_WORDS = 14;

/** Whether a letter ends a conversation: a few words of thanks or agreement that ask nothing. Quotes and signature must be gone. */
export function closesConversation(newText: string): boolean {
  const lines = newText
    .slice(0, 2000)
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
  if (lines[0] !== undefined && GREETING.test(lines[0].replace(/[,;:!.\s]+$/, ''))) lines.shift();
  const text = lines.join(' ').replace(/^(?:bonjour|bonsoir|salut|hello|hi|hey)(?:\s+\p{L}+)?\s*[,!]\s*/iu, '');
  const words = text.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0;
  return words > 0 && words <= MOST_WORDS && THANKS.some(pattern => pattern.test(text)) && askingIn(newText) === null;
}
