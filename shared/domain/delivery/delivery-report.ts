import { failuresInProse, serverWords } from './failed-in-prose.ts';
import { faultOf, reasonOf, type Fault, type Reason } from './reason.ts';
import { firstHeader, type ReturnedMail } from './returned-mail.ts';
import { recipientBlocks, type RecipientFields } from './status-fields.ts';

/** What became of one recipient. */
export interface RecipientOutcome {
  /** As the server wrote it, '' where it named none. */
  readonly address: string;
  /** `delayed` is not a bounce: the server goes on trying. */
  readonly outcome: 'failed' | 'delayed' | 'delivered';
  readonly reason: Reason;
  readonly fault: Fault;
  /** RFC 3463 code as written, '' where there is none. */
  readonly status: string;
  /** The server's answer about this recipient, at most a few hundred characters; '' where it gave none. */
  readonly words: string;
}

export interface DeliveryReport {
  readonly recipients: readonly RecipientOutcome[];
  /** Message-ID of the returned message, without brackets; '' where it was not sent back. */
  readonly originalMessageId: string;
}

const DAEMON =
  /mailer-?daemon|postmaster|mail ?delivery|delivery ?subsystem|mail ?system|mail ?(?:administrator|gateway)|system ?administrator|bounce/i;
const SUBJECT =
  /undeliver|non ?-?deliver|not ?-?deliver|deliver(?:y|ed)? ?(?:status|fail|error|problem|report|notif|has|not|incomplete|delay)|delivery$|fail(?:ure|ed)?[ :-]*(?:notice|notif|deliver|mail|message|to deliver)|fail(?:ure|ed) (?:notice|delivery)|return(?:ed|ing)? ?(?:mail|message|to sender|e-?mail)|mail (?:error|failure|system error|could not|status)|could ?n[o']t? be (?:deliver|sent)|bounce|user unknown|unknown (?:user|address)|message (?:status|delivery|delayed|error|you sent)|warning: (?:could not send|message)|delayed mail|rejected (?:mail|message)|unzustellbar|nicht zugestellt|zustell|non remis|échec de (?:la )?(?:remise|distribution)|mail ?nicht|impossible de (?:remettre|distribuer)|non ?recapitabil|mancat[ao]|no se (?:ha )?pud?o|no entregad|devuelto|não entregue|onbestelbaar|niet (?:bezorgd|afgeleverd)|недостав|сообщение не доставлено|配信|エラーメール|退信/i;
const DELAY =
  /\bdelay|will (?:be retried|keep trying|continue to (?:try|be))|warning: (?:could not send|message)|not yet been delivered|has not been delivered yet|no action is required|still (?:be )?(?:trying|retr)|удастся/i;
/** Prose that only a mail system writes. */
const PROSE =
  /could ?n[o']t be delivered|(?:was|is|were) (?:undeliverable|not delivered|returned)|did ?n[o']t reach|not (?:be )?delivered to|(?:unable|unsuccessful|failed|trying|wasn.t able|not able) to deliver|delivery (?:to the following|has failed|failed|status)|undeliver|permanent (?:fatal )?(?:error|failure)|transcript of session|error (?:occurred while trying to deliver|delivering your)|returned to sender|unknown user|invalid (?:final delivery userid|recipient)|may not exist, or you may not have permission|user unknown|\b5\d\d[ -]\d\.\d\.\d/i;

const shortened = (text: string): string => text.slice(0, 400);

const idIn = (block: string): string => /^message-id:\s*<?([^<>\s]{3,500})>?/im.exec(block.slice(0, 64 * 1024))?.[1] ?? '';

function addressesIn(block: string): string[] {
  const unfolded = block.slice(0, 64 * 1024).replace(/\n[ \t]+/g, ' ');
  return [...unfolded.matchAll(/^(?:to|cc|x-envelope-to|envelope-to|delivered-to|x-failed-recipients):(.*)$/gim)].flatMap(m =>
    [...(m[1] ?? '').matchAll(/[^\s<>,;:"()]{1,64}@[^\s<>,;:"()]{1,255}/g)].map(a => a[0]),
  );
}

function fromBlock(block: RecipientFields, prose: string): RecipientOutcome {
  const outcome = block.action === 'delayed' ? 'delayed' : /^(?:delivered|relayed|expanded)/.test(block.action) ? 'delivered' : 'failed';
  // A bare "5.0.0" or an empty diagnostic leaves the prose as the only witness.
  const own = reasonOf(block.diagnostic, block.status);
  const reason =
    own === 'unclear' || (block.diagnostic === '' && /\.0\.0|^$/.test(block.status))
      ? reasonOf(`${block.diagnostic}\n${prose}`, block.status)
      : own;
  return {
    address: block.finalRecipient || block.originalRecipient,
    outcome,
    reason,
    fault: faultOf(reason),
    status: block.status,
    words: shortened(block.diagnostic || prose),
  };
}

/** Whether the mail has the marks of a mail system's own report, whoever it names as sender. */
function looksReturned(mail: ReturnedMail): boolean {
  if (mail.feedbackParts.length > 0) return false;
  const from = firstHeader(mail, 'from');
  const type = firstHeader(mail, 'content-type');
  if (mail.statusParts.length > 0 || mail.headers.has('x-failed-recipients')) return true;
  if (/multipart\/report/i.test(type)) return !/disposition-notification|feedback-report/i.test(type);
  const nullSender = firstHeader(mail, 'return-path').trim() === '<>' || /<>\s*$/.test(from);
  // A person may write about a bounce; only a machine sends from a daemon's name or with no way back.
  const machine = nullSender || DAEMON.test(from) || mail.headers.has('auto-submitted');
  return machine && (SUBJECT.test(firstHeader(mail, 'subject')) || PROSE.test(serverWords(mail.text)));
}

/**
 * Reads a bounce or delay: RFC 3464 per recipient where the report has status fields, the server's prose where it has not.
 * Null where the mail is none. Complaints (RFC 5965) and read receipts (RFC 8098) are not bounces. Never throws; bounded on any input.
 * @param mine the user's own addresses, lower-cased
 */
export function readDeliveryReport(mail: ReturnedMail, mine: ReadonlySet<string>): DeliveryReport | null {
  if (!looksReturned(mail)) return null;
  const originalMessageId = mail.originals.map(idIn).find(id => id !== '') ?? idIn(mail.text.slice(serverWords(mail.text).length));
  const prose = serverWords(mail.text);
  const blocks = mail.statusParts.flatMap(recipientBlocks);
  // Some servers put the fields in the text itself, or lose the part's type on the way.
  const embedded = blocks.length > 0 ? blocks : recipientBlocks(mail.text);
  if (embedded.length > 0) return { recipients: embedded.map(block => fromBlock(block, prose)), originalMessageId };

  const subject = firstHeader(mail, 'subject');
  const self = new Set([...mine, ...addressesIn(`To:${firstHeader(mail, 'to')}`).map(a => a.toLowerCase())]);
  const quoted = mail.text.slice(prose.length);
  const listed = (mail.headers.get('x-failed-recipients') ?? [])
    .flatMap(value => value.split(','))
    .map(value => value.trim())
    .filter(value => value.includes('@'));
  const writtenTo = [...mail.originals, quoted].flatMap(addressesIn);
  const inProse = failuresInProse(prose, self, [...listed, ...writtenTo]);
  const delayed = DELAY.test(subject) || (DELAY.test(prose) && !/permanent|giving up|given up/i.test(prose));
  const outcome = delayed ? 'delayed' : 'failed';
  const named =
    inProse.length > 0
      ? inProse
      : [...new Set(listed.length > 0 ? listed : writtenTo.filter(a => !self.has(a.toLowerCase())).slice(0, 1))].map(address => ({
          address,
          words: prose,
        }));
  const failures = named.length > 0 ? named : [{ address: '', words: prose }];
  return {
    originalMessageId,
    recipients: failures.map(({ address, words }) => {
      const near = reasonOf(words, '');
      const reason = near === 'unclear' ? reasonOf(`${prose}\n${subject}`, '') : near;
      return { address, outcome, reason, fault: faultOf(reason), status: '', words: shortened(words) };
    }),
  };
}
