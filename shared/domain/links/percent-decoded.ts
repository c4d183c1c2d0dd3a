/** RFC 3986 §2.1, as UTF-8; null where that is broken. A plus sign stays one (RFC 6068 §5). */
export function percentDecoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
