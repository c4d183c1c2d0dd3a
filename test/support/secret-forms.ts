import { Buffer } from 'node:buffer';

/** The part of the base64 of `bytes` that does not depend on what stands before and after them, for each of the three ways they can begin. */
function withinBase64(bytes: Buffer): string[] {
  return [0, 1, 2].map(shift => {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replaceAll('=', '');
    const from = Math.ceil((shift * 8) / 6);
    const to = Math.floor(((shift + bytes.length) * 8) / 6);
    return whole.slice(from, to);
  });
}

/**
 * What to look for where a secret must not be, as latin1: as it is, in UTF-16, escaped for JSON, addresses and forms, in hexadecimal, and in
 * base64 wherever it stands within what was encoded (`\0user\0password` among them), with either alphabet.
 */
export function secretForms(secret: string): readonly string[] {
  const utf8 = Buffer.from(secret);
  const wide = Buffer.from(secret, 'utf16le');
  const bases = [utf8, wide].flatMap(withinBase64);
  const forms = [
    utf8.toString('latin1'),
    wide.toString('latin1'),
    Buffer.from(wide).swap16().toString('latin1'),
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    new URLSearchParams({ x: secret }).toString().slice(2),
    utf8.toString('hex'),
    utf8.toString('hex').toUpperCase(),
    ...bases,
    ...bases.map(text => text.replaceAll('+', '-').replaceAll('/', '_')),
  ];
  return [...new Set(forms)];
}
