/** A SHA-256 fingerprint however it was copied (`AA:BB`, `aabb`, `SHA256:…` in hexadecimal), as the contract wants it; null if it is none. */
export const trustedFingerprint = (text: string): string | null => {
  const digits = text
    .replace(/^sha-?256[:=]\s*/i, '')
    .replaceAll(/[:\s]/g, '')
    .toUpperCase();
  return /^[0-9A-F]{64}$/.test(digits) ? (digits.match(/../g) ?? []).join(':') : null;
};
