import { prefixTable } from './prefix-table.ts';
import { words } from './word-list.ts';

/** How mail systems title what they give back, lower-cased; ' stands for both apostrophes. */
const PREFIXES: readonly string[] = words(`
  undelivered mail, undeliverable, undeliverable mail, undelivered, mail delivery failed, mail delivery failure, mail delivery problem,
  mail delivery error, mail delivery subsystem, mail could not be delivered, mail not delivered, delivery status notification, delivery status,
  delivery failure, delivery failed, delivery has failed, delivery notification, delivery report, delivery incomplete, delivery delayed,
  delivery error, message delivery failure, message delivery failed, message not delivered, message undeliverable, message delayed,
  message status - undeliverable, message you sent, your message to, your message could not, non-delivery, nondeliverable, non delivery,
  non-deliverable, failure notice, failure delivery, failed delivery, returned mail, returned message, returned to sender, return to sender,
  returning message to sender, warning: message, warning: could not send, there was an error sending your mail, bounce, bounced mail,
  rejected mail, rejected message, permanent delivery failure, permanent error, user unknown, email delivery failure, e-mail delivery failure,
  échec de la remise, échec de remise, échec de la distribution, echec de la remise, non remis, message non remis, non remise, non distribué,
  message non distribué, remise différée, courrier non distribué, avis de non-remise, avis de non-distribution,
  unzustellbar, nicht zustellbar, unzustellbare nachricht, mail nicht zugestellt, nachricht nicht zugestellt, zustellung fehlgeschlagen,
  fehler bei der zustellung, verzögerte zustellung, fehlgeschlagene zustellung,
  no se puede entregar, no se pudo entregar, no se ha podido entregar, no entregado, correo no entregado, error de entrega,
  devolución de correo, entrega fallida, non è stato possibile, non recapitabile, mancato recapito, mancata consegna, consegna non riuscita,
  não entregue, não foi possível entregar, falha na entrega, mensagem não entregue, onbestelbaar, niet bezorgd, niet afgeleverd,
  bezorging mislukt, kunde inte levereras, ej levererat, olevererat, kunne ikke leveres, ikke leveret, ikke levert, ei voitu toimittaa,
  toimitus epäonnistui, niedostarczono, nie można dostarczyć, niedostarczona, nedoručitelná, nedoručiteľná, kézbesíthetetlen,
  nelivrat, teslim edilemedi, недоставлен, сообщение не доставлено, недоставленное сообщение, не вдалося доставити, δεν παραδόθηκε,
  配信不能, 送信エラー, エラーメール, メール配信エラー, 退信, 系统退信, 邮件退回, 無法傳遞, 반송, 전송 실패,
`);

const BOUNCES = prefixTable(PREFIXES);

/** "example.net Mail delivery failed: …", as relays that put their name first write it. */
const AFTER_HOST = /^[\w-]{1,63}(?:\.[\w-]{1,63}){1,8} {1,2}/;

/**
 * Whether a subject titles a report about a mail that did not arrive. People write such subjects too: ask it only of mail that a machine
 * sent (no way back, no sender, or marked automatic).
 */
export function isBounceSubject(subject: string): boolean {
  let start = 0;
  while (start < 8 && start < subject.length && ' [(*'.includes(subject.charAt(start))) start++;
  if (BOUNCES.starts(subject, start)) return true;
  const host = AFTER_HOST.exec(subject.slice(0, 300));
  return host !== null && BOUNCES.starts(subject, host[0].length);
}
