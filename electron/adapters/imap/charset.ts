import { TextDecoder } from 'node:util';

const decoders = new Map<string, TextDecoder | null>();
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');
/** Labels are the sender's to invent. */
const KNOWN_LABELS = 64;

function decoderFor(label: string): TextDecoder | null {
  const known = decoders.get(label);
  if (known !== undefined) return known;
  let decoder: TextDecoder | null;
  try {
    decoder = new TextDecoder(label);
  } catch {
    decoder = null;
  }
  if (decoders.size >= KNOWN_LABELS) decoders.clear();
  decoders.set(label, decoder);
  return decoder;
}

/** Bytes without a (usable) charset: UTF-8 where they are valid UTF-8 (RFC 6532), else windows-1252, which decodes anything. */
export function decodeUnlabelled(bytes: Uint8Array): string {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return windows1252.decode(bytes);
  }
}

/** Never throws: unknown charsets are guessed, invalid sequences become U+FFFD. */
export function decodeCharset(bytes: Uint8Array, charset: string): string {
  const decoder = decoderFor(charset.toLowerCase());
  return decoder ? decoder.decode(bytes) : decodeUnlabelled(bytes);
}

/** A header value read as latin1, one character a byte, decoded where it holds bytes above ASCII. */
export function decodeRawValue(value: string): string {
  // oxlint-disable-next-line no-control-regex -- exactly the ASCII range
  return /[^\x00-\x7f]/.test(value) ? decodeUnlabelled(Buffer.from(value, 'latin1')) : value;
}
