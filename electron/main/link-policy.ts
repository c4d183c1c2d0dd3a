/** What may be done with a link that would leave the page. `ask`: shown to the user with its host first. */
export type LinkPolicy = { readonly action: 'refuse' } | { readonly action: 'open' | 'ask'; readonly url: string; readonly host: string };

const REFUSE: LinkPolicy = { action: 'refuse' };

/** Only https, without a login in it, and re-serialised: what the browser gets is what was checked. */
export const linkPolicy = (link: string, knownHosts: ReadonlySet<string>): LinkPolicy => {
  const url = URL.parse(link);
  if (url === null || url.protocol !== 'https:' || url.host === '' || url.username !== '' || url.password !== '') return REFUSE;
  return { action: knownHosts.has(url.host) ? 'open' : 'ask', url: url.href, host: url.host };
};
