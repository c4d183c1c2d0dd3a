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
  ['rate-limited', /(?:sending|daily|hourly|outgoing|user)(?: \w+)? (?:quota|limit)|quota exceeded: too many/i],
  [
    'mailbox-full',
    /mail(?:box|folder|data)?(?: is| are)? (?:now )?full|mailbox(?: has)? exceed|over(?: the| its| their)? (?:disk )?quota|quota (?:has been |is |was )?(?:exceed|violat|full)|(?:exceed\w*|over) (?:the |its |their |your )?(?:\w+ )?(?:storage|mailbox|disk|mail ?folder)|out of storage|not enough (?:storage|disk)|disk quota|insufficient (?:system |disk )?storage|mailfolder is full|user is over|too much mail data|boîte(?: aux lettres)? (?:est )?pleine|quotaexceeded|メールボックスが/i,
  ],
  [
    'relay-denied',
    /relay(?:ing)?(?: access)?(?: is)? (?:denied|not permitted|not allowed|prohibited)|unable to relay|cannot relay|not permitted to relay|relay through this|not (?:currently )?configured to relay|(?:turn on|use) smtp auth|authentication (?:is )?required|authrequired|use the smtp server of your isp/i,
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
    /\bspf\b|\bdkim\b|\bdmarc\b|(?:sender|return-?path|mail ?from)(?: address| domain)?[^.\n]{0,60}(?:reject|refus|denied|not (?:exist|allow|accept|valid|found)|does not|invalid|unresolv|couldn'?t be|listed)|domain of sender|(?:reverse|valid) dns|ptr record|fix reverse|rdns|purported|unauthenticated|helo|does not resolve|doesn'?t resolve|sending domain|you are not allowed to (?:post|send)|not (?:authori[sz]ed|permitted|allowed) to (?:send|post|submit|use)|only accepts? (?:mail|messages) from|restricted|requireptr|access list|postmaster\.(?:comcast|facebook)|rcp-p1/i,
  ],
  [
    'rate-limited',
    /too many (?:connections|messages|mails|recipients|errors|concurrent)|(?:connection|sending|message|mail|rate)(?: rate| frequency)? (?:limit|throttl)|rate limit|frequency limited|daily (?:sending |user )?(?:quota|limit)|unexpected volume|temporarily deferred|throttl|unusual rate|veuillez essayer plus tard|try later\. (?:lpn|ofr)|exceeded (?:the )?(?:max(?:imum)? )?(?:number of|sending)|not accepting connections/i,
  ],
  [
    'content',
    /content (?:was |has been )?(?:reject|refus|block|error|denied)|message content|rejected due to (?:security|content)|(?:duplicate|missing|malformed|bad|multiple|illegal) (?:header|address(?:es)? in from)|header error|headers too|not (?:rfc|compliant)|attachment|prohibited|message was blocked|hit by|rejected by (?:the )?(?:filter|content|header)|forbidden|mail rejete|message not allowed|message rejected|improper use of 8-bit/i,
  ],
  [
    'policy',
    /(?:policy|policies) ?(?:violat|reason|reject|restrict)|(?:for|by|due to|against) (?:\w+ ){0,3}polic|denied by policy|access denied|(?:client|ip)(?: \w+){0,4} (?:host|address)[^\n]{0,30}reject|(?:ip|client)[^\n]{0,20} blocked|blocked\b|refused to (?:talk|accept)|refused\. (?:your|contact)|not accepted for|bad(?:ly)? (?:listed|reputation)|service refus/i,
  ],
  [
    'moved',
    /has moved|no longer (?:on (?:this )?server|here|with|at|works?|exists?|valid|active|in use|available)|has changed (?:to|his|her|their)|mailbox(?: has)? (?:been )?moved|changed (?:e-?mail )?address|left (?:the|our) (?:company|organi[sz]ation)/i,
  ],
  [
    'disabled',
    /(?:account|mailbox|user|recipient|address|e-?mail)[^.\n]{0,60}(?:\bdisabled|\binactive|\bsuspended|\bdiscontinued|\bdeactivated|\blocked|\bclosed|\bterminated|\bexpired\b)|disabled (?:user|account|mailbox)|user disabled|out of date account|delivery to this (?:user|account) has been/i,
  ],
  [
    'unknown-address',
    /(?:user|recipient|address|mailbox|account|e-?mail|person|adress\w*|alias|local ?part|userid|destinataire|group)[^.\n]{0,70}?(?:unknown|not (?:found|exist|known|listed in|listed|recogni[sz]ed|our|a valid|available here|valid)|does ?n[o']t exist|do not exist|doesn['’]?t (?:have|exist)|invalid|n['’]existe|may not exist|unavailable|cannot be found|could ?n[o']t be found|inconnu|rejected\b(?!.*access denied)|is not (?:a |an |one)?)|(?:unknown|invalid|no such|unrecogni[sz]ed|bad|illegal|nonexist\w*|not a valid|not our|not known|undefined)\s+(?:or \w+ )?(?:\w+ ){0,2}?(?:user|recipient|address|mailbox|account|alias|e-?mail|local|destination|person|here|host or domain in address|final delivery userid)|no (?:such )?(?:user|mailbox|recipient|account)\b|this user doesn|adresse destinataire invalide|user (?:not|un)|not (?:a |in )?(?:registered gateway|directory|domino|local recipient)|name is not recogni[sz]ed|recipnotfound|recipient not found|said:? 550\s*$|no mailbox here|mailbox unavailable|unrouteable address|not our (?:user|customer)|rejected: (?:user|undeliverable)|bad destination|couldn't be (?:found|delivered to)|unknown (?:to|at) /i,
  ],
  [
    'host-unknown',
    /(?:host|domain|site|server)(?: name| or domain name)?[^.\n]{0,60}?(?:not found|unknown|does ?n[o']t exist|no such|invalid|not reachable|does not receive|doesn['’]?t receive|couldn't be found|could not be found|have no mail)|(?:unknown|invalid|no such|bad|illegal) (?:host|domain|site)|name (?:or service )?not (?:found|known)|\bnxdomain|null mx|no (?:mx|mail exchangers?|relevant answers)|dns (?:lookup failure|error: .*(?:nxdomain|noerror|no relevant))|nullmx|domain name not found|couldn't find any host|all relevant mx records point to non-existent/i,
  ],
  [
    'expired',
    /(?:retry|delivery) (?:timeout|time ?out|time) exceeded|giv(?:ing|en) up|could not deliver for the last|expired|has been in the queue|too long|delivery attempts|could not be delivered for|been queued|undelivered for|not delivered (?:with)?in|will (?:be retried|keep trying|continue)/i,
  ],
  [
    'network',
    /connect(?:ion|ing|ed)?(?: \w+){0,6}(?: timed out| refused| reset| lost| dropped| failed|closed)|timed? ?out|lost connection|network (?:is )?(?:unreachable|error)|no route to host|routing loop|hop count|too many hops|mail loop|unable to connect|could ?n[o']t connect|cannot connect|dns (?:temporary|server)|did not accept our requests|lookup (?:timed|failure)|conversation with|loops? back to (?:my)?self|name server|temporary lookup|tls (?:required|handshake)|starttls|unreachable/i,
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
    return detail === 310 ? 'host-unknown' : 'network';
  }
  if (subject === 5) return detail === 3 ? 'rate-limited' : 'server-trouble';
  if (subject === 6) return 'content';
  return subject === 7 ? 'policy' : null;
}

/** Codes that name their fault so exactly that words around them (help links, quoted filters) must not overrule it. */
const EXACT = new Set(['1.1', '1.2', '1.6', '1.10', '2.2', '7.25', '7.26', '7.27', '7.509', '4.310']);

/**
 * @param text the diagnostic of one recipient, or the prose around it
 * @param status the Status field (RFC 3464 §2.3.4), or ''
 */
export function reasonOf(text: string, status: string): Reason {
  const bounded = text.replace(/\s+/g, ' ').slice(0, 4000);
  const code = enhancedCode(bounded) ?? enhancedCode(status);
  const byWords = WORDS.find(([, pattern]) => pattern.test(bounded))?.[0] ?? null;
  const byCode = code ? reasonOfCode(code) : null;
  if (
    code &&
    byCode &&
    EXACT.has(`${code.subject}.${code.detail}`) &&
    !(byWords && faultOf(byWords) === 'policy' && byCode === 'unknown-address')
  )
    return byCode;
  if (byWords) return byWords;
  if (byCode) return byCode;
  return replyClass(bounded) === 5 && /\breject/i.test(bounded) ? 'policy' : 'unclear';
}
