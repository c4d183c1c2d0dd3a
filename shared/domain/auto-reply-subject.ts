import { prefixTable } from './prefix-table.ts';
import { words } from './word-list.ts';

/** How automatic replies begin in the mail programs and vacation scripts of the world, lower-cased, by language; ' stands for both apostrophes. */
const PREFIXES: readonly string[] = words(`
  automatic reply, auto reply, auto-reply, autoreply, automated reply, automated response, auto response, auto-response, autoresponse,
  autoresponder, out of office, out of the office, out-of-office, vacation reply, vacation response,
  réponse automatique, reponse automatique, absence du bureau, absent du bureau, absente du bureau, message d'absence,
  réponse d'absence, notification d'absence, réponse automatisée,
  automatische antwort, automatische rückantwort, autom. antwort, auto-antwort, abwesenheitsnotiz, abwesenheitsassistent,
  abwesenheitsbenachrichtigung, abwesenheitsmeldung, abwesenheit:, außer haus:, ausser haus:, nicht im büro,
  respuesta automática, respuesta automatica, contestación automática, fuera de la oficina, fuera de oficina, resposta automàtica,
  fora de l'oficina, resposta automática, resposta automatica, fora do escritório, ausência do escritório, ausência temporária,
  risposta automatica, fuori sede:, fuori ufficio, assenza dall'ufficio,
  automatisch antwoord, automatische reactie, automatische beantwoording, afwezigheidsbericht, afwezigheidsassistent, afwezig:,
  autosvar, automatiskt svar, frånvaromeddelande, frånvaro:, automatisk svar, fraværsmeddelelse, fraværsmelding, fravær:,
  sjálfvirkt svar, automaattinen vastaus, poissaoloilmoitus, poissa toimistosta,
  automatyczna odpowiedź, odpowiedź automatyczna, autoodpowiedź, poza biurem, automatická odpověď, mimo kancelář, automatická odpoveď,
  automatikus válasz, házon kívül, răspuns automat, raspuns automat, samodejni odgovor, automatski odgovor, automaatvastus,
  automātiska atbilde, automatinis atsakymas,
  otomatik yanıt, ofis dışında, αυτόματη απάντηση, εκτός γραφείου, автоответ, автоматический ответ, автоматична відповідь,
  автоматичен отговор, вне офиса,
  תשובה אוטומטית, رد تلقائي, الرد التلقائي, 自動応答, 自動返信, 不在通知, 自动答复, 自动回复, 自動回覆, 자동 회신, 자동 응답, ตอบกลับอัตโนมัติ, trả lời tự động,
  balasan otomatis,
`);

const AUTO_REPLIES = prefixTable(PREFIXES);

/**
 * Whether a subject announces an automatic reply. Only at its very beginning: "Re: Automatic reply" was written by someone.
 */
export function isAutoReplySubject(subject: string): boolean {
  let start = 0;
  // "[Auto-Reply] …", "*** Out of office ***"
  while (start < 8 && start < subject.length && ' [(*'.includes(subject.charAt(start))) start++;
  return AUTO_REPLIES.starts(subject, start);
}

/** Answers to meeting invitations as Outlook, Exchange and Google Calendar title them. */
const MEETING_ANSWERS: readonly string[] = words(`
  canceled:, cancelled:, canceled event:, cancelled event:, annulé:, annulation:, événement annulé:, abgesagt:, abgesagter termin:, cancelado:, evento cancelado:, annullato:, evento annullato:, geannuleerd:,
  accepted:, declined:, tentative:, tentatively accepted:, meeting forward notification:, updated invitation:, accepté:, acceptée:,
  refusé:, refusée:, provisoire:, acceptation provisoire:, invitation mise à jour:, zugesagt:, angenommen:, abgelehnt:, mit vorbehalt:,
  vorläufig zugesagt:, aceptada:, aceptado:, rechazada:, rechazado:, provisional:, aceite:, aceito:, recusado:, recusada:, accettato:,
  accettata:, rifiutato:, rifiutata:, geaccepteerd:, geweigerd:, afgewezen:, accepterat:, avböjt:, godkendt:, afvist:, godtatt:,
  avslått:, hyväksytty:, hylätty:, zaakceptowano:, odrzucono:, přijato:, odmítnuto:, принято:, отклонено:, 承諾:, 辞退:
`);
const ANSWERS = prefixTable(MEETING_ANSWERS);

/** Whether a subject is an automatic answer to an invitation ("Accepted: Lunch"). */
export const isMeetingAnswerSubject = (subject: string): boolean => ANSWERS.starts(subject, 0);
