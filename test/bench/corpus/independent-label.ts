import type { Fault } from '../../../shared/domain/delivery/reason.ts';

/**
 * What a report says, read a second time by rules of their own: RFC 3463 and the IANA registry of enhanced status codes where the server
 * gave a telling code, else a few plain words of its first answer. It shares no line with shared/domain/delivery and looks at the raw text, so
 * that an error there is not repeated here. Null where neither code nor words tell: those mails are left out of the accuracy.
 */
export function independentLabel(raw: string): Fault | 'delayed' | null {
  const { text, code } = reportOf(raw);
  if (/^action:\s*delayed/im.test(text) || /warning message only|will be retried|has not yet been delivered|удастся/i.test(text))
    return 'delayed';
  return (code === null ? null : byCode(code, text)) ?? byWords(text);
}

/** From the first sign of the server's answer to the copy of the returned message. */
function reportOf(raw: string): { text: string; code: string | null } {
  const body = raw.slice(Math.max(0, raw.search(/\r?\n\r?\n/)));
  const end = body.search(
    /^content-type:\s*(?:message\/rfc822|text\/rfc822-headers)|^-{3,}.{0,20}(?:original message|copy of (?:the|your)|below this line|unsent message|returned message)/im,
  );
  const text = (end > 200 ? body.slice(0, end) : body).slice(0, 12_000).replaceAll('=\r\n', '').replaceAll('=\n', '');
  const diagnostics = [...text.matchAll(/^diagnostic-code:.*(?:\r?\n[ \t].*)*/gim)].map(([found]) => found).join('\n');
  const codes = (from: string) => [...from.matchAll(/(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])/g)].map(([found]) => found);
  const telling = (all: readonly string[]) => all.find(code => !code.endsWith('.0.0'));
  const status = [...text.matchAll(/^status:\s*([45]\.\d+\.\d+)/gim)].map(([, found = '']) => found);
  return { text, code: telling(codes(diagnostics)) ?? telling(status) ?? telling(codes(text)) ?? status[0] ?? null };
}

const HARD = new Set(['5.1.1', '5.1.2', '5.1.3', '5.1.4', '5.1.6', '5.1.10', '5.1.351', '5.2.1', '5.4.4', '5.4.310']);
const SOFT = new Set(['5.2.2', '5.2.3', '5.3.1', '5.3.4', '5.3.5', '5.4.6', '5.4.7', '5.4.312', '5.4.316']);
const POLICY = new Set(['5.1.7', '5.1.8', '5.4.5', '5.6.0', '5.6.1']);

function byCode(code: string, text: string): Fault | null {
  if (code === '5.7.1' || code === '5.7.0' || code === '4.7.0' || code === '4.7.1') return byWords(text) ?? 'policy';
  if (/^[45]\.7\./.test(code)) return 'policy';
  if (code.startsWith('4.') && code !== '4.0.0')
    return /rate limit|unexpected volume|service refus|blocked|blacklist|spam/i.test(text) ? 'policy' : 'soft';
  if (HARD.has(code)) return /blacklist|spamhaus|blocked/i.test(text) ? 'policy' : 'hard';
  if (SOFT.has(code)) return 'soft';
  return POLICY.has(code) ? 'policy' : null;
}

function byWords(text: string): Fault | null {
  const answer = text.replace(/\s+/g, ' ');
  if (
    /relay(?:ing)? (?:access )?(?:denied|not)|to relay|blacklist|blocked|\bspam|spamhaus|\bspf\b|\bdmarc\b|\bdkim\b|virus|sender (?:address )?reject|reverse dns|denied by policy|policy reasons|security polic|content reject|too many/i.test(
      answer,
    )
  )
    return 'policy';
  if (
    /(?:mailbox|mail ?folder|quota)[^.]{0,30}(?:full|exceed)|over quota|too (?:large|big|many hops)|timed out|timeout|giv(?:e|ing) up|expired|hop count|try again later|refused to connect|not accept our requests/i.test(
      answer,
    )
  )
    return 'soft';
  if (
    /(?:user|recipient|address|mailbox|account|host|domain|name)[^.<>]{0,40}(?:unknown|not found|does not exist|doesn't exist|not recognized|not listed|disabled)|(?:unknown|invalid|no such) (?:user|recipient|address|host)|no longer on server|NXDOMAIN|null mx/i.test(
      answer,
    )
  )
    return 'hard';
  return null;
}
