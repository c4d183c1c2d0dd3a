/** The folder name encoding of IMAP4rev1 (RFC 3501 §5.1.3): UTF-16BE in modified base64 between `&` and `-`. */
export function modifiedUtf7(name: string): string {
  return name.replaceAll(/&|[^\u0020-\u007e]+/g, part => (part === '&' ? '&-' : `&${base64(part)}-`));
}

function base64(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('base64').replace(/=+$/, '').replaceAll('/', ',');
}
