/** The same shapes as the contract's `server` and `providerGuess`; the domain knows no contract. */
interface Server {
  readonly host: string;
  readonly port: number;
  readonly security: 'tls' | 'starttls' | 'plain';
}
type Auth = 'password' | 'app-password' | 'oauth' | 'bridge';

interface Provider {
  /** Key of shared/i18n `providers`. */
  readonly provider: string;
  readonly name: string;
  readonly domains: readonly string[];
  readonly imap: Server;
  readonly smtp: Server;
  /** What the IMAP server calls the user: the whole address, or what stands before the @. */
  readonly user: 'address' | 'local-part';
  readonly auth: Auth;
  readonly helpUrl: string | null;
}

export interface Guess {
  readonly provider: string;
  readonly name: string;
  readonly imap: Server;
  readonly smtp: Server;
  readonly user: string;
  readonly auth: Auth;
  readonly helpUrl: string | null;
  readonly known: boolean;
}

const tls = (host: string, port: number): Server => Object.freeze({ host, port, security: 'tls' });
const starttls = (host: string, port: number): Server => Object.freeze({ host, port, security: 'starttls' });
const under = (name: string, endings: string): string[] => endings.split(' ').map(ending => `${name}.${ending}`);

const YAHOO =
  'com fr de it es ca ie ro pl se no dk gr in co.uk co.in co.id co.nz co.za com.ar com.au com.br com.mx com.sg com.tr com.vn com.hk';
const OUTLOOK = 'com fr de it es be pt ie dk at sa jp kr in cl co.id co.il com.ar com.au com.br com.gr com.tr com.vn cz hu lv sk ph sg';
const HOTMAIL = 'com fr de it es be nl ca ch dk se no fi gr co.uk co.jp co.id co.il co.nz co.th co.za com.ar com.au com.br com.tr com.vn';
const LIVE = 'com fr de it be nl ca ch at dk se no ie pt cn jp ru in co.uk co.za com.ar com.au com.mx com.pt com.my';

/**
 * Where each provider's servers are and how it lets programs in. Facts checked against Thunderbird's autoconfiguration database
 * (2026) and the providers' help pages. Order does not matter: no domain appears twice, which a test holds.
 */
const PROVIDERS: readonly Provider[] = [
  {
    provider: 'gmail',
    name: 'Gmail',
    domains: ['gmail.com', 'googlemail.com'],
    imap: tls('imap.gmail.com', 993),
    smtp: tls('smtp.gmail.com', 465),
    user: 'address',
    auth: 'app-password',
    helpUrl: 'https://support.google.com/accounts/answer/185833',
  },
  {
    // Basic authentication, app passwords included, was switched off on 16 September 2024.
    provider: 'outlook',
    name: 'Outlook.com',
    domains: [...under('outlook', OUTLOOK), ...under('hotmail', HOTMAIL), ...under('live', LIVE), 'msn.com', 'windowslive.com'],
    imap: tls('outlook.office365.com', 993),
    smtp: starttls('smtp-mail.outlook.com', 587),
    user: 'address',
    auth: 'oauth',
    helpUrl: 'https://support.microsoft.com/office/d088b986-291d-42b8-9564-9c414e2aa040',
  },
  {
    // No domain of its own: known by its mail exchanger. Basic authentication for IMAP was switched off in 2022.
    provider: 'm365',
    name: 'Microsoft 365',
    domains: [],
    imap: tls('outlook.office365.com', 993),
    smtp: starttls('smtp.office365.com', 587),
    user: 'address',
    auth: 'oauth',
    helpUrl: 'https://support.microsoft.com/office/d088b986-291d-42b8-9564-9c414e2aa040',
  },
  {
    provider: 'yahoo',
    name: 'Yahoo',
    domains: [...under('yahoo', YAHOO), 'ymail.com', 'rocketmail.com', 'myyahoo.com'],
    imap: tls('imap.mail.yahoo.com', 993),
    smtp: tls('smtp.mail.yahoo.com', 465),
    user: 'address',
    auth: 'app-password',
    helpUrl: 'https://help.yahoo.com/kb/SLN15241.html',
  },
  {
    // The local part is for IMAP; SMTP wants the whole address.
    provider: 'icloud',
    name: 'iCloud',
    domains: ['icloud.com', 'me.com', 'mac.com'],
    imap: tls('imap.mail.me.com', 993),
    smtp: starttls('smtp.mail.me.com', 587),
    user: 'local-part',
    auth: 'app-password',
    helpUrl: 'https://support.apple.com/102654',
  },
  {
    provider: 'fastmail',
    name: 'Fastmail',
    domains: ['fastmail.com', 'fastmail.fm', 'fastmail.net', 'fastmail.org', 'fastmail.co.uk', 'fastmail.de', 'fastmail.es', 'sent.com'],
    imap: tls('imap.fastmail.com', 993),
    smtp: tls('smtp.fastmail.com', 465),
    user: 'address',
    auth: 'app-password',
    helpUrl: 'https://www.fastmail.help/hc/en-us/articles/360058752854',
  },
  {
    provider: 'ovh',
    name: 'OVH',
    domains: ['ovh.net', 'ovh.com', 'ovh.fr'],
    imap: tls('ssl0.ovh.net', 993),
    smtp: tls('ssl0.ovh.net', 465),
    user: 'address',
    auth: 'password',
    helpUrl: 'https://help.ovhcloud.com/csm/en-mx-plan-changing-email-address-password?id=kb_article_view&sysparm_article=KB0051900',
  },
  {
    provider: 'orange',
    name: 'Orange',
    domains: ['orange.fr', 'wanadoo.fr'],
    imap: tls('imap.orange.fr', 993),
    smtp: tls('smtp.orange.fr', 465),
    user: 'address',
    auth: 'app-password',
    helpUrl: 'https://assistance.orange.fr/nid/434630',
  },
  {
    provider: 'free',
    name: 'Free',
    domains: ['free.fr'],
    imap: tls('imap.free.fr', 993),
    smtp: tls('smtp.free.fr', 465),
    user: 'local-part',
    auth: 'password',
    helpUrl: 'https://assistance.free.fr/articles/609',
  },
  {
    provider: 'laposte',
    name: 'La Poste',
    domains: ['laposte.net'],
    imap: tls('imap.laposte.net', 993),
    smtp: tls('smtp.laposte.net', 465),
    user: 'local-part',
    auth: 'password',
    helpUrl:
      'https://aide.laposte.net/contents/comment-parametrer-laposte-net-sur-mon-logiciel-de-messagerie-suite-a-l-arret-des-protocoles-en-clair-non-cryptes',
  },
  {
    provider: 'sfr',
    name: 'SFR',
    domains: ['sfr.fr', 'neuf.fr', 'cegetel.net', 'club-internet.fr'],
    imap: tls('imap.sfr.fr', 993),
    smtp: tls('smtp.sfr.fr', 465),
    user: 'address',
    auth: 'password',
    helpUrl: 'https://assistance.sfr.fr/sfrmail-appli/sfrmail/configurer-messagerie-recevoir-email-sfr.html',
  },
  {
    provider: 'proton',
    name: 'Proton Mail',
    domains: ['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'],
    imap: starttls('127.0.0.1', 1143),
    smtp: starttls('127.0.0.1', 1025),
    user: 'address',
    auth: 'bridge',
    helpUrl: 'https://proton.me/mail/bridge',
  },
];

const BY_DOMAIN: ReadonlyMap<string, Provider> = new Map(PROVIDERS.flatMap(entry => entry.domains.map(domain => [domain, entry] as const)));

export const KNOWN_PROVIDERS: readonly Provider[] = Object.freeze(PROVIDERS.map(entry => Object.freeze(entry)));

/** Servers for an address, from the table or by the most usual names (RFC 8314: TLS from the first byte). Asks nobody. */
export function guessProvider(email: string): Guess {
  const domain = email
    .slice(email.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase();
  const entry = BY_DOMAIN.get(domain);
  if (entry) return guessAt(entry, email);
  return {
    provider: 'other',
    name: domain,
    imap: tls(`imap.${domain}`, 993),
    smtp: tls(`smtp.${domain}`, 465),
    user: email,
    auth: 'password',
    helpUrl: null,
    known: false,
  };
}

/** Servers for an address of any domain whose mail this provider holds; null for an unknown key. */
export function guessOfProvider(provider: string, email: string): Guess | null {
  const entry = PROVIDERS.find(entry => entry.provider === provider);
  return entry ? guessAt(entry, email) : null;
}

function guessAt({ provider, name, imap, smtp, auth, helpUrl, user }: Provider, email: string): Guess {
  const localPart = email.slice(0, Math.max(0, email.lastIndexOf('@'))) || email;
  return { provider, name, imap, smtp, user: user === 'address' ? email : localPart, auth, helpUrl, known: true };
}
