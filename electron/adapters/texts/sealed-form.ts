/**
 * How a value of the database says whether it is sealed: by its first characters. A text of the user's that begins like a mark, which no
 * keyboard gives, is stored behind the second mark, so that every text comes back as it was.
 */
export const SEALED = '\u0001fr1:';
export const PLAIN = '\u0001fr0:';
const MARK = '\u0001fr';

const SEALED_BYTES = Buffer.from(SEALED);
const PLAIN_BYTES = Buffer.from(PLAIN);
const MARK_BYTES = Buffer.from(MARK);

type Stored = string | Uint8Array;

const bytesOf = (value: Stored): Buffer =>
  typeof value === 'string' ? Buffer.from(value) : Buffer.from(value.buffer, value.byteOffset, value.byteLength);

/** As it is stored without being sealed. */
export function plainForm(value: Stored): Stored {
  if (typeof value === 'string') return value.startsWith(MARK) ? PLAIN + value : value;
  const bytes = bytesOf(value);
  return bytes.subarray(0, MARK_BYTES.length).equals(MARK_BYTES) ? Buffer.concat([PLAIN_BYTES, bytes]) : value;
}

/** What stood there before `plainForm`. */
export function fromPlainForm(stored: Stored): Stored {
  if (typeof stored === 'string') return stored.startsWith(PLAIN) ? stored.slice(PLAIN.length) : stored;
  const bytes = bytesOf(stored);
  return bytes.subarray(0, PLAIN_BYTES.length).equals(PLAIN_BYTES) ? bytes.subarray(PLAIN_BYTES.length) : stored;
}

/** A text stays a text: STRICT tables take nothing else. */
export const sealedForm = (sealed: Buffer, like: Stored): Stored =>
  typeof like === 'string' ? SEALED + sealed.toString('base64') : Buffer.concat([SEALED_BYTES, sealed]);

/** The sealed bytes, or null where the value is not sealed. */
export function sealedPart(stored: Stored): Buffer | null {
  if (typeof stored === 'string') return stored.startsWith(SEALED) ? Buffer.from(stored.slice(SEALED.length), 'base64') : null;
  const bytes = bytesOf(stored);
  return bytes.subarray(0, SEALED_BYTES.length).equals(SEALED_BYTES) ? bytes.subarray(SEALED_BYTES.length) : null;
}
