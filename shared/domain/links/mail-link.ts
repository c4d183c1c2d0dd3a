/** What opens the user's own mail program with a letter begun (RFC 6068): lines end in CRLF, everything is percent-encoded. */
export function mailLink(address: string, letter: { readonly subject?: string; readonly body?: string } = {}): string {
  const fields = Object.entries({ subject: letter.subject ?? '', body: (letter.body ?? '').replace(/\r?\n/g, '\r\n') })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `mailto:${encodeURIComponent(address).replace('%40', '@')}${fields.length > 0 ? `?${fields.join('&')}` : ''}`;
}
