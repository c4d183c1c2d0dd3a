import { readDeliveryReport, type DeliveryReport } from '../../../shared/domain/delivery/delivery-report.ts';
import { firstHeader, type ReturnedMail } from '../../../shared/domain/delivery/returned-mail.ts';
import type { MessageKind } from '../../../shared/domain/letter.ts';
import { idsOf } from '../../../shared/domain/returns/correlate.ts';
import { leftForGood } from '../../../shared/domain/returns/left-organisation.ts';
import { readReply, type ReplyReading } from '../../../shared/domain/returns/reply-kind.ts';
import type { ReturnedMailReader } from '../ports/returned-mail-reader.ts';

/** What a message that came back says, and which messages it names; the one it answers comes last. */
export type Judged = { readonly cited: readonly string[] } & (
  | { readonly what: 'report'; readonly report: DeliveryReport }
  | {
      readonly what: 'auto-reply';
      readonly returnsOn: number | null;
      readonly left: string | null;
      readonly moved: ReplyReading | null;
      readonly subject: string;
      /** What its writer wrote; kept nowhere. */
      readonly text: string;
    }
  | {
      readonly what: 'letter';
      readonly reading: ReplyReading;
      /** What its writer wrote; kept nowhere. */
      readonly text: string;
    }
);

const IS_ANSWER = /^\s*(?:re|aw|r[ée]f?|sv|tr|fwd?)\s*(?:\[\d+\])?\s*[:\u00a0\u202f]/i;

/** The subject where it is their own: that of an answer is ours. */
function ownSubject(mail: ReturnedMail): string {
  const subject = firstHeader(mail, 'subject');
  return IS_ANSWER.test(subject) ? '' : subject;
}

/** What the headers said when the mail was first read (`kind`) decides who may speak: a person's letter is never a report. */
export async function judgeMail(
  mail: ReturnedMail,
  kind: MessageKind,
  at: number,
  mine: ReadonlySet<string>,
  reader: Pick<ReturnedMailReader, 'newText' | 'returnDate'>,
): Promise<Judged> {
  const cited = [...idsOf(firstHeader(mail, 'references')), ...idsOf(firstHeader(mail, 'in-reply-to'))];
  const isMachine = kind === 'bounce' || kind === 'auto-reply' || kind === 'automated';
  if (isMachine) {
    const report = readDeliveryReport(mail, mine);
    if (report) {
      const { originalMessageId } = report;
      return { what: 'report', report, cited: originalMessageId === '' ? cited : [...cited, originalMessageId] };
    }
  }
  const text = await reader.newText(mail.text);
  if (!isMachine) return { what: 'letter', reading: readReply(text, ownSubject(mail)), text, cited };
  const subject = firstHeader(mail, 'subject');
  const reading = readReply(text);
  return {
    what: 'auto-reply',
    returnsOn: (await reader.returnDate(text, at)) ?? (await reader.returnDate(subject, at)),
    left: leftForGood(`${subject}\n${text}`),
    moved: reading.kind === 'new-address' && reading.address !== null ? reading : null,
    subject,
    text,
    cited,
  };
}
