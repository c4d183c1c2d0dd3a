import { askingIn } from './asking.ts';

/** How a letter starts that only thanks or agrees. */
const THANKS =
  /^(?:(?:un )?(?:grand |très grand )?merci|mille mercis|thanks|thank you|thx|many thanks|ok|okay|d['’]accord|entendu|parfait|super|génial|formidable|c['’]est (?:noté|parfait|bon)|(?:bien )?(?:noté|reçu)|noted|received|got it|perfect|great|excellent|brilliant|lovely|sounds good|will do|de rien|avec plaisir|you['’]re welcome|my pleasure|(?:très )?(?:bonne (?:journée|soirée|semaine|continuation)|bon week-end)|(?:à|a) (?:bientôt|très vite|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|see you|have a (?:nice|great|good)|bien à (?:vous|toi))(?![\p{L}-])/iu;
const GREETING = /^(?:bonjour|bonsoir|salut|coucou|hello|hi|hey|dear|chère?|good (?:morning|afternoon|evening))(?!\p{L})[^\n.!?]{0,40}$/iu;
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
  return words > 0 && words <= MOST_WORDS && THANKS.test(text) && askingIn(newText) === null;
}
