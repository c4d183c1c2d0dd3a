import type { AccountSettings } from '../../../shared/contract/shapes.ts';
import { guessProvider } from '../../../shared/domain/providers.ts';
import { signInProviderOf } from '../../../shared/domain/sign-in/sign-in-provider.ts';

const HIDDEN = '[own]';
/** Shorter ones are parts of other words. */
const SHORTEST = 3;

/** `imap.castle.example` is nobody's secret, `castle.example` is whose mailbox it is: a host is hidden with the domain it lies in. */
const domainOf = (host: string): string => host.split('.').slice(-2).join('.');

function ownWords({ email, user, imap, smtp }: AccountSettings): string[] {
  const domain = email.slice(email.lastIndexOf('@') + 1);
  const isPublic = guessProvider(email).known;
  const hosts = [imap.host, smtp.host].filter(host => signInProviderOf(host) === null);
  const places = isPublic ? [] : [domain, ...hosts, ...hosts.filter(host => /[a-z]/i.test(host)).map(domainOf)];
  return [email, user, email.slice(0, email.lastIndexOf('@')), ...places].filter(word => word.length >= SHORTEST);
}

const literal = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

/** Hides what tells whose mailboxes these are: addresses, logins, domains and hosts that are not a public provider's. */
export function hideOwnWords(accounts: readonly AccountSettings[]): (text: string) => string {
  const words = [...new Set(accounts.flatMap(ownWords))].toSorted((a, b) => b.length - a.length);
  if (words.length === 0) return text => text;
  const any = new RegExp(words.map(literal).join('|'), 'gi');
  return text => text.replaceAll(any, HIDDEN);
}
