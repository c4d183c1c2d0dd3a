import { enhancedCode, replyClass, type StatusCode } from './status-code.ts';

/**
 * Why a mail did not arrive, as far as the answer says.
 * - `hard`: the address is dead (unknown, moved, disabled, host unknown): stop writing to it.
 * - `soft`: it may work later (full, network, too large, server trouble): the address stays.
 * - `policy`: the server refused the sender or the content (spam, block list, SPF/DKIM/DMARC, relay, sender quota): the sender's problem, never the contact's.
 */
export type Fault = 'hard' | 'soft' | 'policy';

export const REASONS = [
  'unknown-address',
  'moved',
  'disabled',
  'host-unknown',
  'mailbox-full',
  'too-large',
  'network',
  'expired',
  'server-trouble',
  'policy',
  'spam',
  'sender-refused',
  'relay-denied',
  'rate-limited',
  'content',
  'unclear',
] as const;
export type Reason = (typeof REASONS)[number];

const FAULTS: Record<Reason, Fault> = {
  'unknown-address': 'hard',
  moved: 'hard',
  disabled: 'hard',
  'host-unknown': 'hard',
  'mailbox-full': 'soft',
  'too-large': 'soft',
  network: 'soft',
  expired: 'soft',
  'server-trouble': 'soft',
  policy: 'policy',
  spam: 'policy',
  'sender-refused': 'policy',
  'relay-denied': 'policy',
  'rate-limited': 'policy',
  content: 'policy',
  unclear: 'soft',
};

export const faultOf = (reason: Reason): Fault => FAULTS[reason];

/** In order: the first that matches decides. Words beat codes, since half of all servers answer 5.0.0, 5.1.0 or 5.7.1 to everything. */
const WORDS: readonly (readonly [Reason, RegExp])[] = [
  // Passes by itself, and is nobody's fault.
  ['server-trouble', /receiving mail (?:at a rate|too quickly)|gr[ea]y-?list/i],
  ['rate-limited', /(?:sending|daily|hourly|outgoing|user)(?: \w+)? (?:quota|limit)|quota exceeded: too many/i],
  [
    'mailbox-full',
    /mail(?:box|folder|data)?(?: is| are)? (?:now )?full|mailbox(?: has)? exceed|over(?: the| its| their)? (?:disk )?quota|quota (?:has been |is |was )?(?:exceed|violat|full)|(?:exceed\w*|over) (?:the |its |their |your )?(?:\w+ )?(?:storage|mailbox|disk|mail ?folder)|out of storage|not enough (?:storage|disk)|disk quota|insufficient (?:system |disk )?storage|mailfolder is full|user is over|too much mail data|boîte(?: aux lettres)? (?:est )?pleine|quotaexceeded|over ?quota|exceed\w* (?:the )?(?:allowed|recipient['’]?s?) (?:size|quota|mailbox)|(?:allowed|disk|mailbox) quota|mailbox (?:size )?limit|too many messages on the server|maildir(?:\+\+)? (?:delivery failed: )?(?:user ?disk )?(?:size limit|quota|overquota)|full mailbox|would exceed (?:user|quota|the)|mail file size exceeds|insufficient space|exceeding receiving limits|boite du destinataire pleine|postfach[^.\n]{0,20} voll|casella[^.\n]{0,20} piena|buz[óo]n[^.\n]{0,20} lleno|caixa[^.\n]{0,30} cheia|переполнен|メールボックスが|容量/i,
  ],
  [
    'relay-denied',
    /relay(?:ing)?(?: access)?(?: is)? (?:denied|not permitted|not allowed|prohibited)|unable to relay|cannot relay|not permitted to relay|relay through this|we do not relay|no relaying|open relay|insecure mail relay|rcpthosts|requires authentication|non-local e-?mail|not (?:currently )?configured to relay|(?:turn on|use) smtp auth|authentication (?:is )?required|authrequired|use the smtp server of your isp/i,
  ],
  [
    'too-large',
    /(?:message|mail|messag?e length|size|headers?) (?:is )?(?:too (?:big|large|long)|exceed|larger)|(?:exceeds?|over) (?:the )?(?:\w+ ){0,3}(?:message )?size|size limit|maximum message size|exceeds administrative limit|mesgtoobig/i,
  ],
  [
    'spam',
    /\bspam|\bube\b|\bjunk mail|unsolicited|black ?list|block ?list|\bdnsbl|\brbl\b|spamhaus|sorbs|barracuda|cloudmark|dynamic ip|bad (?:reputation|dns ptr)|(?:low|poor) reputation|blocked (?:for|using|by|because|ip)|bloquee|likely suspicious|symantec cloud|uribl|senderbase|virus|malware|\binfected|potential security/i,
  ],
  [
    'sender-refused',
    /\bspf\b|\bdkim\b|\bdmarc\b|(?:sender|return-?path|mail ?from)(?: address| domain)?[^.\n]{0,60}(?:reject|refus|denied|not (?:exist|allow|accept|valid|found)|does not|invalid|unresolv|couldn'?t be|listed)|domain of sender|(?:reverse|valid) dns|ptr record|fix reverse|rdns|purported|unauthenticated|(?:helo|ehlo)[^.\n]{0,40}(?:reject|refus|invalid|denied|mismatch|not (?:allow|accept|valid|resolv)|bad|forged|must)|(?:cannot|can['’]?t|could not) (?:find|resolve) your|missing ptr|does not resolve|doesn'?t resolve|sending domain|you are not allowed to (?:post|send)|not (?:authori[sz]ed|permitted|allowed) to (?:send|post|submit|use)|only accepts? (?:mail|messages) from|we (?:do ?n[o']t|don['’]t) accept mail from|null sender|verify sender|sender verif|badmailfrom|envelope sender|restricted|requireptr|access list|postmaster\.comcast|(?:provide|use) a valid from|from: ?domain|sendernotauthenticated|notauthorized/i,
  ],
  [
    'rate-limited',
    /too many (?:connections|messages|mails|recipients|errors|concurrent)|(?:connection|sending|message|mail|rate)(?: rate| frequency)? (?:limit|throttl)|rate limit|frequency limited|daily (?:sending |user )?(?:quota|limit)|unexpected volume|temporarily deferred|throttl|unusual rate|veuillez essayer plus tard|try later\. (?:lpn|ofr)|exceeded (?:the )?(?:max(?:imum)? )?(?:number of|sending)|not accepting connections/i,
  ],
  [
    'content',
    /content (?:was |has been )?(?:reject|refus|block|error|denied)|message content|rejected due to (?:security|content)|(?:duplicate|missing|malformed|bad|multiple|illegal) (?:header|address(?:es)? in from)|header error|headers too|not (?:rfc|compliant)|attachment|prohibited|message was blocked|hit by|rejected by (?:the )?(?:filter|content|header)|forbidden|mail rejete|message not allowed|message rejected|improper use of 8-bit|8-?bit data in|message (?:was )?filtered|rejected by (?:the )?(?:destination|recipient['’]?s? (?:server|domain))|executable files/i,
  ],
  [
    'policy',
    /(?:policy|policies) ?(?:violat|reason|reject|restrict)|(?:for|by|due to|against) (?:\w+ ){0,3}polic|denied by policy|administrative prohibition|access denied|(?:client|ip)(?: \w+){0,4} (?:host|address)[^\n]{0,30}reject|(?:ip|client)[^\n]{0,20} blocked|blocked\b|refused to (?:talk|accept)|refused\. (?:your|contact)|not accepted for|bad(?:ly)? (?:listed|reputation)|service refus/i,
  ],
  [
    'moved',
    /has moved|has been replaced by|no longer (?:on (?:this )?server|here|with|at|works?|exists?|valid|active|in use|available)|has changed (?:to|his|her|their)|mailbox(?: has)? (?:been )?moved|changed (?:e-?mail )?address|left (?:the|our) (?:company|organi[sz]ation)/i,
  ],
  [
    'disabled',
    /(?:account|mailbox|user|recipient|address|e-?mail)[^.\n]{0,60}(?:\bdisabled|\binactive|\bsuspended|\bdiscontinued|\bdeactivated|\blocked|\bclosed|\bterminated|\bexpired\b)|disabled (?:user|account|mailbox)|user (?:is )?(?:disabled|suspended|not active)|account (?:is )?unavailable|inactive (?:user|account|mailbox|address)|not an active|not accepting any mail|boite du destinataire archivee|out of date account|delivery to this (?:user|account) has been/i,
  ],
  [
    'unknown-address',
    /(?:user|recipient|address|mailbox|account|e-?mail|person|adress\w*|alias|local ?part|userid|destinataire|group)[^.\n]{0,70}?(?:unknown|not (?:found|exist|known|listed in|listed|recogni[sz]ed|our|a valid|available here|valid)|does ?n[o']t exist|do not exist|doesn['’]?t (?:have|exist)|invalid|n['’]existe|may not exist|unavailable|cannot be found|could ?n[o']t be found|inconnu|rejected\b(?!.*access denied)|is not (?:a |an |one)?)|(?:unknown|invalid|no such|unrecogni[sz]ed|bad|illegal|nonexist\w*|not a valid|not our|not known|undefined)\s+(?:or \w+ )?(?:\w+ ){0,2}?(?:user|recipient|address|mailbox|account|alias|e-?mail|local|destination|person|here|host or domain in address|final delivery userid)|no (?:such )?(?:user|mailbox|recipient|account)\b|this user doesn|adresse destinataire invalide|user (?:not|un)|not (?:a |in )?(?:registered gateway|directory|domino|local recipient)|name is not recogni[sz]ed|recipnotfound|recipient not found|said:? 550\s*$|no mailbox here|mailbox unavailable|unrouteable address|not our (?:user|customer)|rejected: (?:user|undeliverable)|bad destination|couldn't be (?:found|delivered to)|unknown (?:to|at) |no valid recipients|listed in (?:\w+ )?(?:domino )?(?:directory|name & address book)|not listed in|nobody by that name|no one at this address|no (?:mail ?box|account) (?:by|available|for)|(?:can['’]?t|cannot) accept user|address (?:not present|invalid|rejected)|addresses were unknown|bad ?rcptto|valid ?rcptto|envelope recipient|undefined mail alias|missing home directory|invalid mailbox|user undefined|recipient not ok|(?:rcpt|address) [^\n]{0,60}does not exist|not have an? (?:e-?mail )?account|no longer accepts mail|rejected recipients?|empf[äa]nger[^.\n]{0,30}unbekannt|benutzer[^.\n]{0,30}unbekannt|unbekannter (?:empf|benutzer)|no existe (?:dich|es|el|la)|usuario[^.\n]{0,30}(?:no existe|desconocid)|utente[^.\n]{0,30}(?:non esiste|sconosciut)|n[ãa]o existe|usu[áa]rio[^.\n]{0,30}desconhecid|не существует|такого пользователя|存在しません|見つから|不存在|无此用户/i,
  ],
  [
    'host-unknown',
    /(?:host|domain|site|server)(?: name| or domain name)?[^.\n]{0,60}?(?:not found|unknown|does ?n[o']t exist|no such|invalid|not reachable|does not receive|doesn['’]?t receive|couldn't be found|could not be found|have no mail)|(?:unknown|invalid|no such|bad|illegal) (?:host|domain|site)|name (?:or service )?not (?:found|known)|\bnxdomain|null mx|could not find a gateway|couldn['’]?t find a mail exchanger|domain[^.\n]{0,30}not reachable|unresolvable|host not found|illegal host|domain is a dead|no (?:mx|mail exchangers?|relevant answers)|dns (?:lookup failure|error: .*(?:nxdomain|noerror|no relevant))|nullmx|domain name not found|couldn't find any host|all relevant mx records point to non-existent/i,
  ],
  [
    'expired',
    /(?:retry|delivery) (?:timeout|time ?out|time) exceeded|giv(?:ing|en) up|could not deliver for the last|expired|has been in the queue|too long|delivery attempts|could not be delivered for|been queued|undelivered for|not delivered (?:with)?in|will (?:be retried|keep trying|continue)/i,
  ],
  [
    'network',
    /connect(?:ion|ing|ed)?(?: \w+){0,6}(?: timed out| refused| reset| lost| dropped| failed|closed)|timed? ?out|lost connection|network (?:is )?(?:unreachable|error)|no route to host|routing loop|hop count|too many hops|mail loop|unable to connect|could ?n[o']t connect|cannot connect|dns (?:temporary|server)|did not accept our requests|lookup (?:timed|failure)|conversation with|unable to resolve route|could not connect and send|malformed name server|loops? back to (?:my)?self|name server|temporary lookup|tls (?:required|handshake)|starttls|unreachable/i,
  ],
  [
    'server-trouble',
    /system (?:config|error|problem|not accepting|full|resources)|internal (?:system |server )?error|local (?:error|configuration|problem)|service (?:\w+ )?(?:unavailable|not available)|temporar|improper sequence|command (?:not|un)|can['’]?t create|couldn['’]?t create|no space left|i\/o error|try again|bad configuration|mail server (?:could|is)|procmail|command died|unable to (?:create|write|open|lock)/i,
  ],
];

/** RFC 3463 §3 read with what servers really mean by it; null where the code says nothing. */
function reasonOfCode(code: StatusCode): Reason | null {
  const { subject, detail } = code;
  if (subject === 1) {
    if (detail === 6) return 'moved';
    if (detail === 7 || detail === 8) return 'sender-refused';
    if (detail === 2 || detail === 10) return 'host-unknown';
    return detail === 0 ? null : 'unknown-address';
  }
  if (subject === 2) return ([null, 'disabled', 'mailbox-full', 'too-large', 'unknown-address'] as const)[detail] ?? null;
  if (subject === 3) return detail === 4 ? 'too-large' : 'server-trouble';
  if (subject === 4) {
    if (detail === 7) return 'expired';
    // X.4.4: no way to the host, which servers say of domains that do not exist.
    return code.class === 5 && (detail === 4 || detail === 310) ? 'host-unknown' : 'network';
  }
  if (subject === 5) return detail === 3 ? 'rate-limited' : 'server-trouble';
  if (subject === 6) return 'content';
  if (subject === 7 && (detail === 17 || detail === 18)) return 'moved';
  return subject === 7 ? 'policy' : null;
}

/** Codes that name their fault so exactly that words around them (help links, quoted filters) must not overrule it. */
const EXACT = new Set(['1.1', '1.2', '1.3', '1.6', '1.8', '1.10', '2.2', '2.3', '3.4', '4.310', '7.17', '7.18']);

/** Where in the SMTP dialogue a server said no (RFC 5321 §3.3); servers quote it in many ways. Null where they do not. */
function phaseOf(text: string): 'sender' | 'recipient' | 'data' | null {
  const found =
    /(?:after|in re(?:ply|sponse) to|like our|response to|during|command:?) (?:the |pipelined |sending )?(?:(mail from|initial connection|ehlo|helo|greeting)|(rcpt to)|(end of data|final data|data\b|dot\b|text command|message body))/i.exec(
      text,
    ) ?? /\[(?:(mail_from)|(rcpt_to)|(data|body))\]/i.exec(text);
  if (!found) return null;
  return found[1] ? 'sender' : found[2] ? 'recipient' : 'data';
}

/** What a refusal without a telling word means, from where it was said. */
const AT: Record<'sender' | 'recipient' | 'data', Reason> = { sender: 'sender-refused', recipient: 'unknown-address', data: 'content' };

/** What code and words say together. */
function spoken(text: string, code: StatusCode | null): Reason | null {
  const byWords = WORDS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  const byCode = code ? reasonOfCode(code) : null;
  if (!code || !byCode) return byWords;
  const says = `${code.subject}.${code.detail}`;
  // Exchange Online answers so for recipients its directory does not know.
  if (says === '4.1' && /recipient address rejected: access denied/i.test(text)) return 'unknown-address';
  if (EXACT.has(says) && !(byWords && faultOf(byWords) === 'policy' && byCode === 'unknown-address' && !/does not exist/i.test(text)))
    return byCode;
  // 5.7.0 and 5.7.1 are said of everything, the others only of senders and of what they send.
  if (code.subject === 7 && code.detail > 1 && byWords && faultOf(byWords) !== 'policy') return byCode;
  return byWords ?? byCode;
}

/**
 * Why a server did not take a mail.
 * @param text the diagnostic of one recipient, or the prose around it
 * @param status the Status field (RFC 3464 §2.3.4), or ''
 */
export function reasonOf(text: string, status: string): Reason {
  const bounded = text.replace(/\s+/g, ' ').slice(0, 4000);
  const code = enhancedCode(bounded) ?? enhancedCode(status);
  const reply = replyClass(bounded);
  const reason = spoken(bounded, code);
  const phase = phaseOf(bounded);
  if (reason === null) {
    if (reply !== 5) return 'unclear';
    return phase ? AT[phase] : /\breject/i.test(bounded) ? 'policy' : 'unclear';
  }
  if (faultOf(reason) !== 'hard') return reason;
  // RFC 3463 §2: class 4 may be different tomorrow, whatever the words. 4.0.0 says nothing, not even that.
  const isVague = code?.subject === 0 && code.detail === 0;
  if ((code?.class === 4 && !isVague) || (code === null && reply === 4)) return 'server-trouble';
  // Before any recipient was named, nothing can be wrong with one; after the text, a domain that is not found is the sender's.
  if (phase === 'sender' || (phase === 'data' && reason === 'host-unknown')) return 'sender-refused';
  return reason;
}
