/** An enhanced status code (RFC 3463 §2): class 2, 4 or 5, subject, detail. */
export interface StatusCode {
  readonly class: 2 | 4 | 5;
  readonly subject: number;
  readonly detail: number;
}

const ENHANCED = /(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?![\d.])/g;
const REPLY = /(?<![\d.\-:[])([45])([0-5])(\d)(?=[ \-#]|$)/m;

const toCode = (m: RegExpMatchArray): StatusCode => ({
  class: m[1] === '2' ? 2 : m[1] === '4' ? 4 : 5,
  subject: Number(m[2]),
  detail: Number(m[3]),
});
const vague = (code: StatusCode): boolean => code.subject === 0 && code.detail === 0;

/** The most telling enhanced code of a text: the first that is not x.0.0, else the first. */
export function enhancedCode(text: string): StatusCode | null {
  const codes = [...text.slice(0, 4000).matchAll(ENHANCED)].map(toCode);
  return codes.find(code => !vague(code)) ?? codes[0] ?? null;
}

/** Class of the first SMTP reply code (RFC 5321 §4.2.1) in a text: 4 transient, 5 permanent, null where there is none. */
export function replyClass(text: string): 4 | 5 | null {
  const m = REPLY.exec(text.slice(0, 4000));
  if (!m) return null;
  return m[1] === '4' ? 4 : 5;
}
