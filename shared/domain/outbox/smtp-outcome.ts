import { reasonOf } from '../delivery/reason.ts';

/** Where in the SMTP dialogue a submission ended. */
export type SmtpStage = 'connect' | 'greeting' | 'ehlo' | 'tls' | 'auth' | 'mail' | 'rcpt' | 'data' | 'message';

/** What a submission came to, as the SMTP adapter saw it. */
export type Submission =
  | { readonly kind: 'accepted'; readonly response: string }
  /** The server answered no, at this stage, with this code: nothing was taken. */
  | { readonly kind: 'refused'; readonly stage: SmtpStage; readonly code: number; readonly response: string }
  /** The line failed before the final dot: nothing was taken. */
  | { readonly kind: 'not-sent'; readonly stage: SmtpStage; readonly problem: string }
  /** The line failed after the final dot and before its answer: it may have been taken. */
  | { readonly kind: 'in-doubt'; readonly problem: string };

/** What to do about it. */
export type NextStep =
  | { readonly step: 'accepted' }
  | { readonly step: 'retry' }
  /** Nobody else can be written to from this account either: its problem, not the recipient's. */
  | { readonly step: 'pause-account'; readonly why: 'quota' | 'sign-in' | 'blocked' }
  /** A refusal of sender or content: pause the campaign, blame nobody. */
  | { readonly step: 'hold-policy' }
  | { readonly step: 'fail'; readonly reason: 'address-refused' | 'message-refused' }
  | { readonly step: 'verify' };

const QUOTA = /5\.4\.5|4\.7\.0|5\.7\.708|5\.1\.8|daily|quota|limit|too many|rate/i;

/**
 * RFC 5321 §4.2.1 read with what submission servers mean by it: a no to the sender (AUTH, MAIL) is the account's, at RCPT the
 * recipient's, after DATA the message's; 4yz may pass; quota and policy texts overrule all of it.
 */
export function nextStep(result: Submission): NextStep {
  if (result.kind === 'accepted') return { step: 'accepted' };
  if (result.kind === 'in-doubt') return { step: 'verify' };
  if (result.kind === 'not-sent') return { step: 'retry' };
  const { stage, code, response } = result;
  if (stage === 'auth') return code >= 500 ? { step: 'pause-account', why: 'sign-in' } : { step: 'retry' };
  const reason = reasonOf(response, '');
  if (reason === 'rate-limited' || (code >= 500 && stage === 'mail' && QUOTA.test(response)))
    return { step: 'pause-account', why: 'quota' };
  if (code < 500) return { step: 'retry' };
  if (stage === 'mail' || stage === 'connect' || stage === 'greeting' || stage === 'ehlo') return { step: 'pause-account', why: 'blocked' };
  if (stage === 'rcpt') {
    const policy = ['policy', 'spam', 'sender-refused', 'relay-denied'].includes(reason);
    return policy ? { step: 'hold-policy' } : { step: 'fail', reason: 'address-refused' };
  }
  return ['policy', 'spam', 'sender-refused', 'relay-denied'].includes(reason)
    ? { step: 'hold-policy' }
    : { step: 'fail', reason: 'message-refused' };
}
