import type { Random } from '../../bench/mailbox/random.ts';
import { alternative, digits, hex, textPart, token, uuid } from './written-mail.ts';

/** How one program writes a letter. */
export interface MailProgram {
  readonly name: string;
  messageId(random: Random, address: string, at: number): string;
  /** Lines of its own; `isAnswer` where it answers a letter. */
  lines(random: Random, address: string, isAnswer: boolean): string[];
  /** Content-Type and what follows it, then the body. */
  content(random: Random, text: string): { lines: string[]; body: string };
  /** Share of its answers that name what they answer. */
  readonly keepsReferences: number;
  readonly quotes: 'attribution' | 'outlook' | 'none';
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);
const plain = (way: '8bit' | 'quoted-printable' | 'base64') => (_random: Random, text: string) => textPart(text, way);

function multipart(boundaryOf: (random: Random) => string, way: 'quoted-printable' | 'base64') {
  return (random: Random, text: string) => {
    const boundary = boundaryOf(random);
    return { lines: [`Content-Type: multipart/alternative; boundary="${boundary}"`], body: alternative(text, boundary, way) };
  };
}

const gmail: MailProgram = {
  name: 'Gmail',
  messageId: random => `CA${token(random, 6)}+${token(random, 20)}=${token(random, 10)}@mail.gmail.com`,
  lines: random => [
    'MIME-Version: 1.0',
    `X-Google-DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;\r\n        d=1e100.net; s=20230601; b=${token(random, 60)}`,
    `X-Gm-Message-State: AOJu0Y${token(random, 40)}`,
  ],
  content: multipart(random => `000000000000${hex(random, 16)}`, 'quoted-printable'),
  keepsReferences: 1,
  quotes: 'attribution',
};

const exchange: MailProgram = {
  name: 'Exchange Online',
  messageId: random =>
    `PR3P18${digits(random, 1)}MB${digits(random, 4)}${token(random, 24).toUpperCase()}@PR3P18${digits(random, 1)}MB${digits(random, 4)}.EURP189.PROD.OUTLOOK.COM`,
  lines: (random, address) => [
    `Thread-Index: AQH${token(random, 27)}`,
    'Accept-Language: fr-FR, en-US',
    'Content-Language: fr-FR',
    'X-MS-Has-Attach:',
    'X-MS-TNEF-Correlator:',
    `x-ms-publictraffictype: Email`,
    `X-MS-Exchange-CrossTenant-id: ${uuid(random)}`,
    'X-MS-Exchange-Transport-CrossTenantHeadersStamped: PR3P189MB0712',
    `X-OriginatorOrg: ${domainOf(address)}`,
    'MIME-Version: 1.0',
  ],
  content: multipart(random => `_000_PR3P189MB0${digits(random, 3)}${token(random, 20).toUpperCase()}_`, 'quoted-printable'),
  // Behind some gateways and for mail restored from archives both fields are gone.
  keepsReferences: 0.82,
  quotes: 'outlook',
};

const outlookDesktop: MailProgram = {
  name: 'Outlook',
  messageId: random =>
    `00${hex(random, 2)}01d9${hex(random, 4)}$${hex(random, 8)}$${hex(random, 8)}$@${token(random, 6).toLowerCase()}.local`,
  lines: random => [
    'MIME-Version: 1.0',
    'X-Mailer: Microsoft Outlook 16.0',
    `Thread-Index: AdpC${token(random, 26)}==`,
    'Content-Language: fr',
    'X-Priority: 3 (Normal)',
  ],
  content: multipart(
    random => `----=_NextPart_000_00${hex(random, 2).toUpperCase()}_01D9${hex(random, 4).toUpperCase()}.${hex(random, 8).toUpperCase()}`,
    'quoted-printable',
  ),
  keepsReferences: 0.9,
  quotes: 'outlook',
};

const appleMail: MailProgram = {
  name: 'Apple Mail',
  messageId: (random, address) => `${uuid(random).toUpperCase()}@${domainOf(address)}`,
  lines: () => ['Mime-Version: 1.0 (Mac OS X Mail 16.0 \\(3774.600.62\\))', 'X-Mailer: Apple Mail (2.3774.600.62)'],
  content: plain('quoted-printable'),
  keepsReferences: 1,
  quotes: 'attribution',
};

const iphone: MailProgram = {
  name: 'iPhone',
  messageId: (random, address) => `${uuid(random).toUpperCase()}@${domainOf(address)}`,
  lines: () => ['Mime-Version: 1.0 (1.0)', 'X-Mailer: iPhone Mail (20H115)'],
  content: plain('quoted-printable'),
  keepsReferences: 1,
  quotes: 'attribution',
};

const thunderbird: MailProgram = {
  name: 'Thunderbird',
  messageId: (random, address) => `${uuid(random)}@${domainOf(address)}`,
  lines: () => ['MIME-Version: 1.0', 'User-Agent: Mozilla Thunderbird', 'Content-Language: fr'],
  content: plain('8bit'),
  keepsReferences: 1,
  quotes: 'attribution',
};

const zimbra: MailProgram = {
  name: 'Zimbra',
  messageId: (random, address, at) => `${digits(random, 9)}.${digits(random, 7)}.${at}.JavaMail.zimbra@${domainOf(address)}`,
  lines: random => [
    'MIME-Version: 1.0',
    `X-Originating-IP: [192.0.2.${random.int(250)}]`,
    'X-Mailer: Zimbra 8.8.15_GA_4508 (ZimbraWebClient - FF115 (Linux)/8.8.15_GA_4508)',
    `Thread-Index: ${token(random, 28)}==`,
  ],
  content: multipart(random => `----=_Part_${digits(random, 6)}_${digits(random, 9)}.${digits(random, 13)}`, 'base64'),
  keepsReferences: 0.95,
  quotes: 'outlook',
};

const orange: MailProgram = {
  name: 'Orange',
  messageId: (random, _address, at) => `${digits(random, 10)}.${digits(random, 5)}.${at}.JavaMail.www@wwinf1p${digits(random, 2)}`,
  lines: random => [
    'MIME-Version: 1.0',
    `X-Originating-IP: [192.0.2.${random.int(250)}]`,
    'X-Wum-Nature: EMAIL-NATURE',
    'X-WUM-FROM: |~|',
    'X-WUM-TO: |~|',
    'X-WUM-REPLYTO: |~|',
  ],
  content: multipart(random => `----=_Part_${digits(random, 5)}_${digits(random, 9)}.${digits(random, 13)}`, 'quoted-printable'),
  keepsReferences: 0.93,
  quotes: 'attribution',
};

const yahoo: MailProgram = {
  name: 'Yahoo',
  messageId: (random, _address, at) => `${digits(random, 9)}.${digits(random, 7)}.${at}@mail.yahoo.com`,
  // Yahoo names an id nobody ever wrote, even in the first letter of an exchange.
  lines: (random, _address, isAnswer) => [
    'MIME-Version: 1.0',
    ...(isAnswer ? [] : [`References: <${digits(random, 9)}.${digits(random, 7)}.${digits(random, 13)}.ref@mail.yahoo.com>`]),
    'X-Mailer: WebService/1.1.22046 YMailNorrin',
  ],
  content: multipart(random => `----=_Part_${digits(random, 7)}_${digits(random, 9)}.${digits(random, 13)}`, 'base64'),
  keepsReferences: 0.97,
  quotes: 'attribution',
};

const proton: MailProgram = {
  name: 'Proton',
  messageId: random => `${token(random, 40)}_${token(random, 20)}==@proton.me`,
  // Feedback loops are told of people's own letters too.
  lines: random => [`Feedback-ID: ${digits(random, 8)}:user:proton`, `X-Pm-Message-ID: ${hex(random, 40)}`, 'MIME-Version: 1.0'],
  content: multipart(random => `b1=_${token(random, 40)}`, 'base64'),
  keepsReferences: 1,
  quotes: 'attribution',
};

const fastmail: MailProgram = {
  name: 'Fastmail',
  messageId: random => `${uuid(random)}@app.fastmail.com`,
  lines: random => [
    'MIME-Version: 1.0',
    'User-Agent: Cyrus-JMAP/3.11.0-alpha0-1108-g3a29173c6d-fm',
    `Feedback-ID: i${hex(random, 8)}:Fastmail`,
    `X-ME-Proxy: <xmx:${token(random, 40)}>`,
  ],
  content: plain('quoted-printable'),
  keepsReferences: 1,
  quotes: 'attribution',
};

const gmx: MailProgram = {
  name: 'GMX',
  messageId: (random, _address, at) => `trinity-${uuid(random)}-${at}@3c-app-gmx-bs${digits(random, 2)}`,
  lines: () => ['MIME-Version: 1.0', 'Importance: normal', 'Sensitivity: Normal', 'X-Priority: 3'],
  content: plain('quoted-printable'),
  keepsReferences: 0.95,
  quotes: 'attribution',
};

const roundcube: MailProgram = {
  name: 'Roundcube',
  messageId: (random, address) => `${hex(random, 32)}@${domainOf(address)}`,
  lines: (_random, address) => ['MIME-Version: 1.0', 'User-Agent: Roundcube Webmail/1.6.6', `X-Sender: ${address}`],
  content: plain('8bit'),
  keepsReferences: 1,
  quotes: 'attribution',
};

/** Programs an owner of an address at work, by how common they are. */
export const AT_WORK: readonly MailProgram[] = [
  exchange,
  exchange,
  exchange,
  outlookDesktop,
  zimbra,
  thunderbird,
  roundcube,
  gmail,
  appleMail,
];

/** What somebody at a public provider writes with. */
export function programsAt(domain: string): readonly MailProgram[] {
  if (domain.startsWith('gmail')) return [gmail, gmail, iphone, thunderbird];
  if (domain.startsWith('yahoo')) return [yahoo];
  if (domain.startsWith('proton')) return [proton];
  if (domain.startsWith('fastmail')) return [fastmail];
  if (domain === 'orange.fr' || domain === 'wanadoo.fr') return [orange, orange, thunderbird, iphone];
  if (domain.startsWith('gmx') || domain === 'web.de') return [gmx];
  if (domain.startsWith('icloud')) return [iphone, appleMail];
  if (/^(outlook|hotmail)/.test(domain)) return [exchange, iphone];
  return [thunderbird, roundcube, iphone, appleMail];
}
