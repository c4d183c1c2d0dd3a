const SECOND = 1000;

/** How much one account may send. Well below what its provider allows, since everything that sends from the mailbox shares that. */
export interface SendCaps {
  /** In any 24 hours. */
  readonly perDay: number;
  /** In any hour. */
  readonly perHour: number;
  /** Between two mails, ms: somewhere in between, as a hand would. */
  readonly gap: readonly [from: number, to: number];
  /** Between two mails to one domain, ms. */
  readonly domainGap: number;
}

const caps = (perDay: number, perHour: number): SendCaps => ({
  perDay,
  perHour,
  gap: [30 * SECOND, 90 * SECOND],
  domainGap: 60 * SECOND,
});

/** By the ending of the SMTP server's name: a company's own domain at Gmail is still Gmail. */
const BY_HOST: readonly (readonly [host: string, caps: SendCaps])[] = [
  ['smtp-mail.outlook.com', caps(60, 30)],
  ['office365.com', caps(150, 40)],
  ['fastmail.com', caps(150, 40)],
  ['ovh.net', caps(150, 40)],
  ['ovh.com', caps(150, 40)],
  ['orange.fr', caps(40, 15)],
  ['yahoo.com', caps(60, 30)],
];
const GMAIL = caps(80, 40);
const WORKSPACE = caps(150, 40);
const UNKNOWN = caps(40, 15);

const under = (host: string, name: string): boolean => host === name || host.endsWith(`.${name}`);

/** @param address of the account: Gmail's free and paid mailboxes share a server */
export function capsOf(smtpHost: string, address: string): SendCaps {
  const host = smtpHost.toLowerCase();
  if (under(host, 'gmail.com') || under(host, 'googlemail.com')) return /@(?:gmail|googlemail)\.com$/i.test(address) ? GMAIL : WORKSPACE;
  return BY_HOST.find(([name]) => under(host, name))?.[1] ?? UNKNOWN;
}

/** Servers known to leave a copy of what they take in Sent. An expectation for filing, never a proof: that is learned by seeing it. */
export function isKnownToFile(smtpHost: string): boolean {
  const host = smtpHost.toLowerCase();
  return ['gmail.com', 'googlemail.com', 'outlook.com', 'office365.com'].some(name => under(host, name));
}
