import { mailLink } from '../../shared/domain/links/mail-link.ts';
import { letterOfMailto } from '../../shared/domain/links/mailto.ts';

/** What may be done with a link that would leave the page. `ask`: shown to the user with its host first; `mail`: to the user's mail program. */
export type LinkPolicy =
  | { readonly action: 'refuse' }
  | { readonly action: 'open' | 'ask'; readonly url: string; readonly host: string }
  | { readonly action: 'mail'; readonly url: string };

const REFUSE: LinkPolicy = { action: 'refuse' };

/** A letter begun, to one person, made anew from what was understood of it: nothing attached, nobody in copy. */
const mailPolicy = (link: string): LinkPolicy => {
  const letter = letterOfMailto(link);
  return letter === null ? REFUSE : { action: 'mail', url: mailLink(letter.address, letter) };
};

/** Only https, without a login in it, and mail to one person; re-serialised: what the system gets is what was checked. */
export const linkPolicy = (link: string, knownHosts: ReadonlySet<string>): LinkPolicy => {
  const url = URL.parse(link);
  if (url?.protocol === 'mailto:') return mailPolicy(link);
  if (url === null || url.protocol !== 'https:' || url.host === '' || url.username !== '' || url.password !== '') return REFUSE;
  return { action: knownHosts.has(url.host) ? 'open' : 'ask', url: url.href, host: url.host };
};
