import type { Guess } from '../providers.ts';
import type { XmlElement } from './xml-element.ts';

type Server = Guess['imap'];
interface Offer {
  readonly server: Server;
  readonly user: string;
  readonly auth: readonly string[];
}

/**
 * Servers from a provider's own settings file (config-v1.1.xml, draft-ietf-mailmaint-autoconfig §4), or null where it names no encrypted
 * IMAP and SMTP server. TLS from the first byte is preferred to STARTTLS (RFC 8314 §3); unencrypted servers and passwords hashed by
 * the weak old ways are never taken.
 */
export function guessFromClientConfig(root: XmlElement, email: string): Guess | null {
  if (root.name !== 'clientConfig') return null;
  const provider = root.elements.find(({ name }) => name === 'emailProvider');
  if (!provider) return null;
  const imap = best(provider, 'incomingServer', 'imap', email);
  const smtp = best(provider, 'outgoingServer', 'smtp', email);
  if (!imap || !smtp) return null;
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  return {
    provider: 'other',
    name: displayName(provider) || domain,
    imap: imap.server,
    smtp: smtp.server,
    user: imap.user,
    auth: imap.auth.length > 0 && imap.auth.every(way => way === 'oauth2') ? 'oauth' : 'password',
    helpUrl: null,
    known: true,
  };
}

const SECURITY: Readonly<Record<string, Server['security']>> = { ssl: 'tls', starttls: 'starttls' };

function best(provider: XmlElement, element: string, type: string, email: string): Offer | null {
  const offers = provider.elements
    .filter(({ name, attributes }) => name === element && attributes['type']?.toLowerCase() === type)
    .flatMap(server => offer(server, email) ?? []);
  return offers.find(({ server }) => server.security === 'tls') ?? offers[0] ?? null;
}

function offer(element: XmlElement, email: string): Offer | null {
  const texts = (name: string) => element.elements.filter(child => child.name === name).map(child => child.text.trim());
  const security = SECURITY[(texts('socketType')[0] ?? '').toLowerCase()];
  const host = fill(texts('hostname')[0] ?? '', email).toLowerCase();
  const port = Number(texts('port')[0]);
  if (security === undefined || !isHostName(host) || !Number.isInteger(port) || port < 1 || port > 65_535) return null;
  const user = fill(texts('username')[0] ?? '%EMAILADDRESS%', email).slice(0, 320);
  return { server: { host, port, security }, user: user || email, auth: texts('authentication').map(way => way.toLowerCase()) };
}

function fill(text: string, email: string): string {
  const at = email.lastIndexOf('@');
  return text
    .replaceAll('%EMAILADDRESS%', email)
    .replaceAll('%EMAILLOCALPART%', email.slice(0, at))
    .replaceAll('%EMAILDOMAIN%', email.slice(at + 1));
}

/** Letters, digits and hyphens (RFC 1123 §2.1), with at least one dot: a name, not an address of the local network. */
export const isHostName = (host: string): boolean =>
  host.length <= 253 && /^(?!-)[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+$/.test(host) && !/^[\d.]+$/.test(host) && !host.endsWith('.localhost');

const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>]/gu;

function displayName(provider: XmlElement): string {
  const name = provider.elements.find(child => child.name === 'displayName')?.text ?? '';
  return name.slice(0, 200).replace(UNSAFE, '').trim().slice(0, 60);
}
