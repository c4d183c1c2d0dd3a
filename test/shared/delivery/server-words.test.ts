import { describe, expect, it } from 'vitest';
import { faultOf, reasonOf } from '../../../shared/domain/delivery/reason.ts';

/** Answers of mail servers as they are met in reports, by what they mean for the sender. */
const SAID = {
  hard: [
    // Postfix, Sendmail, Exim, qmail, Courier, OpenSMTPD
    '550 5.1.1 <jean@nord.example>: Recipient address rejected: User unknown in local recipient table',
    '550 5.1.1 <jean@nord.example>... User unknown',
    '550 <jean@nord.example>: Recipient address rejected: undeliverable address: mailbox unavailable',
    '550 Unrouteable address',
    '550 unknown user',
    'Sorry, no mailbox here by that name. vpopmail (#5.1.1)',
    'Sorry, no mailbox here by that name. (#5.1.1)',
    '550 sorry, that recipient is not in my validrcptto list (#5.7.1)',
    '553 sorry, your envelope recipient is in my badrcptto list (#5.7.1)',
    'This address no longer accepts mail.',
    'vdeliver: invalid or unknown virtual user jean',
    '550 5.1.1 Addressee unknown, relay=[192.0.2.1]: unknown user',
    '550 Invalid recipient jean@nord.example',
    // Gmail, Outlook, Exchange, Yahoo, iCloud, Orange, La Poste, Free, Mail.ru, Yandex
    '550-5.1.1 The email account that you tried to reach does not exist. Please try double-checking',
    '550 5.2.1 The email account that you tried to reach is disabled. Learn more',
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient jean@nord.example not found by SMTP address lookup',
    '550 5.4.1 Recipient address rejected: Access denied. AS(201806281)',
    '550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302).',
    "554 delivery error: dd This user doesn't have a yahoo.com account (jean@yahoo.com) [0]",
    '554 30 Sorry, your message to jean@yahoo.com cannot be delivered. This mailbox is disabled (554.30).',
    '550 5.1.1 <jean@icloud.com>: user does not exist',
    '550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR204_418 [418]',
    '550 5.5.0 Adresse destinataire invalide. Invalid recipient. LPN007_416',
    '550 Account unavailable: boite du destinataire archivee',
    '550 Message was not accepted -- invalid mailbox. Local mailbox jean@mail.ru is unavailable: user not found',
    '550 5.7.1 No such user!',
    '550 5.1.1 <jean@web.example> Benutzer unbekannt',
    '550 No existe ese usuario: no existe el buzon',
    '550 L’utente non esiste: utente sconosciuto',
    // Domino, GroupWise, Notes, Novell, Lotus
    'User jean (jean@nord.example) not listed in Domino Directory',
    'User jean not listed in public Name & Address Book',
    '550 No such recipient',
    // Others
    '550 5.1.6 recipient no longer on server: jean@nord.example',
    '551 jean@nord.example has moved to jean@sud.example',
    'The address jean@nord.example has been replaced by jean@sud.example',
    '550 5.1.2 <jean@nrod.example>: Host or domain name not found. Name service error for name=nrod.example type=MX: Host not found',
    "DNS Error: 1234 DNS type 'mx' lookup of gmal.example responded with code NXDOMAIN Domain name not found: gmal.example",
    '556 5.1.10 Domain does not accept mail (nullMX)',
    "Sorry, I couldn't find any host named nrod.example. (#5.1.2)",
    '550 Account jean is suspended',
    '550 5.2.1 Mailbox disabled, not accepting messages',
    '554 5.7.1 <jean@nord.example>: Recipient address rejected: user jean@nord.example does not exist',
    'There is no one at this address',
    '550 Recipient Rejected: No account by that name here',
    '550 #5.1.0 Address rejected.',
    '550 MAILBOX NOT FOUND',
    '503 5.1.1 Error: no valid recipients',
  ],
  soft: [
    '552 5.2.2 <jean@nord.example>: user is over quota',
    '452-4.2.2 The email account that you tried to reach is over quota.',
    '552 Requested mail action aborted: exceeded storage allocation',
    '550 5.2.2 jean@nord.example: Mailbox quota exceeded',
    'maildir delivery failed: userdisk quota exceeded',
    'mailbox is full: retry timeout exceeded',
    '554 jean@nord.example mailbox full',
    'The user mailbox exceeds allowed size',
    '550 boite du destinataire pleine',
    '552 Postfach ist voll',
    '550 La casella di posta e piena',
    '552 5.3.4 Message size exceeds fixed limit',
    '552 5.3.4 Message too big for system',
    '550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient',
    '450 4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered.',
    '450 4.1.1 <jean@nord.example>: Recipient address rejected: unverified address',
    '450 <jean@nord.example>: Recipient address rejected: User unknown in local recipient table',
    '451 4.7.1 Greylisting in action, please come back later',
    'connect to mx.nord.example[192.0.2.1]:25: Connection timed out',
    'connect to mx.nord.example[192.0.2.1]:25: Connection refused',
    'Message expired, connection refused(Socket error code 10061)',
    '4.4.7 delivery time expired',
    'retry timeout exceeded',
    'mail for nord.example loops back to myself',
    '5.4.6 Maximum hop count exceeded',
    '451 4.3.0 Temporary lookup failure',
    '421 4.3.2 Service not available, closing transmission channel',
    '452 4.3.1 Insufficient system storage',
    'Command died with status 1: "/usr/bin/procmail"',
    'lost connection with mx.nord.example[192.0.2.1] while performing the HELO handshake',
  ],
  policy: [
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org',
    '550 5.7.1 Message rejected as spam by Content Filtering.',
    '550-5.7.1 Our system has detected that this message is likely unsolicited mail.',
    '550 5.7.26 This mail has been blocked because the sender is unauthenticated. DKIM = did not pass',
    '550 5.7.1 Email rejected per DMARC policy for atelier.example',
    '550 SPF check failed',
    '550 5.7.23 The message was rejected because of Sender Policy Framework violation',
    '550 5.7.515 Access denied, sending domain atelier.example does not meet the required authentication level.',
    '550 5.7.606 Access denied, banned sending IP [192.0.2.1]',
    '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required',
    '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required',
    '550 5.7.64 TenantAttribution; Relay Access Denied',
    '554 5.7.1 <jean@nord.example>: Relay access denied',
    '550 relay not permitted',
    "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
    '550 Administrative prohibition',
    '550 5.7.25 The IP address sending this message does not have a PTR record setup',
    '450 4.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.1]',
    '550 Sender verify failed',
    '553 5.1.8 <claire@atelier.example>... Domain of sender address claire@atelier.example does not exist',
    '550 5.1.0 <claire@atelier.example> sender rejected.',
    '550 5.7.350 Remote server returned message detected as spam',
    '550 mwinf5c04 ME Adresse IP source bloquee pour incident de spam. OFR006_102',
    '550 5.2.0 Mail rejete. Mail rejected. ofr_506 [506]',
    '421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints',
    '421 Too many connections from your host',
    '550 5.4.5 Daily user sending limit exceeded.',
    '554 Message not allowed - [PH01] Email not accepted for policy reasons.',
    '554 5.7.1 Message contains a virus: Eicar-Test-Signature',
    '552-5.7.0 This message was blocked because its content presents a potential security issue.',
    '550 High probability of spam',
    '541 5.4.1 Mail rejected by destination domain',
    '554 email rejected due to security policies - MCSpamSignature.sa.2.2',
    '550 Blocked by Barracuda Reputation List',
    '501 HELO requires a valid host name: helo command rejected',
    'Message filtered. Refer to the Troubleshooting page at http://www.symanteccloud.com/troubleshooting',
    '550 5.6.0 Lone CR or LF in headers (see RFC2822 section 2.2)',
  ],
} as const;

describe.each(Object.entries(SAID))('%s', (fault, answers) => {
  it.each(answers)('%s', answer => {
    expect(faultOf(reasonOf(answer, '')), reasonOf(answer, '')).toBe(fault);
  });
});

it('what was said before a recipient was named is never the recipient’s fault', () => {
  expect(reasonOf('host mx.nord.example: SMTP error after MAIL FROM:<claire@atelier.example>: 550 unknown user', '')).toBe(
    'sender-refused',
  );
  expect(reasonOf('SMTP error from remote mail server after end of data: 553 atelier.example does not exist', '')).toBe('content');
});

it('a bare refusal means what its moment in the dialogue means', () => {
  expect(reasonOf('said: 550 5.0.0 <jean@nord.example> (in reply to RCPT TO command)', '5.0.0')).toBe('unknown-address');
  expect(reasonOf('host mx.nord.example: 554 <a1b2c3> (in reply to end of DATA command)', '5.0.0')).toBe('content');
  expect(reasonOf('451 <a1b2c3>', '4.0.0')).toBe('unclear');
});
