export const SCHEME = 'app';
export const PAGE = `${SCHEME}://app/`;

/** Whether a URL is our page. Parsed, never compared as text: `app://app.evil/` and `app://app@evil/` begin alike. */
export const isOwnPage = (url: string): boolean => {
  const parsed = URL.parse(url);
  if (parsed === null) return false;
  const { protocol, host, username, password } = parsed;
  return protocol === `${SCHEME}:` && host === 'app' && username === '' && password === '';
};
