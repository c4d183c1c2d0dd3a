const HEADER_END = '\r\n\r\n';

/**
 * The same message under another Message-ID (without brackets), for a copy the user asked for. Only that one header line changes; null
 * where there is not exactly one on one line, since then nobody can say what would be sent. Bytes as Latin-1, one character a byte.
 */
export function replaceMessageId(raw: string, messageId: string): string | null {
  const end = raw.indexOf(HEADER_END);
  if (end < 0 || !/^[\x21-\x7e]+@[\x21-\x7e]+$/.test(messageId) || /[<>]/.test(messageId)) return null;
  const header = raw.slice(0, end + 2);
  const lines = [...header.matchAll(/^message-id:[^\r\n]*\r\n(?![ \t])/gim)];
  const [line] = lines;
  if (!line || lines.length !== 1 || [...header.matchAll(/^message-id[ \t]*:/gim)].length !== 1) return null;
  return `${raw.slice(0, line.index)}Message-ID: <${messageId}>\r\n${raw.slice(line.index + line[0].length)}`;
}
