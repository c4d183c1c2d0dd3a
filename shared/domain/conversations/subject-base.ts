/**
 * "Re:" as mail programs write it in their languages, and "Fwd:", perhaps counted (`Re[2]:`, `RE (3) :`); French programs put a space before
 * the colon, Chinese ones a wide colon.
 */
const PREFIX =
  /^(?:(re|rép|ref|réf|r|aw|antw|antwort|sv|vs|odp|ynt|res|回复|回覆|答复|返信)|fwd?|fw|tr|wg|rv|enc|doorst|i)\s?(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?[:：]\s*/iu;
/** What gateways put before a subject. */
const GATEWAY_TAG = /^(?:\[(?:ext|extern|externe|external|spam\??)\]|(?:ext|externe|external)\s?[:：])\s*/i;
const MOST_PREFIXES = 20;

export interface SubjectBase {
  /** Without prefixes, in one case and spacing: what an answer and its letter share. '' where nothing is left. */
  readonly text: string;
  /** Whether it says that it answers. */
  readonly isAnswer: boolean;
}

/** The base subject (RFC 5256 §2.1), by which an answer finds its letter where a mail program gave no References. */
export function subjectBase(subject: string): SubjectBase {
  let rest = subject.trim();
  let isAnswer = false;
  for (let count = 0; count < MOST_PREFIXES; count += 1) {
    const prefix = PREFIX.exec(rest);
    if (prefix?.[1] !== undefined) isAnswer = true;
    const found = prefix ?? GATEWAY_TAG.exec(rest);
    if (!found) break;
    rest = rest.slice(found[0].length);
  }
  return { text: rest.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase(), isAnswer };
}
